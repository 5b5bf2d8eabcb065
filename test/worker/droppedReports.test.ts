import { beforeAll, expect, it } from "vitest";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { problemOf } from "./support/problemOf.ts";

const path = "/api/reports/dh-03/2022Q2/ou-12";
const wish = { kind: "close", lastDay: "2022-06-10" } as const;

let district: District;
let administrator: Person;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-06-12T08:00:00+07:00");
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  const commune = await district.as("demo-22261");
  await handInAnyway(commune, path, { "A/1.1/2": 4, "A/1.2/2": 0 });
  const notes = [{ cell: "A/1.1/2", text: "Xem lại." }];
  const returned = await reviewer.send("POST", `${path}/moves`, {
    ...{ move: "return", version: 1, reason: null, notes },
  });
  expect([returned.status, returned.ok ? "" : await returned.text()]).toEqual([200, ""]);
  await comesTo("2022-06-20");
});

it("an end before the quarter's last day names the returned report and the decisions that it drops", async () => {
  const decided = { kind: "extended", granted: true, reason: "Mưa lũ.", until: "2022-06-25" };
  await reviewer.send("POST", "/api/exceptions/ou-12", {
    ...{ templates: ["dh-02"], periods: ["2022Q2"], ...decided },
  });
  const { owed } = (await problemOf(await changeUnit(administrator, "ou-12", wish))) as unknown as {
    owed: { period: string; form: string }[];
  };
  const quarter = owed.filter(({ period }) => period === "2022Q2").map(({ form }) => form);
  expect(quarter.sort()).toEqual(["ĐH-02/ĐTN", "ĐH-03/VL"]);
});

it("what was sent is read for ever, although the period knows the unit no more", async () => {
  const closed = await changeUnit(administrator, "ou-12", wish, { evenOwed: true });
  const replies = await Promise.all(
    [`${path}/versions`, `${path}/versions/1`, path].map((one) => reviewer.get(one)),
  );
  const never = await reviewer.get("/api/reports/dh-04/2022Q2/ou-12/versions");

  expect(closed.status).toBe(204);
  expect([...replies, never].map(({ status }) => status)).toEqual([200, 200, 200, 404]);
});
