import { beforeAll, describe, expect, it } from "vitest";
import { milestonesFromWire } from "../../addin/actions/consolidationFromWire.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { formOf } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { readConsolidation } from "./support/readConsolidation.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-03-10T08:00:00+07:00");
  reviewer = await district.as("demo-564");
  for (const [code, unit, aim] of [
    ["22258", "ou-11", 40],
    ["22261", "ou-12", 12],
  ] as const) {
    const planned: Record<string, DataValue> = {};
    for (const row of ["A/2", "A/2.1", "A/2.2"]) {
      for (const column of [2, 3, 4, 5]) planned[`${row}/${column}`] = row === "A/2.2" ? 0 : aim;
    }
    await send(code, `dh-01/2022P/${unit}`, planned);
  }
  await send("22261", "dh-03/2022Q1/ou-12", { "A/1.1/2": 8, "A/1.2/2": 0 });
  await comesTo("2022-06-20");
  await send("22261", "dh-03/2022Q2/ou-12", { "A/1.1/2": 4, "A/1.2/2": 0 });
  const administrator = await district.as("demo-quantri");
  const closing = { kind: "close", lastDay: "2022-07-31" } as const;
  await changeUnit(administrator, "ou-12", closing, { evenOwed: true });
  await changeUnit(administrator, "ou-hoa-moi", {
    ...{ kind: "add", from: "2022-08-01", code: "22999", name: "Xã Hòa Mới" },
    ...{ type: "commune", parent: "ou-01" },
  });
  await comesTo("2022-09-10");
});

async function send(code: string, path: string, entered: Record<string, DataValue>): Promise<void> {
  await handInAnyway(await district.as(`demo-${code}`), `/api/reports/${path}`, entered);
}

function read(form: string, period = "2022Q3"): Promise<ConsolidationReply> {
  return readConsolidation(reviewer, `/api/consolidations/${form}/${period}?unit=ou-01`);
}

describe("milestones of a year in which a commune ended and another was made", () => {
  it("are waited for of those that were there when plans were due, while their figures are", async () => {
    const reply = await read("dh-03");
    const found = milestonesFromWire(formOf("dh-03", "2022Q3"), reply);
    const jobs = found.get("A/1/3" as CellKey);
    const ids = reply.units.map(({ id }) => id);

    expect([jobs?.registered, jobs?.expected]).toEqual([2, 10]);
    expect([jobs?.byUnit[ids.indexOf("ou-11")], jobs?.byUnit[ids.indexOf("ou-12")]]).toEqual([
      ...[40, 12],
    ]);
    expect(reply.units.flatMap(({ id, planless }) => (planless ? [id] : []))).toEqual([
      "ou-hoa-moi",
    ]);
  });

  it("are asked for by no form of the one that was made", async () => {
    const ofPlan = await reviewer.get("/api/reports/dh-01/2022P/ou-hoa-moi");
    expect(ofPlan.status).toBe(404);
  });
});

it("last year's figures beside them are those of other units", async () => {
  const { units, lastYear } = await read("dh-04", "2022");
  const ended = (await read("dh-03")).units.find(({ id }) => id === "ou-12")?.name;
  const made = units.find(({ id }) => id === "ou-hoa-moi")?.name;

  expect(lastYear?.differing).toEqual([made, ended]);
});
