import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { DutiesReply } from "../../shared/api/duties.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;
let reviewer: Person;

const made = "ou-hoa-moi";
const openings = ["A/hh/1", "A/nk/1", "B/hh/1", "B/nk/1"];

beforeAll(async () => {
  district = await illustratedDistrict();
  const administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  await changeUnit(administrator, made, {
    ...{ kind: "add", from: "2022-08-01", code: "22999", name: "Xã Hòa Mới" },
    ...{ type: "commune", parent: "ou-01" },
  });
  await changeUnit(administrator, "ou-19", {
    ...{ kind: "change", from: "2022-03-20", code: "22297", name: "Phường Hòa Tâm" },
    ...{ type: "ward", parent: "ou-01" },
  });
  await comesTo("2022-09-16");
});

async function opened(unit: string, period: string, form = "dh-04"): Promise<ReportReply> {
  const path = `/api/reports/${form}/${period}/${unit}`;
  return v.parse(ReportReply, await (await reviewer.get(path)).json());
}

/** The first households and persons, and where they come from. */
function openingOf({ carried }: ReportReply) {
  const held = carried.values.filter(({ cell }) => openings.includes(cell));
  return {
    held: held.map(({ cell, value, from }) => [
      cell,
      value,
      "period" in from ? from.period : from.kind,
    ]),
    missing: openings.filter((cell) => carried.missing.includes(cell)),
  };
}

describe("a commune made in August", () => {
  it("opens its third quarter with figures of its own: it had no second one to wait for", async () => {
    expect(openingOf(await opened(made, "2022Q3"))).toEqual({ held: [], missing: openings });
  });

  it("starts from nothing: what the year had come to before is told by those who reported it", async () => {
    const reached = (await opened(made, "2022Q3", "dh-06b")).carried;
    const inForce = (await opened("ou-20", "2022Q1", "dh-06b")).carried;

    const cellsOf = ({ values }: typeof reached) =>
      values.filter(({ from }) => from.kind === "nothing").map(({ cell }) => cell);
    expect(cellsOf(inForce).length).toBeGreaterThan(0);
    expect(cellsOf(reached)).toEqual(cellsOf(inForce));
  });

  it("opens its fourth quarter with what the third ended with", async () => {
    const path = pathOf(made, "2022Q3");
    const own = { "A/hh/1": 20, "A/nk/1": 64, "B/hh/1": 11, "B/nk/1": 40 };
    const input = await fillIn(reviewer, path, { ...quietQuarter(), ...own });
    const onBehalf = { document: "số 1/BC-UBND", day: "2022-09-15" };
    const reasons = [{ violations: ["blank"], text: "Chưa thống kê riêng." }];
    const sent = await handIn(reviewer, path, { ...input, onBehalf, reasons });

    expect([sent.status, openingOf(await opened(made, "2022Q4"))]).toEqual([
      201,
      {
        held: Object.entries(own).map(([cell, value]) => [cell, value, "2022Q3"]),
        missing: [],
      },
    ]);
  });
});

it("a commune that becomes a ward goes on from the quarter before", async () => {
  const path = pathOf("ou-19");
  const input = await fillIn(reviewer, path, quietQuarter());
  const onBehalf = { document: "số 2/BC-UBND", day: "2022-09-15" };
  const sent = await handIn(reviewer, path, { ...input, onBehalf }, "key-2");
  const { held } = openingOf(await opened("ou-19", "2022Q2"));

  expect([sent.status, held.map(([, , period]) => period)]).toEqual([
    201,
    openings.map(() => "2022Q1"),
  ]);
  expect((await opened("ou-19", "2022Q1")).unit.type).toBe("commune");
  expect((await opened("ou-19", "2022Q2")).unit.type).toBe("ward");
});

it("a commune made in August owes the periods from then on, and is told of no others", async () => {
  const administrator = await district.as("demo-quantri");
  await administrator.send("PUT", "/api/people/p-moi", {
    ...{ seen: 99, name: "Người Mới", role: "reporter", unit: made, ended: false },
  });
  const issued = await administrator.send("POST", "/api/codes", { people: ["p-moi"] });
  const { codes } = (await issued.json()) as { codes: { code: string }[] };
  const person = await district.as(codes[0]?.code ?? "");
  const { duties } = v.parse(DutiesReply, await (await person.get("/api/duties")).json());
  const earlier = await person.get("/api/duties?period=2022Q1");

  const periods = new Set(duties.map(({ period }) => period));
  expect([...periods].sort()).toEqual(["2022", "202208", "202209", "2022Q3", "2022Q4"]);
  expect([earlier.status, ((await earlier.json()) as DutiesReply).duties]).toEqual([200, []]);
});
