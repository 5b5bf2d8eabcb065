import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { OpenWorkReply } from "../../shared/api/completeness.ts";
import type { PeriodKind } from "../../shared/calendar/period.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";

let district: District;

beforeAll(async () => {
  // A day after the deadline of Quý I.
  district = await emptyDistrict("2022-03-16T09:00:00+07:00");
});

async function openWork(): Promise<OpenWorkReply["periods"]> {
  const reply = await (await district.as("demo-564")).get("/api/completeness/open-work");
  return v.parse(OpenWorkReply, await reply.json()).periods;
}

async function send(code: string, unit: string): Promise<void> {
  const commune = await district.as(`demo-${code}`);
  const reply = await handIn(
    commune,
    pathOf(unit),
    await fillIn(commune, pathOf(unit), quietQuarter()),
  );
  if (reply.status !== 201) throw new Error(await reply.text());
}

/** The units that the regime asks for a form of such a period, by a deadline. */
function countOwing(kind: PeriodKind): number {
  const asked = templates.filter(
    ({ periodKinds, neverLate }) => periodKinds.includes(kind) && !neverLate,
  );
  const reporters = new Set<string>(asked.flatMap(({ reportedBy }) => reportedBy));
  const today = orgUnits.filter(({ id, terms }) => {
    const type = terms.at(-1)?.type ?? "";
    return reporters.has(type) || reporters.has(id);
  });
  return today.length;
}

describe("what is left to do in each period", () => {
  it("names the period whose deadline is over, with every unit that owes a form, and none that is not due", async () => {
    expect(await openWork()).toEqual([
      { period: "2022P", overdueUnits: countOwing("plan"), waiting: 0, asked: 0 },
      { period: "2022Q1", overdueUnits: countOwing("quarter"), waiting: 0, asked: 0 },
    ]);
  });

  it("counts what waits for approval, and keeps a unit overdue for as long as it owes another form", async () => {
    await send("22258", "ou-11");

    const [, quarter] = await openWork();
    expect(quarter).toEqual({
      period: "2022Q1",
      overdueUnits: countOwing("quarter"),
      waiting: 1,
      asked: 0,
    });
  });

  it("does not count among what waits for approval what was returned", async () => {
    const reviewer = await district.as("demo-564");
    await send("22261", "ou-12");
    const note = { cell: null, text: "Bổ sung" };
    await move(reviewer, "ou-12", "return", { notes: [note], correctBy: "2022-03-16" });

    // The unit still owes other forms; this one waits for nobody at the district.
    const [, quarter] = await openWork();
    expect(quarter?.waiting).toBe(1);
  });

  it("is nobody's but the district's", async () => {
    const reply = await (await district.as("demo-22258")).get("/api/completeness/open-work");

    expect(reply.status).toBe(403);
  });

  it("costs a row for each report of the year, and writes nothing", async () => {
    const reviewer = await district.as("demo-564");
    district.rows();

    await reviewer.get("/api/completeness/open-work");

    const { read, written } = district.rows();
    expect(written).toBe(0);
    // Units, templates, and a row for each report of the year.
    expect(read).toBeLessThanOrEqual(100);
  });
});
