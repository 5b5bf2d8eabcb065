import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import type { Consolidation } from "../../addin/actions/consolidation.ts";
import { freezeFigures, rebuildEdition } from "../../addin/actions/editions.ts";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import type { EditionOnWire } from "../../shared/api/editions.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { VersionsReply } from "../../shared/api/versions.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { compareConsolidations } from "../../shared/rollup/compareConsolidations.ts";
import type { ComparedConsolidation } from "../../shared/rollup/comparedState.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import { seenBy } from "./support/editionsOf.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { move } from "./support/movesOf.ts";

let district: District;
let reviewer: Person;
let asking: Asking;
const editions: EditionOnWire[] = [];

/** Those who send in time and without a doubt, with how many households newly became poor. */
const quiet = [
  ["ou-12", 1],
  ["ou-13", 2],
  ["ou-14", 0],
  ["ou-15", 3],
  ["ou-16", 0],
] as const;

/** The codes that communes are known by, and their people sign in with. */
const codeOf: Record<string, string> = {};

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04]);
  reviewer = await district.as("demo-564");
  asking = await askingAs(env.DB, "demo-564");
  const { results } = await env.DB.prepare(
    `select org_unit_id, code from org_units
     where parent = 'ou-01' and valid_to >= '2022-03-10' and valid_from <= '2022-03-10'`,
  ).all<{ org_unit_id: string; code: string }>();
  for (const { org_unit_id, code } of results) codeOf[org_unit_id] = code;
});

const arisen = (households: number) =>
  quietQuarter({ "A/hh/7": households, "A/nk/7": households * 3 });

async function personOf(unit: string): Promise<Person> {
  return district.as(`demo-${codeOf[unit]}`);
}

async function comesTo(day: string): Promise<void> {
  await env.DB.prepare("update demo set starts_at = ?1, seeded_at = ?2")
    .bind(Date.parse(`${day}T08:00:00+07:00`), Date.now())
    .run();
}

async function boardOf() {
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { units } = v.parse(CompletenessReply, await reply.json());
  return Object.fromEntries(
    units.flatMap(({ id, reports }) => reports.map((report) => [id, report] as const)),
  );
}

async function approve(unit: string, version: number, reason: string | null = null) {
  const reply = await move(reviewer, unit, "approve", { version, reason });
  if (reply.status !== 200) throw new Error(`${unit}: ${await reply.text()}`);
}

async function freezeNow(reason: string | null): Promise<void> {
  const figures = await seenBy(asking, "dh-04", "2022Q1");
  const frozen = await freezeFigures(asking, figures, editions.length, {
    ...{ to: ["UBND tỉnh"], document: { number: "45/BC-LĐTBXH", day: "2022-03-18" }, reason },
  });
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.error));
  editions.push(frozen.value);
}

async function consolidated(edition: EditionOnWire): Promise<Consolidation> {
  const rebuilt = await rebuildEdition(asking, edition);
  if (!rebuilt.ok || rebuilt.value.figures.of !== "form") throw new Error("not rebuilt");
  return rebuilt.value.figures.made;
}

function compared({ form, units, own }: Consolidation): ComparedConsolidation {
  const typed = new Set<CellKey>();
  return {
    form,
    units: units.map((unit) => ({ ...unit, typed })),
    own: own && { ...own, typed },
  };
}

