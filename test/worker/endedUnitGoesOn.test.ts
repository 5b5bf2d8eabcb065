import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { rebuildEdition } from "../../addin/actions/editions.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { EditionReply } from "../../shared/api/editions.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { concernsOfConsolidation } from "../../shared/rollup/editionConcerns.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { formOf } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { readConsolidation } from "./support/readConsolidation.ts";

const codes: Record<string, string> = { "ou-11": "22258", "ou-12": "22261", "ou-13": "22246" };

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-06-20T08:00:00+07:00");
  reviewer = await district.as("demo-564");
  const administrator = await district.as("demo-quantri");
  await jobs("ou-11", "2022Q1", 20);
  await jobs("ou-11", "2022Q2", 15);
  await jobs("ou-12", "2022Q1", 8);
  await jobs("ou-12", "2022Q2", 4);
  await jobs("ou-13", "2022Q1", 5);
  const changed = [
    await close(administrator, "ou-12"),
    await close(administrator, "ou-13"),
    await changeUnit(administrator, "ou-hoa-moi", {
      ...{ kind: "add", from: "2022-08-01", code: "22999", name: "Xã Hòa Mới" },
      ...{ type: "commune", parent: "ou-01" },
    }),
  ];
  expect(changed.map(({ status }) => status)).toEqual([204, 204, 204]);
  await comesTo("2022-09-10");
  await jobs("ou-11", "2022Q3", 9);
});

function close(administrator: Person, unit: string): Promise<Response> {
  return changeUnit(
    administrator,
    unit,
    { kind: "close", lastDay: "2022-07-31" },
    { evenOwed: true },
  );
}

/** So many jobs at home in a quarter, and nothing else. */
async function jobs(unit: string, period: string, count: number): Promise<void> {
  const person = await district.as(`demo-${codes[unit]}`);
  const entered: Record<string, DataValue> = { "A/1.1/2": count, "A/1.2/2": 0 };
  await handInAnyway(person, `/api/reports/dh-03/${period}/${unit}`, entered);
}

function read(period: string, form = "dh-03"): Promise<ConsolidationReply> {
  return readConsolidation(reviewer, `/api/consolidations/${form}/${period}?unit=ou-01`);
}

function unitOf({ units }: ConsolidationReply, id: string) {
  const unit = units.find((one) => one.id === id);
  return unit && [unit.standing, unit.goesOn?.until, unit.goesOn?.isKnown];
}

function totalOf({ totals }: ConsolidationReply, cell: string) {
  const { value, covered, expected, goneOn } = totals[cell] ?? {};
  return [value, covered, expected, goneOn];
}

const ended = { kind: "exempt", reason: "kết thúc 31/7/2022", ended: "2022-07-31" };

