import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { checkForm, onTheSheetAlone } from "../../shared/form/checkForm.ts";
import { computeForm, type FormValues } from "../../shared/form/computeForm.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Violation } from "../../shared/form/violation.ts";
import type { CellKey } from "../../shared/ids.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";

/** A unit of a consolidation as the wire has it. */
export type UnitReply = ConsolidationReply["units"][number];

/** What is doubtful in a unit's figures, as far as the figures alone show it. */
export interface UnitDoubts {
  readonly values: FormValues;
  readonly violations: readonly Violation[];
}

/** Finds it again in what the unit sent; null where nothing of it counts. */
export function findDoubts(
  form: Form,
  { standing, values: sent, provisional, adjusted: cells }: UnitReply,
): UnitDoubts | null {
  const read = standing.kind === "counted" && sent && fromArray(form.template, sent);
  if (!read) return null;
  const values = computeForm(form, read);
  const adjusted = new Map(cells.map(({ cell, value }) => [cell as CellKey, value]));
  const openCells = new Set([...(provisional as CellKey[]), ...adjusted.keys()]);
  const violations = checkForm(form, values, { ...onTheSheetAlone, openCells, adjusted }).filter(
    ({ importance }) => importance !== "info",
  );
  return { values, violations };
}

/** What a unit said about something doubtful; empty where it said nothing. */
export function reasonFor(
  { reasons, withErrors }: UnitReply,
  { id, importance }: Violation,
): string {
  const reason = reasons.find(({ violations }) => violations.includes(id))?.text ?? "";
  return importance === "error" ? (withErrors ?? reason) : reason;
}
