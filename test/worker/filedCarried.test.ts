import * as v from "valibot";
import { beforeAll, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { baselines, file, matrix, readFiled } from "./support/filing.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;
let commune: Person;

const path = pathOf("ou-11");
const communes = Array.from({ length: 10 }, (_, index) => `ou-${11 + index}`);

/** The reductions of poor households as the resolution divides them: 34 in all. */
const divided = [5, 4, 4, 4, 3, 3, 3, 3, 3, 2];
const m3 = {
  M3: {
    ...Object.fromEntries(communes.map((unit, index) => [unit, divided[index] ?? 0])),
    "ou-01": 34,
  },
};

beforeAll(async () => {
  district = await emptyDistrict();
  [reviewer, commune] = [await district.as("demo-564"), await district.as("demo-22258")];
});

async function open(person: Person, at = path) {
  return v.parse(ReportReply, await (await person.get(at)).json());
}

it("the newest target is what a form carries; one opened before is not taken with the old", async () => {
  const opened = await fillIn(commune, path, quietQuarter());
  await file(reviewer, matrix(1, m3), "k");

  const stale = await handIn(commune, path, opened);
  const carried = (await open(commune)).carried.values.find(({ cell }) => cell === "C/16/v");

  expect([stale.status, (await problemOf(stale)).kind]).toEqual([409, "carried-changed"]);
  expect(carried).toEqual({
    cell: "C/16/v",
    value: 5,
    from: { kind: "target", source: "HĐND thị xã, 61/NQ-HĐND, 9/3/2022" },
  });
});

it("a report sent with a target that is another by now is told to its unit and to the district", async () => {
  await handIn(commune, path, await fillIn(commune, path, quietQuarter()));
  const other = { M3: { "ou-11": 4, "ou-20": 3 } };
  const document = { number: "70/NQ-HĐND", date: "2022-03-10" };
  const source = { name: "HĐND thị xã", document, standard: null, first: false };
  await file(reviewer, matrix(2, other, { source }), "l");

  const change = {
    cell: "C/16/v",
    sent: 5,
    sentFrom: { kind: "target", source: "HĐND thị xã, 61/NQ-HĐND, 9/3/2022" },
    now: 4,
    from: { kind: "target", source: "HĐND thị xã, 70/NQ-HĐND, 10/3/2022" },
  };
  expect((await open(commune)).sourceChanges).toEqual([change]);
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q1?unit=ou-01");
  const { units, targets } = v.parse(ConsolidationReply, await reply.json());
  expect([units.find(({ id }) => id === "ou-11")?.sourceChanges, targets["M3"]]).toEqual([
    [change],
    34,
  ]);
  const moved = { move: "approve", version: 1, reason: null, notes: [] };
  const approved = await reviewer.send("POST", `${path}/moves`, moved);
  expect(await problemOf(approved)).toMatchObject({ kind: "sources-changed" });
});

it("a consolidation that somebody holds is told anew once a target of the town is another", async () => {
  const ask = (etag: string | null) =>
    reviewer.get("/api/consolidations/dh-04/2022Q1?unit=ou-01", { "If-None-Match": etag ?? "" });
  const etag = (await ask(null)).headers.get("ETag");
  const known = await ask(etag);
  await file(reviewer, matrix(3, { M3: { "ou-01": 35 } }, { reason: "Chờ giao thêm 1 hộ" }), "m");

  const anew = await ask(etag);

  expect([known.status, anew.status]).toEqual([304, 200]);
  expect(v.parse(ConsolidationReply, await anew.json()).targets["M3"]).toBe(35);
});

it("another office's figure is carried only where the one that is believed says nothing, and says its standard", async () => {
  const hoaTam = pathOf("ou-19");
  const values = { "poor-hh-opening": Object.fromEntries(communes.map((unit) => [unit, 100])) };
  const source = {
    name: "Rà soát sơ bộ",
    document: { number: "", date: "2021-11-10" },
    standard: "chuẩn 2016–2020",
  };
  const opening = async () =>
    (await open(await district.as("demo-22297"), hoaTam)).carried.values.find(
      ({ cell }) => cell === "A/hh/1",
    );

  await file(reviewer, matrix(1, values, { source: { ...source, first: false } }), "n", baselines);
  const before = await opening();
  await file(reviewer, matrix(2, values, { source: { ...source, first: true } }), "o", baselines);
  const after = await opening();

  expect([before?.value, before?.from]).toEqual([
    128,
    { kind: "figure", source: "Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2021" },
  ]);
  expect([after?.value, after?.from]).toEqual([
    100,
    { kind: "figure", source: "Rà soát sơ bộ, 10/11/2021 (chuẩn 2016–2020, khác chuẩn)" },
  ]);
});

it("a denominator that changed after it was used is told with both figures, and what was sent stays as it is", async () => {
  const at = "/api/reports/dh-09/2022Q1/ou-11";
  const children = { children: { "ou-11": 3400 } };
  const source = {
    name: "Chi cục Thống kê, 31/12/2021",
    document: { number: "12/CCTK", date: "2022-03-08" },
    ...{ standard: null, first: false },
  };
  await handInAnyway(commune, at, {});
  const before = await open(commune, at);
  const version = (await readFiled(reviewer, baselines)).version;

  await file(reviewer, matrix(version, children, { source }), "p", baselines);

  const after = await open(commune, at);
  const told = after.sourceChanges.map(({ sent, now }) => [sent, now]);
  expect([before.sourceChanges, told]).toEqual([[], [[3307, 3400]]]);
  expect([after.version, after.values]).toEqual([1, before.values]);
  const moved = { move: "approve", version: 1, reason: null, notes: [] };
  const approved = await reviewer.send("POST", `${at}/moves`, moved);
  expect(await problemOf(approved)).toMatchObject({ kind: "sources-changed" });
});
