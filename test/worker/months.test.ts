import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { type Receipt, ReportReply } from "../../shared/api/reports.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  await setDemoClock(env.DB, Date.parse("2022-04-08T09:00:00+07:00"), Date.now());
  reviewer = await district.as("demo-564");
});

afterAll(() => {
  vi.useRealTimers();
});

/** So many poor households, of three people each, newly found in a month. */
const found = (households: number) =>
  quietQuarter({ "A/hh/7": households, "A/nk/7": 3 * households });

async function sendMonth(code: string, unit: string, period: string, households: number) {
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit, period), found(households));
  const reply = await handIn(commune, pathOf(unit, period), input, `${period}-${households}`);
  if (reply.status !== 201) throw new Error(await reply.text());
  return (await reply.json()) as Receipt;
}

async function openingOf(code: string, unit: string, period: string) {
  const commune = await district.as(`demo-${code}`);
  const opened = v.parse(ReportReply, await (await commune.get(pathOf(unit, period))).json());
  const opening = opened.carried.values.find(({ cell }) => cell === "A/hh/1");
  const from = opening?.from;
  return [opening?.value, from?.kind === "report" ? from.period : from?.kind];
}

async function consolidation(period: string) {
  const reply = await reviewer.get(`/api/consolidations/dh-04/${period}?unit=ou-01`);
  return v.parse(ConsolidationReply, await reply.json());
}

describe("the monthly poverty report, where there is something to report", () => {
  it("is listed for a commune behind what it owes, and owed by nobody", async () => {
    const commune = await district.as("demo-22258");

    const { duties } = v.parse(DutiesReply, await (await commune.get("/api/duties")).json());

    const months = duties.filter(({ optional }) => optional);
    expect(months.map(({ template, period, state }) => [template.id, period, state])).toEqual(
      ["02", "03", "04", "05", "06", "07", "08", "09"].map((month) => [
        ...["dh-04", `2022${month}`, "draft"],
      ]),
    );
    expect(duties.slice(-8)).toEqual(months);
    expect(months[0]?.due).toMatchObject({
      lastDay: "2022-02-05",
      otherLastDay: null,
      lastWorkingDay: "2022-01-28",
    });
  });

  it("is asked for with no other form", async () => {
    const commune = await district.as("demo-22258");

    const reply = await commune.get("/api/reports/dh-03/202204/ou-11");

    expect([reply.status, await problemOf(reply)]).toEqual([404, { kind: "not-owed" }]);
  });

  it("opens with the year, then with the last month that was sent", async () => {
    const beforeAny = await openingOf("22258", "ou-11", "202203");
    await sendMonth("22258", "ou-11", "202202", 2);
    // Nothing happened in March and April.
    const afterFebruary = await openingOf("22258", "ou-11", "202205");
    await sendMonth("22258", "ou-11", "202204", 1);
    const afterApril = await openingOf("22258", "ou-11", "202205");

    const [opening] = beforeAny;
    expect([beforeAny, afterFebruary, afterApril]).toEqual([
      [opening, "figure"],
      [Number(opening) + 2, "202202"],
      [Number(opening) + 3, "202204"],
    ]);
  });

  it("never opens or closes a quarter", async () => {
    const [, from] = await openingOf("22258", "ou-11", "2022Q1");

    expect(from).toBe("figure");
  });

  it("is not late after the 5th, neither sent nor unsent", async () => {
    const receipt = await sendMonth("22261", "ou-12", "202204", 4);
    const reply = await reviewer.get("/api/completeness?period=202204");

    const board = v.parse(CompletenessReply, await reply.json());
    expect(receipt.late).toBe(false);
    expect([board.optional, board.due?.lastDay]).toEqual([true, "2022-04-05"]);
    expect(
      board.units.flatMap(({ id, reports }) => reports.map(({ state, late }) => [id, state, late])),
    ).toEqual([
      ["ou-11", "submitted", false],
      ["ou-12", "submitted", false],
      ...[13, 14, 15, 16, 17, 18, 19, 20].map((unit) => [`ou-${unit}`, "draft", false]),
    ]);
  });

  it("is consolidated over those that sent it: who had nothing to report is not missing", async () => {
    const { units, totals } = await consolidation("202204");

    expect(units.map(({ id, standing }) => [id, standing.kind])).toEqual([
      ["ou-11", "counted"],
      ["ou-12", "counted"],
      ...[13, 14, 15, 16, 17, 18, 19, 20].map((unit) => [`ou-${unit}`, "nothing-to-report"]),
    ]);
    expect(totals["A/hh/7"]).toEqual({ value: 5, covered: 2, expected: 2, approved: 0, own: null });
    // What they have of poor households, of households and of rates is no less for that.
    for (const key of ["A/hh/9", "C/10/v", "C/12/v"]) {
      expect(totals[key]).toMatchObject({ covered: 2, expected: 10 });
    }
  });

  it("is compared over those that sent it, with forms that are asked for as well", async () => {
    const { crossChecks } = await consolidation("202204");
    const { crossChecks: ofNobody } = await consolidation("202205");

    // Households and people against the statistics office, moves between communes, and the list that nobody supplies yet:
    // the other forms are the quarter's.
    expect(crossChecks.map(({ id }) => id)).toEqual([
      ...["households", "people", "poor-moves", "near-poor-moves", "poor-list"],
    ]);
    for (const { units } of crossChecks) {
      expect(units.map(({ id }) => id)).toEqual(["ou-11", "ou-12"]);
    }
    expect(ofNobody).toEqual([]);
  });

  it("that came back or was taken back is missing", async () => {
    const path = `${pathOf("ou-12", "202204")}/moves`;
    const returned = { move: "return", version: 1, reason: "Đối chiếu danh sách", notes: [] };
    await reviewer.send("POST", path, returned);

    const { units, totals } = await consolidation("202204");

    expect(units[1]?.standing).toEqual({ kind: "being-corrected" });
    expect(totals["A/hh/7"]).toEqual({ value: 1, covered: 1, expected: 2, approved: 0, own: null });
  });

  it("sent behind a later one is told to whoever counts on that", async () => {
    await sendMonth("22258", "ou-11", "202203", 5);

    const { units } = await consolidation("202204");

    const changes = units[0]?.sourceChanges.filter(({ cell }) => cell === "A/hh/1");
    expect(changes?.map(({ sent, now, from }) => [Number(now) - Number(sent), from])).toEqual([
      [5, { kind: "report", period: "202203", version: 1, approved: false }],
    ]);
  });

  it("is opened within the rows of any other, however many months were sent before", async () => {
    await setDemoClock(env.DB, Date.parse("2022-08-05T09:00:00+07:00"), Date.now());
    const later = ["202205", "202206", "202207", "202208"];
    for (const period of later) await sendMonth("22258", "ou-11", period, 1);
    const commune = await district.as("demo-22258");
    district.rows();
    await commune.get(pathOf("ou-11", "202209"));

    const { read, written } = district.rows();
    expect(written).toBe(0);
    expect(read).toBeLessThanOrEqual(30);
  });
});
