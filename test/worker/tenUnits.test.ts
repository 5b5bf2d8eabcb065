import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { Receipt } from "../../shared/api/reports.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;

const communes = [
  ...["22258", "22261", "22246", "22282", "22279", "22243", "22267", "22291", "22297", "22300"],
].map((code, index) => [code, `ou-${11 + index}`] as const);

beforeAll(async () => {
  // Time stands still, so that the last moment of a day can be met.
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
});

afterAll(() => {
  vi.useRealTimers();
});

async function handInAt(instant: string, code: string, unit: string): Promise<Receipt> {
  await setDemoClock(env.DB, Date.parse(instant), Date.now());
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit), quietQuarter());
  return (await handIn(commune, pathOf(unit), input, `key-${instant}`)).json();
}

describe("a report due “trước ngày 15/3”", () => {
  it("is on time until the last moment of the 14th in Viet Nam", async () => {
    const receipt = await handInAt("2022-03-14T23:59:59.999+07:00", "22258", "ou-11");

    expect(receipt).toMatchObject({ late: false, sentAt: "2022-03-14T23:59:59+07:00" });
  });

  it("is late from the first moment of the 15th, and received all the same", async () => {
    const receipt = await handInAt("2022-03-15T00:00:00+07:00", "22261", "ou-12");

    expect(receipt).toMatchObject({ late: true, version: 1 });
  });

  it("that came in time stays so when it is sent again later", async () => {
    const receipt = await handInAt("2022-03-20T09:00:00+07:00", "22258", "ou-11");

    expect(receipt).toMatchObject({ version: 2, late: false });
  });

  it("and has not come is late on the board, too", async () => {
    const reviewer = await district.as("demo-564");

    const board = await (await reviewer.get("/api/completeness?period=2022Q1")).json();

    const { units } = board as CompletenessReply;
    const late = units.flatMap(({ id, reports }) =>
      reports.filter(({ template }) => template === "dh-04").map((report) => [id, report.late]),
    );
    expect(late.slice(0, 3)).toEqual([
      ["ou-11", false],
      ["ou-12", true],
      ["ou-13", true],
    ]);
  });
});

it("consolidating ten units that have all handed in reads at most 60 rows", async () => {
  for (const [code, unit] of communes.slice(2)) {
    await handInAt("2022-03-20T09:00:00+07:00", code, unit);
  }
  const reviewer = await district.as("demo-564");

  district.rows();
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q1?unit=ou-01");
  const rows = district.rows();

  const { totals } = (await reply.json()) as ConsolidationReply;
  // The openings of all ten communes: 112 + 168 + 141 + 149 + 131 + 138 + 127 + 133 + 128 + 125.
  expect(totals["A/hh/9"]).toEqual({
    value: 1352,
    covered: 10,
    expected: 10,
    approved: 0,
    own: null,
  });
  expect(rows.read).toBeLessThanOrEqual(60);
  expect(rows.written).toBe(0);
});

it("so do the figures of a quarter that goes on from the one before; with all they are compared with, 15 for each unit", async () => {
  for (const [code, unit] of communes) {
    const commune = await district.as(`demo-${code}`);
    const path = pathOf(unit, "2022Q2");
    const sent = await handIn(commune, path, await fillIn(commune, path, quietQuarter()), "q2");
    expect(sent.status).toBe(201);
  }
  const reviewer = await district.as("demo-564");

  district.rows();
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q2?unit=ou-01");
  const rows = district.rows();
  await reviewer.get("/api/consolidations/dh-04/2022Q2?unit=ou-01&only=figures");
  const alone = district.rows();

  const { units } = (await reply.json()) as ConsolidationReply;
  expect(units.map(({ sourceChanges }) => sourceChanges)).toEqual(communes.map(() => []));
  expect(rows.read).toBeLessThanOrEqual(15 * communes.length);
  expect(alone.read).toBeLessThanOrEqual(60);
});

it("15 for each unit are enough, too, when their ten sources have all been corrected since", async () => {
  for (const [code, unit] of communes) {
    const commune = await district.as(`demo-${code}`);
    const path = pathOf(unit);
    const corrected = await fillIn(commune, path, quietQuarter({ "A/hh/4": 1 }));
    expect((await handIn(commune, path, corrected, "corrected")).status).toBe(201);
  }
  const reviewer = await district.as("demo-564");

  district.rows();
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q2?unit=ou-01");
  const rows = district.rows();

  const { units } = (await reply.json()) as ConsolidationReply;
  expect(units.map(({ sourceChanges }) => sourceChanges.map(({ cell }) => cell))).toEqual(
    communes.map(() => ["A/hh/1"]),
  );
  expect(rows.read).toBeLessThanOrEqual(15 * communes.length);
});
