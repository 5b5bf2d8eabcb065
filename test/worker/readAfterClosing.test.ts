import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { leave } from "./support/leave.ts";
import { problemOf } from "./support/problemOf.ts";

/** Phường Hòa Hiệp Trung has sent its third quarter, got it back, and is no more before the quarter has ended. */
const path = pathOf("ou-12", "2022Q3");
let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-09-08T08:00:00+07:00", [dh04]);
  reviewer = await district.as("demo-564");
  const commune = await district.as("demo-22261");
  await handInAnyway(
    commune,
    path,
    quietQuarter({ "A/hh/1": 0, "A/nk/1": 0, "B/hh/1": 0, "B/nk/1": 0 }),
  );
  const returned = await reviewer.send("POST", `${path}/moves`, {
    ...{ move: "return", version: 1, reason: "Thiếu hộ cận nghèo", notes: [] },
  });
  const closing = { kind: "close", lastDay: "2022-09-10" } as const;
  const administrator = await district.as("demo-quantri");
  const closed = await changeUnit(administrator, "ou-12", closing, { evenOwed: true });
  expect([returned.status, closed.status]).toEqual([200, 204]);
  await comesTo("2022-09-20");
});

describe("a report of a unit that its period knows no more", () => {
  it("is read for ever, and takes no other version", async () => {
    const read = await reviewer.get(path);
    const handedIn = await handIn(reviewer, path, {});

    expect([read.status, await read.json()]).toMatchObject([
      ...[200, { state: "returned", version: 1, unit: { ended: "2022-09-10" } }],
    ]);
    expect(await problemOf(handedIn)).toEqual({ kind: "not-owed" });
  });

  it("is taken along by whoever leaves", async () => {
    const { made, text } = await leave(await askingAs(env.DB, "demo-564"), undefined, ["2022Q3"]);
    const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
    const listed = lines
      .filter((line) => line[head.indexOf("Loại")] === "báo cáo")
      .map((line) =>
        ["Đơn vị", "Tình trạng", "Tính vào tổng hợp"].map((name) => line[head.indexOf(name)]),
      );

    expect([made.ok && made.value.missing, listed]).toEqual([
      [],
      [["Phường Hòa Hiệp Trung", "cần chỉnh sửa", "không"]],
    ]);
  });
});
