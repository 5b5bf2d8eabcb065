import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { type DataValue, unknown } from "../../shared/form/dataValue.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { listNewest } from "../../worker/store/reports.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  // The second quarter has begun.
  district = await emptyDistrict("2022-03-15T08:00:00+07:00");
  reviewer = await district.as("demo-564");
});

/** A commune that has sent the first quarter, and the second on top of it. */
async function twoQuarters(code: string, unit: string) {
  const commune = await district.as(`demo-${code}`);
  const send = async (period: string, key: string, changed = {}, more = {}) => {
    const input = await fillIn(commune, pathOf(unit, period), quietQuarter(changed), more);
    const reply = await handIn(commune, pathOf(unit, period), input, key);
    if (reply.status !== 201) throw new Error(await reply.text());
  };
  await send("2022Q1", "q1");
  await send("2022Q2", "q2");
  return {
    commune,
    send,
    /** One household more left poverty by way of near-poverty than was said at first. */
    correct: () => send("2022Q1", "q1-2", { "A/hh/4": 1 }),
    move: (
      person: Person,
      period: string,
      move: string,
      reason: string | null = null,
      version = 1,
    ) => person.send("POST", `${pathOf(unit, period)}/moves`, { move, version, reason, notes: [] }),
    open: async (person: Person) =>
      v.parse(ReportReply, await (await person.get(pathOf(unit, "2022Q2"))).json()),
    consolidate: async () => {
      district.rows();
      const reply = await reviewer.get("/api/consolidations/dh-04/2022Q2?unit=ou-01");
      const { read } = district.rows();
      const { units, totals } = v.parse(ConsolidationReply, await reply.json());
      const changes = units.find(({ id }) => id === unit)?.sourceChanges;
      return { changes, totals, etag: reply.headers.get("ETag"), read };
    },
  };
}

const quarter = (version: number) => ({
  kind: "report",
  period: "2022Q1",
  version,
  approved: false,
});

/** What the correction does to the second quarter's beginning. */
const oneLess = (opening: number) => ({
  cell: "A/hh/1",
  sent: opening,
  sentFrom: quarter(1),
  now: opening - 1,
  from: quarter(2),
});

describe("a quarter whose source is corrected after it was sent", () => {
  it("says so when it is opened, by its unit and by the district, and keeps its own figures", async () => {
    const { commune, correct, open } = await twoQuarters("22258", "ou-11");
    await correct();

    for (const person of [commune, reviewer]) {
      const opened = await open(person);

      expect(opened.sourceChanges).toEqual([oneLess(112)]);
      expect([opened.version, opened.values?.[0]]).toEqual([1, 112]);
    }
  });

  it("says so in the consolidation, whose tag changes, and its figures stay as sent", async () => {
    const { correct, consolidate } = await twoQuarters("22261", "ou-12");
    const before = await consolidate();
    await correct();
    const after = await consolidate();

    expect([before.changes, after.changes]).toEqual([[], [oneLess(168)]]);
    expect(after.totals["A/hh/1"]).toEqual(before.totals["A/hh/1"]);
    expect(after.etag).not.toBe(before.etag);
    // The row of the corrected report says what is carried on.
    expect(after.read - before.read).toBe(0);
  });

  it("is approved only by somebody who says why", async () => {
    const { correct, move } = await twoQuarters("22246", "ou-13");
    await correct();

    const without = await move(reviewer, "2022Q2", "approve");
    const withReason = await move(reviewer, "2022Q2", "approve", "Sẽ đính chính ở 6 tháng");

    const changes = [
      {
        cell: "A/hh/1",
        name: { row: "hộ nghèo", column: "1" },
        measure: { type: "count", decimals: 0 },
        before: 141,
        after: 140,
      },
    ];
    expect([without.status, await problemOf(without)]).toEqual([
      422,
      { kind: "sources-changed", changes },
    ]);
    expect(withReason.status).toBe(200);
  });

  it("is told before anything else also where it was sent with errors", async () => {
    const { correct, move, send } = await twoQuarters("22267", "ou-17");
    const wrong = { "A/hh/2": 3, "A/nk/2": 7, "B/nk/5": 7 };
    await send("2022Q2", "wrong", wrong, { withErrors: "Sẽ bổ sung" });
    await correct();

    const reply = await move(reviewer, "2022Q2", "approve", null, 2);

    expect(await problemOf(reply)).toMatchObject({ kind: "sources-changed" });
  });

  it("is doubted no more once it is sent again with the new figure", async () => {
    const { commune, correct, send, open } = await twoQuarters("22282", "ou-14");
    await correct();
    await send("2022Q2", "q2-2");

    const opened = await open(commune);

    expect([opened.sourceChanges, opened.values?.[0]]).toEqual([[], 148]);
  });
});

it("a source whose correction says the same figures changes nothing, and approval needs no reason", async () => {
  const { send, consolidate, move } = await twoQuarters("22279", "ou-15");
  // One household out of poverty and one into it: as many at the end as before.
  await send("2022Q1", "q1-2", { "A/hh/4": 1, "A/hh/8": 1 });

  expect((await consolidate()).changes).toEqual([]);
  expect((await move(reviewer, "2022Q2", "approve")).status).toBe(200);
});

it("a source that is withdrawn is told as one that is no more", async () => {
  const { commune, consolidate, move } = await twoQuarters("22243", "ou-16");
  await move(commune, "2022Q1", "withdraw");

  const { changes } = await consolidate();

  expect(changes?.[0]).toEqual({ ...oneLess(138), now: null, from: null });
});

it("a closing that nobody knew opens the next quarter's beginning, and its correction is told", async () => {
  const commune = await district.as("demo-22291");
  const send = async (period: string, key: string, changed: Record<string, DataValue>) => {
    const reasons = [{ violations: ["unknown"], text: "Chờ danh sách rà soát" }];
    const path = pathOf("ou-18", period);
    const input = await fillIn(commune, path, quietQuarter(changed), { reasons });
    const reply = await handIn(commune, path, input, key);
    if (reply.status !== 201) throw new Error(await reply.text());
  };
  const open = async () =>
    v.parse(ReportReply, await (await commune.get(pathOf("ou-18", "2022Q2"))).json());

  await send("2022Q1", "q1", { "A/hh/4": unknown });
  const opened = await open();
  await send("2022Q2", "q2", { "A/hh/1": 130 });
  await send("2022Q1", "q1-2", { "A/hh/4": 1 });

  expect(opened.carried.missing).toEqual(["A/hh/1"]);
  expect((await open()).sourceChanges).toEqual([
    // 133 households, of which one has left.
    { cell: "A/hh/1", sent: 130, sentFrom: null, now: 132, from: quarter(2) },
  ]);
});

it("the reports of more units than a statement can name are found all the same", async () => {
  const others = Array.from({ length: 120 }, (_, index) => `ou-9${index}`);
  const report = { template: "dh-04" as TemplateId, period: "2022Q1" as PeriodId };
  const keys = [...others, "ou-11"].map((unit) => ({ ...report, unit: unit as OrgUnitId }));

  const found = await listNewest(env.DB, keys);

  expect(found.map(({ unit, version }) => [unit, version])).toEqual([["ou-11", 2]]);
});
