import { sourceChangesFromWire } from "../../shared/api/carried.ts";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { checkForm, onTheSheetAlone } from "../../shared/form/checkForm.ts";
import { computeForm } from "../../shared/form/computeForm.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Importance } from "../../shared/form/template.ts";
import type { Violation } from "../../shared/form/violation.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import type { Doubt } from "../../shared/sheet/consolidationInput.ts";
import { sayReceivedWith } from "../../shared/text/pane/receivedWith.ts";
import { saySourceChange } from "../../shared/text/sourceChanges.ts";
import { importanceName, sayViolation, signOf } from "../../shared/text/violations.ts";

type UnitReply = ConsolidationReply["units"][number];

/** What is doubtful in the figures as sent, with what each unit said about it. The Worker judged them with all that it
 *  knew on that day; what cannot be found again from the figures alone is still told by its count. */
export function listDoubts(form: Form, { units, own }: ConsolidationReply): Doubt[] {
  return [...units, ...(own ? [own] : [])].flatMap((unit) => {
    const sent = unit.values && fromArray(form.template, unit.values);
    if (!sent) return [];
    const values = computeForm(form, sent);
    const found = checkForm(form, values, onTheSheetAlone).filter(
      ({ importance }) => importance !== "info",
    );
    const lines = found.map((violation): Doubt => {
      const { id, importance } = violation;
      const reason = unit.reasons.find(({ violations }) => violations.includes(id))?.text ?? "";
      return {
        unitName: unit.name,
        importance: mark(importance),
        text: sayViolation("vi", form, violation, values).detail,
        reason: importance === "error" ? (unit.withErrors ?? reason) : reason,
      };
    });
    const received = isCountOf(unit, found) ? [] : [receivedWith(unit, found)];
    return [...lines, ...received, ...correctedSources(form, unit)];
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
