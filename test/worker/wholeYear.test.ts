import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import type { Period } from "../../shared/calendar/period.ts";
import { isNone, isUnknown } from "../../shared/form/dataValue.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { overviews } from "../../shared/regimes/dongHoa2022/overviews.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { listDemoPeople } from "../../worker/dev/demoPeople.ts";
import { diceOf } from "../support/throwDice.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { formOf } from "./support/fillForm.ts";
import { fillOut } from "./wholeYear/arithmetic.ts";
import { type Book, pageOf } from "./wholeYear/book.ts";
import { takenFrom, templatesBehind } from "./wholeYear/districtSheet.ts";
import { file, periodNamed } from "./wholeYear/handInYear.ts";
import { fateOf, inOrder, momentOf, owing, tardy, town } from "./wholeYear/schedule.ts";
import { type Counted, type ExpectedTotal, totalsOf } from "./wholeYear/totals.ts";

const periods = ["2022P", "2022Q1", "2022S1", "2022Q2", "2022Q3", "2022", "2022Q4"].map(
  periodNamed,
);
let district: District;
let reviewer: Person;
const people = new Map<string, Person>();
const book: Book = new Map();
const dice = diceOf(2022);

beforeAll(async () => {
  // Time stands still, but for what the test sets it to.
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict("2022-01-03T08:00:00+07:00");
  for (const { code, unit, role } of listDemoPeople(regime, orgUnits)) {
    if (role === "reporter" || role === "reviewer") people.set(unit, await district.as(code));
  }
  reviewer = await district.as("demo-564");
  people.set(town, reviewer);
});

afterAll(() => {
  vi.useRealTimers();
});

describe.each(periods.map((period) => [period.id as string, period] as const))(
  "in %s",
  (_, period) => {
    it("every form is opened with what the book says and taken with figures worked out twice", async () => {
      for (const template of inOrder(period)) {
        for (const { id: unit } of owing(template, period)) {
          const reporter = people.get(unit);
          if (!reporter) throw new Error(`nobody reports for ${unit}`);
          const filing = {
            template,
            period,
            unit,
            reporter,
            reviewer,
            fate: fateOf(template, period, unit, dice),
          };
          const late = unit === tardy && template.neverLate !== true;
          await file(
            book,
            { ...filing, at: `${momentOf(period, unit)}T09:00:00+07:00`, late },
            dice,
          );
        }
      }
    });

    it("every figure of every consolidation is what independent arithmetic makes of the reports that count", async () => {
      let compared = 0;
      for (const template of inOrder(period)) {
        for (const parent of parentsOf(template, period)) {
          compared += await compare(template, period, parent);
        }
      }
      expect(compared).toBeGreaterThan(period.id === "2022P" ? 90 : 1000);
    });
  },
);

describe.each(periods.slice(1).map((period) => [period.id as string, period] as const))(
  "the district's own sheets of %s",
  (_, period) => {
    it.each(overviews.map(({ code, id }) => [code, id] as const))(
      "%s is what the forms that count come to",
      async (_, id) => {
        const path = `/api/overviews/${id}/${period.id}?unit=${town}`;
        const reply = await reviewer.get(path);
        const { totals, units: listed } = v.parse(OverviewReply, await reply.json());
        const form = formOf(id, period.id, overviews);
        const valuesOf = (unit: OrgUnitId) =>
          fillOut(form, new Map(takenFrom(book, form, period, unit)));
        const counted = listed.map(({ id: unit, name }) => ({
          ...{ name, values: valuesOf(unit as OrgUnitId) },
          isApproved: (key: CellKey) =>
            templatesBehind(form, key).every(
              (one) => book.get(pageOf(one, period.id, unit))?.standing === "approved",
            ),
        }));
        expectSame(path, totals, totalsOf(form, counted, { values: valuesOf(town) }));
      },
    );
  },
);

it("the year held every case that a total can go wrong with", async () => {
  const standings = [...book.values()].map(({ standing }) => standing);
  expect(new Set(standings)).toEqual(new Set(["submitted", "approved", "returned", "withdrawn"]));
  const answers = [...book.values()].flatMap(({ values }) => [...values.values()]);
  const kinds = new Set(
    answers.map((answer) =>
      isNone(answer) ? "none" : isUnknown(answer) ? "unknown" : typeof answer,
    ),
  );
  expect(kinds).toEqual(new Set(["none", "unknown", "number", "boolean", "string", "object"]));
  const reply = await reviewer.get("/api/consolidations/dh-06b/2022Q3?unit=ou-01");
  const { totals } = v.parse(ConsolidationReply, await reply.json());
  expect(totals["A/1/2"]).toMatchObject({ covered: 0, expected: 10, own: "in" });
});

/** The units whose children owe a form. */
function parentsOf(template: Template, period: Period): OrgUnitId[] {
  const parents = owing(template, period).flatMap(({ parent }) => parent ?? []);
  return [...new Set(parents)];
}

async function compare(template: Template, period: Period, parent: OrgUnitId): Promise<number> {
  const path = `/api/consolidations/${template.id}/${period.id}?unit=${parent}`;
  const reply = await reviewer.get(path);
  if (reply.status !== 200) throw new Error(`${path}: ${await reply.text()}`);
  const { totals, units: listed, own } = v.parse(ConsolidationReply, await reply.json());
  const children = owing(template, period).filter((unit) => unit.parent === parent);
  expect([path, listed.map(({ id }) => id)]).toEqual([path, children.map(({ id }) => id)]);

  const counted = children.map(({ id, name }) => {
    const found = countedOf(template, period, id);
    return found && { name: listed.find((one) => one.id === id)?.name ?? name, ...found };
  });
  const isAsked = owing(template, period).some(({ id }) => id === parent);
  expect([path, own !== null]).toEqual([path, isAsked]);
  const townOwn = isAsked ? (countedOf(template, period, parent) ?? { values: new Map() }) : null;
  const expected = totalsOf(formOf(template.id, period.id), counted, townOwn);
  expectSame(path, totals, expected);
  return expected.size;
}

/** Total by total, none left out and none too many. */
function expectSame(
  path: string,
  totals: ConsolidationReply["totals"],
  expected: ReadonlyMap<CellKey, ExpectedTotal>,
): void {
  const differing = [...expected].filter(([key, total]) => !isSame(totals[key], total));
  expect({ path, differing: differing.map(([key, ours]) => [key, ours, totals[key]]) }).toEqual({
    path,
    differing: [],
  });
  expect(Object.keys(totals).toSorted()).toEqual([...expected.keys()].toSorted());
}

function countedOf({ id }: Template, period: Period, unit: string): Omit<Counted, "name"> | null {
  const found = book.get(pageOf(id, period.id, unit));
  if (!found || found.standing === "returned" || found.standing === "withdrawn") return null;
  return { values: found.values, isApproved: () => found.standing === "approved" };
}

/** Equal, but for the last bits of a division. */
function isSame(theirs: unknown, ours: { readonly value: unknown }): boolean {
  const other = theirs as typeof ours | undefined;
  if (!other) return false;
  const [left, right] = [other.value, ours.value];
  const isClose =
    typeof left === "number" && typeof right === "number"
      ? Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(right))
      : JSON.stringify(left) === JSON.stringify(right);
  return (
    isClose && JSON.stringify({ ...other, value: 0 }) === JSON.stringify({ ...ours, value: 0 })
  );
}
