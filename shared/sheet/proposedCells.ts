import { isEntry } from "../form/asked.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { addressOf } from "./address.ts";
import type { DriftedForm, FoundPart } from "./driftedForm.ts";
import type { ReadableSheet } from "./readForm.ts";
import { printOf } from "./sheetPrint.ts";

/** One answer of a proposal: where it stands, what is seen there, and how its row and column were found. */
export interface ProposedCell {
  readonly key: CellKey;
  readonly at: string;
  readonly shown: string;
  /** What the cell holds, which is read also where it shows nothing. */
  readonly held: string;
  /** Nothing is read there. */
  readonly isBlank: boolean;
  readonly row: FoundPart;
  readonly column: FoundPart;
}

/** Every answer that a proposal would read, in the form's order; blank ones too. */
export function listProposedCells(
  sheet: ReadableSheet,
  form: Form,
  { located, proposal }: Extract<DriftedForm, { kind: "proposed" }>,
  openCells: ReadonlySet<CellKey> = new Set(),
): ProposedCell[] {
  return [...form.cells.values()].flatMap((cell): ProposedCell[] => {
    if (!isEntry(cell, { openCells })) return [];
    const isOf = (part: FoundPart, id: string) => part.table === cell.table.id && part.id === id;
    const row = proposal.rows.find((part) => isOf(part, cell.row.id));
    const column = proposal.columns.find((part) => isOf(part, cell.column.id));
    if (!row || !column) return [];
    const at = located.positionOf(cell.key);
    const shown = sheet.text[at.row]?.[at.column] ?? "";
    const content = sheet.values[at.row]?.[at.column] ?? "";
    const held = printOf(content);
    const isBlank = content === "" && shown === "";
    return [{ key: cell.key, at: addressOf(at.row, at.column), shown, held, isBlank, row, column }];
  });
}
