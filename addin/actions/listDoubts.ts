import { openingGapsFromWire, sourceChangesFromWire } from "../../shared/api/carried.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Importance } from "../../shared/form/template.ts";
import type { Violation } from "../../shared/form/violation.ts";
import { listLostOpenings } from "../../shared/rollup/changedUnits.ts";
import type { Doubt } from "../../shared/sheet/consolidationInput.ts";
import { sayEndedUnit, sayJoinedUnit } from "../../shared/text/changedUnits.ts";
import { sayOpeningGap } from "../../shared/text/openingGaps.ts";
import { sayReceivedWith } from "../../shared/text/pane/receivedWith.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import { importanceName, sayViolation, signOf } from "../../shared/text/violations.ts";
import { sayFiledForLastYear } from "../../shared/text/yearChange.ts";
import { findDoubts, reasonFor, type UnitReply } from "./unitDoubts.ts";

/** What is doubtful in the figures as sent, with what each unit said about it. The Worker judged them with all that it
 *  knew on that day; what cannot be found again from the figures alone is still told by its count. */
export function listDoubts(form: Form, reply: ConsolidationReply): Doubt[] {
  const { units, own } = reply;
  const doubts = [...units, ...(own ? [own] : [])].flatMap((unit) => {
    const found = findDoubts(form, unit);
    if (!found) return [];
    const { values, violations } = found;
    const lines = violations.map(
      (violation): Doubt => ({
        unitName: unit.name,
        importance: mark(violation.importance),
        text: sayViolation("vi", form, violation, values).detail,
        reason: reasonFor(unit, violation),
      }),
    );
    const received = isCountOf(unit, violations) ? [] : [receivedWith(unit, violations)];
    return [...lines, ...received, ...correctedSources(form, unit), ...openingGaps(form, unit)];
  });
  return [...doubts, ...changedUnits(form, reply), ...filedForLastYear(reply)];
}

/** Units that have come or gone since the period before, and whose openings are nobody's. */
function changedUnits(form: Form, reply: ConsolidationReply): Doubt[] {
  const lost = new Set(listLostOpenings(form, reply));
  const { ended = [], joined = [] } = reply.changedUnits ?? {};
  const gone = ended.map((unit): Doubt => {
    const isLost = lost.has(unit);
    const text = sayEndedUnit("vi", unit.day, isLost);
    return { unitName: unit.name, importance: mark(isLost ? "warning" : "info"), text, reason: "" };
  });
  const made = joined.map(({ name, day }): Doubt => {
    const text = sayJoinedUnit("vi", day);
    return { unitName: name, importance: mark("info"), text, reason: "" };
  });
  return [...gone, ...made];
}

/** Whose figures of the year before are what was filed, although there is a report that does not count. */
function filedForLastYear({ units, own, unit, lastYear }: ConsolidationReply): Doubt[] {
  if (!lastYear) return [];
  const before = [
    ...units.map(({ name }, index) => ({ name, of: lastYear.units[index] })),
    ...(own ? [{ name: unit.name, of: lastYear.own }] : []),
  ];
  return before.flatMap(({ name, of }): Doubt[] => {
    if (!of?.filedFor) return [];
    const text = sayFiledForLastYear("vi", lastYear.period, of.filedFor);
    return [{ unitName: name, importance: mark("info"), text, reason: "" }];
  });
}

/** Figures that came from a report or a list which says something else by now. */
function correctedSources(form: Form, { name, sourceChanges }: UnitReply): Doubt[] {
  return sourceChangesFromWire(sourceChanges)
    .filter(({ cell }) => form.cells.has(cell))
    .map((change) => ({
      unitName: name,
      importance: mark("warning"),
      text: saySourceChange("vi", form, change),
      reason: "",
    }));
}

/** Quarters that do not follow each other: this form counts through them from the year's start. */
function openingGaps(form: Form, { name, openingGaps: gaps = [] }: UnitReply): Doubt[] {
  return openingGapsFromWire(gaps)
    .filter(({ cell }) => form.cells.has(cell))
    .map((gap) => ({
      unitName: name,
      importance: mark("info"),
      text: sayOpeningGap("vi", form, { ...gap, reason: "" }),
      reason: gap.reason,
    }));
}

function isCountOf({ errors, warnings }: UnitReply, found: readonly Violation[]): boolean {
  const count = (importance: Importance) =>
    found.filter((violation) => violation.importance === importance).length;
  return count("error") === errors && count("warning") === warnings;
}

/** What the report was received with, and every reason that belongs to none of the lines. */
function receivedWith(unit: UnitReply, found: readonly Violation[]): Doubt {
  const { name, errors, warnings, withErrors, reasons } = unit;
  const listed = new Set(found.map(({ id }) => id));
  const others = reasons.filter(({ violations }) => !violations.every((id) => listed.has(id)));
  const said = [...(withErrors ? [withErrors] : []), ...others.map(({ text }) => text)];
  return {
    unitName: name,
    importance: mark(errors > 0 ? "error" : "warning"),
    text: sayReceivedWith(errors, warnings),
    reason: [...new Set(said)].join("; "),
  };
}

function mark(importance: Importance): string {
  return `${signOf[importance]} ${importanceName[importance]}`;
}
