import { describe, expect, it } from "vitest";
import { checkForm, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { sayViolation } from "../../../shared/text/violations.ts";
import {
  everyKindForm as form,
  type KindRows,
  kindValues,
  rightKinds,
} from "../../support/everyKindForm.ts";

/** The findings about rules and what is said of them, without the name of the column. */
const found = (rows: KindRows) => {
  const values = kindValues({ ...rightKinds, ...rows });
  return checkForm(form, values, onTheSheetAlone)
    .filter(({ id }) => id.endsWith("@A/v"))
    .map(
      (violation) =>
        `${violation.id.split("@")[0]}: ${sayViolation("vi", form, violation, values).detail}`,
    );
};

describe("a form with a yes or no, days and texts", () => {
  it.each<[string, KindRows, string[]]>([
    ["that is right", {}, []],
    [
      "whose board has no papers",
      { number: null, day: none },
      [
        "board-papers: Ban Chỉ đạo đã kiện toàn là Có thì phải ghi số quyết định và phải ghi ngày quyết định; đang là: ban Chỉ đạo đã kiện toàn Có, số quyết định để trống, ngày quyết định -.",
      ],
    ],
    [
      "whose papers have no board",
      { board: false },
      [
        "no-board-no-papers: Ban Chỉ đạo đã kiện toàn là Không thì phải để trống số quyết định; đang là: ban Chỉ đạo đã kiện toàn Không, số quyết định có ghi.",
      ],
    ],
    [
      "whose inspection ended before it began, both within the period",
      { begin: "2022-03-04", end: "2022-03-01" },
      [
        "inspection-order: Ngày bắt đầu đợt kiểm tra không được sau ngày kết thúc đợt kiểm tra; đang là: ngày bắt đầu đợt kiểm tra 4/3/2022, ngày kết thúc đợt kiểm tra 1/3/2022.",
      ],
    ],
    [
      "whose inspection ended after the period",
      { end: "2022-03-15" },
      [
        "inspection-in-period: Ngày bắt đầu đợt kiểm tra không được trước ngày đầu kỳ báo cáo (15/12/2021) và ngày kết thúc đợt kiểm tra không được sau ngày cuối kỳ báo cáo (14/3/2022); đang là: ngày bắt đầu đợt kiểm tra 1/3/2022, ngày kết thúc đợt kiểm tra 15/3/2022.",
      ],
    ],
    [
      "whose backlog has no reason",
      { backlog: 6 },
      [
        "backlog-explained: Hồ sơ tồn đọng lớn hơn 5 thì phải ghi nguyên nhân tồn đọng; đang là: hồ sơ tồn đọng 6, nguyên nhân tồn đọng để trống.",
      ],
    ],
    [
      "that is healthy with two spots",
      { spots: 2 },
      [
        "healthy-without-spots: Xã, phường lành mạnh là Có thì tụ điểm phức tạp phải bằng 0; đang là: xã, phường lành mạnh Có, tụ điểm phức tạp 2.",
      ],
    ],
    [
      "with every title at once",
      { children: true },
      [
        "few-titles: Số ô ghi Có trong (ban Chỉ đạo đã kiện toàn; xã, phường lành mạnh; xã, phường phù hợp với trẻ em) không được lớn hơn 2; đang là 3.",
      ],
    ],
    [
      "half filled",
      { board: true, number: unknown, day: "2022-02-10", healthy: null, children: null },
      [],
    ],
  ])("%s", (_, rows, sentences) => {
    expect(found(rows).map((one) => one.replace(": Cột 1: ", ": "))).toEqual(sentences);
  });
});

it("is said in English too, with the form's own names in it", () => {
  const values = kindValues({ ...rightKinds, number: null, day: none, end: "2022-03-15" });
  const said = checkForm(form, values, onTheSheetAlone)
    .filter(({ id }) => id.endsWith("@A/v"))
    .map((violation) => sayViolation("en", form, violation, values))
    .map(({ title, detail }) => `${title}. ${detail}`.replaceAll("Column 1: ", ""));

  expect(said).toEqual([
    "Where ban Chỉ đạo đã kiện toàn says Có, số quyết định must be filled in and ngày quyết định must be filled in. The form has: ban Chỉ đạo đã kiện toàn Có, số quyết định blank, ngày quyết định -.",
    "Ngày bắt đầu đợt kiểm tra must not be before the first day of the reporting period (15 Dec 2021) and ngày kết thúc đợt kiểm tra must not be after the last day of the reporting period (14 Mar 2022). The form has: ngày bắt đầu đợt kiểm tra 1 Mar 2022, ngày kết thúc đợt kiểm tra 15 Mar 2022.",
  ]);
});
