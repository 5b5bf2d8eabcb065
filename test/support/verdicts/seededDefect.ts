import { checkListTop } from "../../../shared/sheet/formChecks.ts";
import type { ProbedSheet } from "./probedSheet.ts";

/** The same sheet with the tolerance of one of its rules forgotten in the formula: what the check must find, and nothing
 *  else. */
export function seededSheet(probed: ProbedSheet): {
  readonly probed: ProbedSheet;
  readonly rule: string;
} {
  const { judged, sheet, layout, checks } = probed;
  for (const { id, statement, tolerance, cells } of judged.form.rules) {
    const index = checks.findIndex((check) => check.id === id);
    const forgotten = checks[index]?.verdict.replace(`>${tolerance}`, ">0");
    if (statement.kind !== "comparison" || cells.length > 2 || !forgotten) continue;
    if (forgotten === checks[index]?.verdict) continue;
    const at = checkListTop(layout) + index;
    const rows = sheet.rows.map((row, line) => {
      if (line !== at) return row;
      const altered = row.cells.map((cell, column) =>
        cell && column === layout.checks.verdict ? { ...cell, formula: forgotten } : cell,
      );
      return { ...row, cells: altered };
    });
    return { probed: { ...probed, sheet: { ...sheet, rows } }, rule: id };
  }
  throw new Error(`${judged.name} has no rule whose tolerance can be forgotten`);
}
