import { expect, it } from "vitest";
import { sayWho } from "../../../addin/components/roleName.ts";
import { vietnamese } from "../../../shared/text/pane/vietnamese.ts";
import { me, unsent } from "../../support/fakeReplies.ts";

const minh = me(unsent());

it.each([
  ["reporter", "commune", "Xã Hòa Tâm", "Công chức Xã Hòa Tâm", null, "công chức VH-XH"],
  ["reporter", "commune", "Xã Hòa Tâm", "Lê Văn Minh", "Lê Văn Minh", "công chức VH-XH"],
  [
    "reporter",
    "centre",
    "TT GDNN-GDTX",
    "Công chức TT GDNN-GDTX",
    "Công chức",
    "người lập báo cáo",
  ],
  ["viewer", "town", "Thị xã Đông Hòa", "Lãnh đạo Thị xã Đông Hòa", null, "lãnh đạo"],
  ["administrator", "office", "Phòng LĐ-TB&XH", "Quản trị hệ thống", "Quản trị hệ thống", null],
] as const)(
  "says of a %s of a %s, %s, called %s, each thing once",
  (role, type, unit, person, name, says) => {
    const who = {
      ...{ role, unit: { ...minh.unit, type, name: unit } },
      person: { ...minh.person, name: person },
    };

    expect(sayWho(vietnamese, who)).toEqual({ name, role: says });
  },
);
