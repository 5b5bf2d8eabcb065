import type { CellKey } from "../../shared/ids.ts";
import { addressOf, columnName } from "../../shared/sheet/address.ts";
import type { DriftedForm } from "../../shared/sheet/driftedForm.ts";
import { locateDrifted } from "../../shared/sheet/locateDrifted.ts";
import type { FilledSheet } from "./filledSheet.ts";
import { placesOf, type TracedSheet } from "./tracedSheet.ts";

/** How a mistreated sheet was taken, and what is wrong with that: figures read for others, and figures lost without a
 *  word. */
export interface DriftJudgement {
  readonly drifted: DriftedForm;
  readonly faults: readonly string[];
}

/** Tries a sheet: everything read must be what was entered there, and everything else must be told. */
export function judgeDrift(
  sheet: TracedSheet,
  { form, carried, entered }: FilledSheet,
): DriftJudgement {
  const drifted = locateDrifted(sheet, form, carried.missing);
  if (drifted.kind === "refused") {
    const isSaid = drifted.refusals.length > 0;
    return { drifted, faults: isSaid ? [] : ["refused without a reason"] };
  }
  const faults: string[] = [];
  const read = new Set<string>();
  for (const key of entered.keys()) {
    const { row, column } = drifted.located.positionOf(key);
    const was = sheet.origin[row]?.[column] ?? "";
    const value = sheet.values[row]?.[column] ?? null;
    if (value !== null && value !== "" && was !== key)
      faults.push(`${key} read from ${was || "elsewhere"}`);
    read.add(`${row}/${column}`);
  }
  const left = drifted.kind === "mapped" ? [] : drifted.proposal.leftOut;
  const missing = drifted.kind === "mapped" ? [] : drifted.proposal.missing;
  for (const { row, column, origin } of placesOf(sheet, (was) => entered.has(was as CellKey))) {
    const value = sheet.values[row]?.[column] ?? null;
    if (value === null || read.has(`${row}/${column}`)) continue;
    const isTold = left.some(
      ({ kind, at }) =>
        at ===
        { row: String(row + 1), column: columnName(column), cell: addressOf(row, column) }[kind],
    );
    if (!isTold) faults.push(`${origin} is lost without a word`);
  }
  for (const key of entered.keys()) {
    const isThere = sheet.origin.some((line) => line.includes(key));
    const [table, row, column] = key.split("/");
    const isTold = missing.some(
      (part) => part.table === table && part.id === (part.part === "row" ? row : column),
    );
    if (!isThere && !isTold) faults.push(`${key} is gone without a word`);
  }
  return { drifted, faults };
}
