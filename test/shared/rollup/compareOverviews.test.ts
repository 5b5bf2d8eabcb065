import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OrgUnitId, TemplateId } from "../../../shared/ids.ts";
import { dh00 } from "../../../shared/regimes/dongHoa2022/dh00.ts";
import { illustration } from "../../../shared/regimes/dongHoa2022/illustration.ts";
import {
  type ComparedOverview,
  compareOverviews,
} from "../../../shared/rollup/compareOverviews.ts";
import {
  type OverviewUnit,
  overviewOf,
  type SourceReport,
  takeFigures,
} from "../../../shared/rollup/overview.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { overviewInput } from "../../support/illustratedOverview.ts";

const counted = { kind: "counted", approved: true, estimated: false, preliminary: true } as const;
const fates = {
  there: counted,
  returned: { kind: "being-corrected" },
  missing: { kind: "not-reported" },
} as const satisfies Record<string, UnitStanding>;

type Fate = keyof typeof fates;

const whole = overviewInput(dh00, illustration);
/** Every report that the headline is made of. */
const all = whole.units.flatMap(({ unit, reports }) =>
  [...reports.keys()].map((template) => ({ unit, template })),
);

/** The headline where some reports have come, others not, and some were returned. */
function headline(chosen: readonly Fate[]): ComparedOverview {
  const { form } = whole;
  const fateOf = (unit: OrgUnitId, template: string) =>
    chosen[all.findIndex((one) => one.unit === unit && one.template === template)] ?? "missing";
  const units = whole.units.map((one): OverviewUnit => {
    const cells = new Map(
      [...form.cells.values()].flatMap(({ key, content }) =>
        content.kind === "carried" && content.from.kind === "elsewhere"
          ? [[`${content.from.template} ${content.from.cell}`, one.values.get(key) ?? 7] as const]
          : [],
      ),
    );
    return {
      ...one,
      reports: new Map(
        [...one.reports.keys()].map((template) => {
          const fate = fateOf(one.unit, template);
          return [template, { standing: fates[fate], version: fate === "there" ? 1 : 0 }];
        }),
      ),
      values: takeFigures(form, (template, cell) =>
        fateOf(one.unit, template) === "there" ? (cells.get(`${template} ${cell}`) ?? null) : null,
      ),
    };
  });
  const own: OverviewUnit = {
    ...{ unit: "ou-01" as OrgUnitId, name: "Thị xã Đông Hòa", sector: null },
    ...{ reports: new Map(), values: new Map(), targetOf: () => null },
  };
  return { form, units, own, notAsked: new Set() };
}

/** By which cause a report that had one fate and has another is told. */
const causes: Record<string, string> = {
  ...{ "missing there": "sent-since", "returned there": "resent" },
  ...{ "there returned": "returned", "missing returned": "returned" },
  ...{ "there missing": "withdrawn", "returned missing": "withdrawn" },
};

it("headlines before and after reports come, are returned and are taken back differ by exactly those reports", () => {
  const fate = fc.constantFrom<Fate>("there", "there", "there", "returned", "missing");
  const some = fc.array(fate, { minLength: all.length, maxLength: all.length });
  fc.assert(
    fc.property(some, some, (then, now) => {
      const [before, after] = [headline(then), headline(now)];
      const said = ({ form, units, own, notAsked }: ComparedOverview) =>
        [...overviewOf(form, units, own, notAsked)].map(([key, { total }]) => {
          const { value, covered, expected } = total;
          // The same figures added up in another order leave other binary fractions behind.
          const shown = typeof value === "number" ? Number(value.toPrecision(12)) : value;
          return [key, JSON.stringify([shown, covered, expected])] as const;
        });
      const was = new Map(said(before));

      const { totals } = compareOverviews(before, after);

      const told = totals.filter(({ part }) => part === "total");
      const differing = said(after).filter(([key, total]) => was.get(key) !== total);
      expect(told.map(({ key }) => key).sort()).toEqual(differing.map(([key]) => key).sort());
      for (const { made, before: from, after: to } of told) {
        expect(made[0]?.from).toEqual(from);
        expect(made.at(-1)?.to?.value).toEqual(to?.value);
        for (const { change } of made) {
          const at = all.findIndex(
            ({ unit, template }) => unit === change.unit?.id && template === change.template,
          );
          expect(change.cause).toBe(causes[`${then[at]} ${now[at]}`]);
        }
      }
    }),
    { numRuns: 20 },
  );
});

describe("a form that a unit did not owe then, or no longer owes, is told so", () => {
  const poverty = "dh-04" as TemplateId;
  const unit = all.find(({ template }) => template === poverty)?.unit;
  const there = all.map((): Fate => "there");

  /** The headline where that unit owes the poverty form no more than this. */
  function owing(report: SourceReport | null): ComparedOverview {
    const made = headline(there);
    const units = made.units.map((one): OverviewUnit => {
      if (one.unit !== unit) return one;
      const reports = new Map(one.reports);
      if (report) reports.set(poverty, report);
      else reports.delete(poverty);
      if (report?.standing.kind === "counted") return { ...one, reports };
      const values = takeFigures(made.form, (template, key) => {
        const found = [...made.form.cells.values()].find(
          ({ content }) =>
            content.kind === "carried" &&
            content.from.kind === "elsewhere" &&
            content.from.template === template &&
            content.from.cell === key,
        );
        return template === poverty || !found ? null : (one.values.get(found.key) ?? null);
      });
      return { ...one, reports, values };
    });
    return { ...made, units };
  }

  const sent: SourceReport = { standing: counted, version: 1 };
  const missing: SourceReport = { standing: { kind: "not-reported" }, version: 0 };

  it.each<[string, SourceReport | null, SourceReport | null, string]>([
    ["owed now and not sent", null, missing, "owing"],
    ["owed now and sent", null, sent, "sent-since"],
    ["sent then and not owed now", sent, null, "not-owing"],
    ["missing then and not owed now", missing, null, "not-owing"],
  ])("%s", (_, then, now, cause) => {
    const { totals } = compareOverviews(owing(then), owing(now));

    const changes = totals.flatMap(({ made }) => made.map(({ change }) => change));
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect([change.cause, change.unit?.id, change.template]).toEqual([cause, unit, poverty]);
    }
  });
});
