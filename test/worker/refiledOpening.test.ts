import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ReportReply } from "../../shared/api/reports.ts";
import type { CellKey } from "../../shared/ids.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { baselines, file, readFiled } from "./support/filing.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

const year = "C/14a/v" as CellKey;

let district: District;

beforeAll(async () => {
  district = await emptyDistrict("2022-03-15T08:00:00+07:00");
});

/** The unit holds the number of poor households at the year's start to be another one. */
async function adjust(unit: string, login: string, count: number, period = "2022Q1") {
  const person = await district.as(`demo-${login}`);
  const violations = ["adjusted@A/hh/1", `adjusted@${year}`];
  const reasons = [{ violations, text: "Sót ba hộ" }];
  const more = { adjusted: ["A/hh/1", year] as CellKey[], reasons };
  const own = quietQuarter({ "A/hh/1": count, [year]: count });
  const path = pathOf(unit, period);
  const input = await fillIn(person, path, own, more);
  expect((await handIn(person, path, input, "own")).status).toBe(201);
}

async function openingIn(period: string, unit = "ou-20", login = "22300") {
  const commune = await district.as(`demo-${login}`);
  const reply = await commune.get(pathOf(unit, period));
  const { carried } = v.parse(ReportReply, await reply.json());
  return carried.values.find(({ cell }) => cell === year);
}

describe("a year's opening that the first quarter adjusts and the district files anew", () => {
  it("is the newer filing in every period, told with whose figure it takes the place of", async () => {
    await adjust("ou-20", "22300", 131);
    const before = await openingIn("2022Q2");

    const reviewer = await district.as("demo-564");
    const { version: baseVersion, sources } = await readFiled(reviewer, baselines);
    const found = sources.find(({ values }) => "poor-hh-opening" in values);
    if (!found) throw new Error("the year has an opening");
    const values = { "poor-hh-opening": { ...found.values["poor-hh-opening"], "ou-20": 129 } };
    const document = { number: "99/UBND", date: "2022-03-14" };
    const source = { name: found.name, document, standard: found.standard ?? null, first: false };
    const anew = { baseVersion, source, values, reason: "Đính chính" };
    expect((await file(reviewer, anew, "anew", baselines)).status).toBe(201);

    const filed = await openingIn("2022Q1");
    const from = { ...filed?.from, insteadOf: "2022Q1" };
    expect([before?.value, filed?.value, filed?.from.kind]).toEqual([131, 129, "figure"]);
    expect([await openingIn("2022Q2"), await openingIn("2022S1")]).toEqual([
      { cell: year, value: 129, from },
      { cell: year, value: 129, from },
    ]);
  });
});

describe("a year's opening that the six months adjust", () => {
  it("is carried on into what follows, and not into the quarter before", async () => {
    await adjust("ou-19", "22297", 150, "2022S1");
    const values = await Promise.all(
      ["2022Q1", "2022Q3", "2022"].map((period) => openingIn(period, "ou-19", "22297")),
    );

    const from = { kind: "report", period: "2022S1", version: 1, approved: false, adjusted: true };
    expect(values.map((one) => [one?.value, one?.from])).toEqual([
      [128, values[0]?.from],
      [150, from],
      [150, from],
    ]);
    expect(values[0]?.from.kind).toBe("figure");
  });
});

describe("what the reports of a year begin with", () => {
  it("costs a unit nothing more where other units adjusted theirs", async () => {
    const quiet = await rowsOf("ou-11", "22258");
    for (const [unit, login] of [
      ["ou-12", "22261"],
      ["ou-13", "22246"],
      ["ou-19", "22297"],
    ] as const) {
      await adjust(unit, login, 160);
    }

    expect(await rowsOf("ou-11", "22258")).toBe(quiet);
  });

  async function rowsOf(unit: string, login: string) {
    const person = await district.as(`demo-${login}`);
    await person.get(pathOf(unit, "2022Q2"));
    district.rows();
    await person.get(pathOf(unit, "2022Q2"));
    return district.rows().read;
  }
});
