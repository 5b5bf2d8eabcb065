import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { OverviewReply } from "../../shared/api/overviews.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { chainStart } from "../../shared/report/event.ts";
import { type Exceptions, noExceptions } from "../../shared/report/exception.ts";
import { type ExceptionEvent, saveExceptionEvents } from "../../worker/store/exceptions.ts";
import { copyReports } from "./support/copyReports.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { readAgain, readConsolidation } from "./support/readConsolidation.ts";

const path = "/api/consolidations/dh-04/2022Q1?unit=ou-01";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
});

async function decide(
  unit: string,
  kind: "left-out" | "exempt",
  templates: readonly string[],
  { periods = ["2022Q1"], granted = true }: { periods?: string[]; granted?: boolean } = {},
): Promise<void> {
  const input = { kind, templates, periods, granted, reason: "Chưa đối chiếu." };
  const reply = await reviewer.send("POST", `/api/exceptions/${unit}`, input);
  expect(reply.status).toBe(200);
}

const because = { reason: "Sai số liệu.", byName: "Chuyên viên", at: 1 };

/** What was decided of a unit's poverty form a year ago. */
async function wasDecided(unit: string, decision: Partial<Exceptions>): Promise<void> {
  const hash = unit.padEnd(64, "0");
  const event: ExceptionEvent = {
    ...{ seq: 1, previousHash: chainStart, hash, by: "p", until: null, granted: true },
    ...{ kind: decision.exempt ? "exempt" : "left-out", ...because },
  };
  const key = { period: "2021Q1" as PeriodId, unit: unit as OrgUnitId, template: dh04.id };
  const exceptions = { ...noExceptions, ...decision };
  await saveExceptionEvents(env.DB, [
    { event, after: { ...key, seq: 1, lastHash: hash, exceptions } },
  ]);
}

const again = (of: string, change: () => Promise<unknown>) => readAgain(reviewer, of, change);

describe("figures that are left out of totals", () => {
  it("are no side of a comparison either: what differs no more is not called differing", async () => {
    const before = await readConsolidation(reviewer, path);
    const after = await again(path, () => decide("ou-12", "left-out", ["dh-04"]));

    const at = before.units.findIndex(({ id }) => id === "ou-12");
    const households = ({ crossChecks }: typeof before) =>
      crossChecks.find(({ id }) => id === "households")?.left.byUnit[at];
    expect([households(before), households(after)]).toEqual([4705, null]);
    expect(after.totals["C/10/v"]?.covered).toBe((before.totals["C/10/v"]?.covered ?? 0) - 1);
  });

  it("of another form are none beside this one's, and whoever holds the figures is told", async () => {
    const insured = "/api/consolidations/dh-08/2022Q1?unit=ou-01";
    const before = await readConsolidation(reviewer, insured);
    const after = await again(insured, () => decide("ou-14", "left-out", ["dh-04"]));

    const at = before.units.findIndex(({ id }) => id === "ou-14");
    const nearPoor = ({ crossChecks }: typeof before) => {
      const found = crossChecks.find(({ id }) => id === "near-poor-insured");
      return [typeof found?.left.byUnit[at], typeof found?.right.byUnit[at]];
    };
    expect(nearPoor(before)).toEqual(["number", "number"]);
    // null: what the poverty form says is absent, what the card form says is not.
    expect(nearPoor(after)).toEqual(["number", "object"]);
  });

  it("of an office contradict nobody", async () => {
    const after = await again(path, () =>
      decide("ou-32", "left-out", ["tk-01"], { periods: ["2022P"] }),
    );

    const households = after.crossChecks.find(({ id }) => id === "households");
    expect([households?.outcome, households?.right.source]).toEqual(["no-source", null]);
  });

  it("of a plan are no milestones", async () => {
    const before = await readConsolidation(reviewer, path);
    const after = await again(path, () =>
      decide("ou-14", "left-out", ["dh-01"], { periods: ["2022P"] }),
    );

    const at = before.units.findIndex(({ id }) => id === "ou-14");
    expect(typeof before.milestones["M3"]?.[at]).toBe("number");
    expect(after.milestones["M3"]?.[at]).toBeNull();
  });

  it("a year ago stand beside no figure of this year", async () => {
    await copyReports(dh04, ["2022Q1", "2021Q1"], { "ou-12": {}, "ou-14": {} });
    const before = await readConsolidation(reviewer, path);
    // The calendar of that year is no more: what was decided of it then is still on record.
    const after = await again(path, async () => {
      await wasDecided("ou-12", { leftOut: because });
      await wasDecided("ou-13", { exempt: because });
    });

    const of = ({ lastYear, units }: typeof before, unit: string) => {
      const found = lastYear?.units[units.findIndex(({ id }) => id === unit)];
      return [found?.standing.kind, found?.values !== null];
    };
    expect(of(before, "ou-12")).toEqual(["counted", true]);
    expect(of(after, "ou-12")).toEqual(["left-out", false]);
    expect(of(after, "ou-13")).toEqual(["exempt", false]);
    expect(of(after, "ou-14")).toEqual(["counted", true]);
  });
});

describe("a town that owes no part of its own", () => {
  const fund = "/api/consolidations/dh-06b/2022Q1?unit=ou-01";
  const headline = "/api/overviews/dh-00/2022Q1?unit=ou-01";
  const ofFund = async () => {
    const { totals } = await readConsolidation(reviewer, `${fund}&only=figures`);
    const overview = v.parse(OverviewReply, await (await reviewer.get(headline)).json());
    return [totals["A/1/3"]?.own, overview.totals["A/M4/v"]?.own];
  };

  it("is in the total where it sent its part, missing where that is left out, and else not waited for", async () => {
    expect(await ofFund()).toEqual(["in", "in"]);
    await decide("ou-01", "left-out", ["dh-06b"]);
    expect(await ofFund()).toEqual(["missing", "missing"]);
    await decide("ou-01", "left-out", ["dh-06b"], { granted: false });
    await env.DB.prepare(
      "delete from reports where org_unit_id = 'ou-01' and template_id = 'dh-06b'",
    ).run();
    expect(await ofFund()).toEqual(["missing", "missing"]);

    await decide("ou-01", "exempt", ["dh-06b"]);

    expect(await ofFund()).toEqual([null, null]);
  });
});

describe("what was decided of other forms", () => {
  async function rowsOf(of: string): Promise<number> {
    district.rows();
    await reviewer.get(of);
    return district.rows().read;
  }

  it("costs a consolidation nothing, and an overview only what it is made of", async () => {
    const figures = `${path}&only=figures`;
    const headline = "/api/overviews/dh-00/2022Q1?unit=ou-01";
    const before = [await rowsOf(figures), await rowsOf(headline)];

    const others = ["dh-02", "dh-03", "dh-06", "dh-07", "dh-08", "dh-09", "dh-10"];
    const units = ["ou-11", "ou-12", "ou-13", "ou-14", "ou-15", "ou-16", "ou-17", "ou-18"];
    for (const unit of units) await decide(unit, "left-out", others);

    expect(await rowsOf(figures)).toBe(before[0]);
    // Six of those seven forms are in the headline: a row for each decision about them.
    expect(await rowsOf(headline)).toBe((before[1] ?? 0) + 6 * units.length);
  });
});
