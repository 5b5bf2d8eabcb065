import * as v from "valibot";
import { beforeAll, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { Template } from "../../shared/form/template.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;

/** The poverty form as if the town answered too, and its new households counted beside the communes'. */
const withTown: Template = {
  ...dh04,
  version: 2,
  reportedBy: [...dh04.reportedBy, "town"],
  tables: dh04.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.id === "7" ? { ...column, measure: { aggregation: "SUM_PLUS_TOWN" } } : column,
    ),
  })),
};

beforeAll(async () => {
  district = await emptyDistrict("2022-03-15T08:00:00+07:00");
  const administrator = await district.as("demo-quantri");
  await administrator.send("PUT", "/api/templates/dh-04/2", withTown);
});

async function send(code: string, unit: string, changed: Record<string, number>): Promise<number> {
  const person = await district.as(code);
  const input = await fillIn(person, pathOf(unit), quietQuarter(changed), {}, [withTown]);
  return (await handIn(person, pathOf(unit), input)).status;
}

it("the town's own figures join the totals that take them, and stand in no commune's place", async () => {
  const nothing = { "A/hh/1": 0, "A/nk/1": 0, "B/hh/1": 0, "B/nk/1": 0, "C/14a/v": 0 };
  const atTown = await send("demo-564", "ou-01", { ...nothing, "A/hh/7": 3, "A/nk/7": 9 });
  const atCommune = await send("demo-22258", "ou-11", { "A/hh/7": 2, "A/nk/7": 5 });

  const reviewer = await district.as("demo-564");
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q1?unit=ou-01");
  const { own, totals, units } = v.parse(ConsolidationReply, await reply.json());

  expect([atTown, atCommune, units.length]).toEqual([201, 201, 10]);
  const contribution = new Map<string, unknown>(fromArray(withTown, own?.values ?? []) ?? []);
  expect(contribution.get("A/hh/7")).toBe(3);
  expect(totals["A/hh/7"]).toEqual({
    value: 5,
    covered: 1,
    expected: 10,
    approved: 0,
    own: "in",
  });
  // What is only summed over the communes does not have it: 112 poor households and the 2 new ones.
  expect(totals["A/hh/9"]?.value).toBe(114);
});

it("a correction of what the town's own quarter began with is told like a commune's", async () => {
  const town = await district.as("demo-564");
  const sendTown = async (period: string, changed: Record<string, number>, key: string) => {
    const path = pathOf("ou-01", period);
    const input = await fillIn(town, path, quietQuarter(changed), {}, [withTown]);
    return (await handIn(town, path, input, key)).status;
  };
  const nothing = { "A/nk/1": 0, "B/hh/1": 0, "B/nk/1": 0, "C/14a/v": 0 };
  const second = await sendTown("2022Q2", { "C/14a/v": 0 }, "q2");
  const corrected = await sendTown(
    "2022Q1",
    { ...nothing, "A/hh/1": 0, "A/hh/7": 4, "A/nk/7": 9 },
    "q1-2",
  );

  const reply = await town.get("/api/consolidations/dh-04/2022Q2?unit=ou-01");
  const { own } = v.parse(ConsolidationReply, await reply.json());

  expect([second, corrected]).toEqual([201, 201]);
  expect(own?.sourceChanges).toMatchObject([{ cell: "A/hh/1", sent: 3, now: 4 }]);
});