describe("a quarter of the poverty form, from the first hand-in to the second edition", () => {
  it("five communes hand in on the first day", async () => {
    for (const [unit, households] of quiet) {
      const person = await personOf(unit);
      const input = await fillIn(person, pathOf(unit), arisen(households));
      expect((await handIn(person, pathOf(unit), input)).status).toBe(201);
    }
  });

  it("one sends an empty form, and the board does not call it complete", async () => {
    await handInAnyway(await personOf("ou-20"), pathOf("ou-20"), {});

    expect((await boardOf())["ou-20"]).toMatchObject({
      ...{ state: "submitted", filled: 0, expected: 28, late: false },
    });
  });

  it("one sends with a mistake, is told where, and sends again", async () => {
    const person = await personOf("ou-18");
    // Five households left poverty of which nobody knows more than that no person did.
    await handInAnyway(person, pathOf("ou-18"), quietQuarter({ "A/hh/7": 5, "A/nk/7": 0 }));
    expect((await boardOf())["ou-18"]?.warnings).toBeGreaterThan(0);
    const note = { cell: "A/nk/7", text: "5 hộ mà không có nhân khẩu nào?" };
    const returned = await move(reviewer, "ou-18", "return", { notes: [note] });
    const opened = v.parse(ReportReply, await (await person.get(pathOf("ou-18"))).json());

    expect(returned.status).toBe(200);
    expect(opened).toMatchObject({ state: "returned", notes: [note], correctBy: "2022-03-14" });

    const input = await fillIn(person, pathOf("ou-18"), arisen(5));
    const sent = await handIn(person, pathOf("ou-18"), input, "corrected");
    const history = await person.get(`${pathOf("ou-18")}/versions`);
    const { versions } = v.parse(VersionsReply, await history.json());

    expect(sent.status).toBe(201);
    expect(versions[0]?.changed).toContain("A/nk/7");
    expect(versions[1]?.returned).toMatchObject({ notes: [note] });
  });

  it("one cannot, and the district enters its figures by a document that the unit confirms", async () => {
    const onBehalf = { document: "số 12/BC-UBND", day: "2022-03-10" };
    const input = await fillIn(reviewer, pathOf("ou-11"), arisen(4), { onBehalf });

    expect((await handIn(reviewer, pathOf("ou-11"), input)).status).toBe(201);
    expect((await move(await personOf("ou-11"), "ou-11", "confirm")).status).toBe(200);
    expect((await boardOf())["ou-11"]).toMatchObject({ enteredFor: "confirmed" });
  });

  it("one owes nothing this time, with a reason", async () => {
    const input = { templates: ["dh-04"], periods: ["2022Q1"], kind: "exempt", granted: true };
    const reply = await reviewer.send("POST", "/api/exceptions/ou-17", {
      ...input,
      reason: "Đang tách thôn, báo cáo chung Quý II.",
    });

    expect(reply.status).toBe(200);
  });

  it("those that are in order are approved; the empty one waits", async () => {
    for (const [unit] of quiet) await approve(unit, 1);
    await approve("ou-18", 2);
    await approve("ou-11", 1);

    const states = Object.entries(await boardOf()).map(([unit, { state }]) => [unit, state]);
    expect(Object.fromEntries(states)).toEqual({
      ...{ "ou-11": "approved", "ou-12": "approved", "ou-13": "approved", "ou-14": "approved" },
      ...{ "ou-15": "approved", "ou-16": "approved", "ou-17": "draft", "ou-18": "approved" },
      ...{ "ou-19": "draft", "ou-20": "submitted" },
    });
  });

  it("what there is is sent up with a reason, and stands frozen", async () => {
    await comesTo("2022-03-18");
    await freezeNow("Gửi cho kịp hạn; Hòa Tâm chưa nộp, Hòa Xuân Nam nộp trống.");

    expect(editions[0]).toMatchObject({
      ...{ number: 1, to: ["UBND tỉnh"], coverage: { counted: 8, expected: 10, approved: 7 } },
    });
    const board = await boardOf();
    expect(board["ou-15"]?.state).toBe("frozen");
    expect(board["ou-20"]?.state).toBe("submitted");
    // 1 + 2 + 0 + 3 + 0, and 5, and 4.
    const { figures } = await consolidated(editions[0] as EditionOnWire);
    expect(totalOf(figures, "A/hh/7")).toMatchObject({ value: 15, covered: 7, expected: 9 });
  });

  it("the late one comes and is late, the empty one comes filled in, and one asks to correct", async () => {
    const late = await personOf("ou-19");
    const input = await fillIn(late, pathOf("ou-19"), arisen(6));
    const sent = await handIn(late, pathOf("ou-19"), input);
    await handInAnyway(await personOf("ou-20"), pathOf("ou-20"), arisen(1));
    const corrected = await personOf("ou-15");
    const reason = "Một hộ ghi hai lần.";
    const asked = await move(corrected, "ou-15", "ask-correction", { reason });
    const reopened = await move(reviewer, "ou-15", "reopen", { reason });
    const again = await fillIn(corrected, pathOf("ou-15"), arisen(2));
    const resent = await handIn(corrected, pathOf("ou-15"), again, "resent");

    expect([sent.status, await sent.json()]).toMatchObject([201, { late: true }]);
    expect([asked.status, reopened.status, resent.status]).toEqual([200, 200, 201]);
    await approve("ou-19", 1);
    await approve("ou-20", 2);
    await approve("ou-15", 2);
  });

  it("a second edition is frozen, and the first is still what it was", async () => {
    const before = await consolidated(editions[0] as EditionOnWire);
    const figures = await seenBy(asking, "dh-04", "2022Q1");
    const silent = await freezeFigures(asking, figures, 1, {
      ...{ to: ["UBND tỉnh"], document: null, reason: null },
    });
    const reason = "Hòa Tân Đông miễn nộp Quý I.";
    await freezeNow(reason);

    // Nobody waits for its movements; its poor households are lacking at the end of the quarter all the same.
    expect(silent).toEqual({
      ok: false,
      error: {
        kind: "edition-reason-missing",
        concerns: {
          ...{ missing: [], unapproved: [], correcting: [], unconfirmed: [] },
          stockless: ["Xã Hòa Tân Đông"],
          doubtful: expect.any(Array),
          differing: expect.any(Array),
        },
      },
    });
    expect(editions[1]).toMatchObject({
      ...{ number: 2, reason, coverage: { counted: 9, expected: 10, approved: 9 } },
    });
    const first = await consolidated(editions[0] as EditionOnWire);
    expect(first.reply).toEqual(before.reply);
    const second = await consolidated(editions[1] as EditionOnWire);
    // 15, and 6 late, and 1 that was blank, less the one that was written twice.
    expect(totalOf(second.figures, "A/hh/7")).toMatchObject({ value: 21, covered: 9, expected: 9 });
    expect(totalOf(second.figures, "A/hh/9")).toMatchObject({ covered: 9, expected: 10 });
  });

  it("what differs between the two is explained to the last household", async () => {
    const [first, second] = await Promise.all(editions.map(consolidated));
    if (!first || !second) throw new Error("there are not two editions");

    const { totals } = compareConsolidations(compared(first), compared(second));

    const households = totals.find(({ key, part }) => key === "A/hh/7" && part === "total");
    const made = households?.made.map(({ change, from, to }) => [
      ...[change.cause, change.unit?.id, numberOf(to?.value) - numberOf(from?.value)],
    ]);
    expect(made).toEqual([
      ["correction", "ou-15", -1],
      ["sent-since", "ou-19", 6],
      ["correction", "ou-20", 1],
    ]);
    for (const { before, after, made: parts } of totals) {
      const explained = parts.reduce(
        (sum, { from, to }) => sum + numberOf(to?.value) - numberOf(from?.value),
        0,
      );
      expect(explained).toBeCloseTo(numberOf(after?.value) - numberOf(before?.value), 9);
    }
    expect(totals.length).toBeGreaterThan(10);
  });
});

function totalOf(figures: Consolidation["figures"], key: string) {
  return figures.find((figure) => figure.key === key)?.total;
}

function numberOf(value: DataValue | undefined): number {
  return typeof value === "number" ? value : 0;
}