describe("communes that ended in July", () => {
  it("leave the second quarter as it was", async () => {
    const reply = await read("2022Q2");
    // 35 and 12; the third has not sent it. A commune made later is not there.
    expect(totalOf(reply, "A/1/3")).toEqual([47, 2, 10, undefined]);
    expect(reply.units.map(({ id }) => id)).not.toContain("ou-hoa-moi");
  });

  it("stand in the third with what they had come to, and owe nothing of what happened in it", async () => {
    district.rows();
    const reply = await read("2022Q3");
    const { read: rows } = district.rows();

    expect(unitOf(reply, "ou-12")).toEqual([ended, "2022Q2", true]);
    // 20 + 15 + 9 and 8 + 4. Nine report: eight of before and the one made; what two had come to is awaited beside them.
    expect(totalOf(reply, "A/1/3")).toEqual([56, 2, 11, 1]);
    expect(totalOf(reply, "A/1/2")).toEqual([9, 1, 9, undefined]);
    expect(rows).toBeLessThanOrEqual(60);
  });

  it("are named as lacking where they left the second quarter unsent", async () => {
    expect(unitOf(await read("2022Q3"), "ou-13")).toEqual([ended, "2022Q2", false]);
  });

  it("are not waited for in a stock, nor the one made asked for what came before it", async () => {
    const reply = await read("2022Q3", "dh-04");
    expect(reply.totals["A/hh/1"]?.expected).toBe(9);
    expect(unitOf(await read("2022Q3"), "ou-hoa-moi")).toEqual([
      { kind: "not-reported" },
      undefined,
      undefined,
    ]);
  });

  it("leave openings that are nobody's: an edition needs a word about them until somebody takes them over", async () => {
    const reply = await read("2022Q3", "dh-04");
    const names = (reply.changedUnits?.ended ?? []).map(({ name }) => name);
    const concernsOf = (one: ConsolidationReply) =>
      concernsOfConsolidation(formOf("dh-04", "2022Q3"), one).stockless;

    expect(names.length).toBe(2);
    expect(reply.changedUnits).toEqual({
      ended: names.map((name) => ({ name, day: "2022-07-31" })),
      joined: [{ name: "Xã Hòa Mới", day: "2022-08-01" }],
    });
    expect(concernsOf(reply)).toEqual(names);
    const [first, ...others] = reply.units;
    const standing = { kind: "counted", approved: true, estimated: false, preliminary: false };
    const opening = "A/hh/1" as CellKey;
    const beginning = (carried: number, own: number) => ({
      ...first,
      ...{ standing, adjusted: [{ cell: opening, value: carried }] },
      values: toArray(formOf("dh-04", "2022Q3").template, new Map([[opening, own]])),
    });
    const taking = (carried: number, own: number) =>
      ({ ...reply, units: [beginning(carried, own), ...others] }) as ConsolidationReply;
    expect(concernsOf(taking(20, 47))).toEqual([]);
    // Who lowers what he begins with has taken nobody over.
    expect(concernsOf(taking(20, 19))).toEqual(names);
  });

  it("stand in the district's headline figures as in the form's own totals", async () => {
    district.rows();
    const reply = await reviewer.get("/api/overviews/dh-00/2022Q3?unit=ou-01");
    const { units, totals } = v.parse(OverviewReply, await reply.json());
    const { read: rows } = district.rows();

    const { value, covered, expected, goneOn } = totals["A/M2/v"] ?? {};
    expect([value, covered, expected, goneOn]).toEqual([56, 2, 11, 1]);
    const one = units.find(({ id }) => id === "ou-12");
    expect(one?.reports.map(({ standing }) => standing)).toContainEqual(ended);
    expect(rows).toBeLessThanOrEqual(180);
  });
});

describe("an edition of a quarter in which communes have ended", () => {
  it("is frozen with what they had come to, refers to the reports that say so, and is rebuilt as it was", async () => {
    const asking = await askingAs(env.DB, "demo-564");
    const figures = await seenBy(asking, "dh-03", "2022Q3");
    const frozen = await freeze(reviewer, "dh-03", "2022Q3", wishOf(figures));
    expect(frozen.status).toBe(201);

    const stored = await reviewer.get("/api/editions/dh-03/2022Q3/1?unit=ou-01");
    const { whole, edition, reports } = v.parse(EditionReply, await stored.json());
    expect(whole).toBe(true);
    // What was looked at of the two that ended: the quarter that counts of one, and the other's that was never sent.
    expect(reports.flatMap(({ unit, period }) => (period ? [`${unit} ${period}`] : []))).toEqual([
      ...["ou-12 2022Q2", "ou-13 2022Q2"],
    ]);
    const rebuilt = await rebuildEdition(asking, edition);
    const again = rebuilt.ok ? rebuilt.value.figures : null;
    const figure =
      again?.of === "form" ? again.made.figures.find(({ key }) => key === "A/1/3") : undefined;
    expect(figure?.total).toMatchObject({ value: 56, covered: 2, expected: 11, goneOn: 1 });
  });
});

describe("a commune that is made in August and owes nothing of its first quarter", () => {
  it("had come to nothing, and lacks nothing", async () => {
    const exempted = await reviewer.send("POST", "/api/exceptions/ou-hoa-moi", {
      ...{ templates: ["dh-03"], periods: ["2022Q3"] },
      ...{ kind: "exempt", granted: true, reason: "Mới lập." },
    });
    const reply = await read("2022Q3");

    expect(exempted.status).toBe(200);
    expect(unitOf(reply, "ou-hoa-moi")).toEqual([
      { kind: "exempt", reason: "Mới lập." },
      undefined,
      undefined,
    ]);
    expect(totalOf(reply, "A/1/3")).toEqual([56, 2, 10, 1]);
  });
});
