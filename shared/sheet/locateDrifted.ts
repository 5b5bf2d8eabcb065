import type { Form } from "../form/form.ts";
import { type CellKey, partsOfCellKey } from "../ids.ts";
import type { DriftedCells, DriftedForm, DriftRefusal } from "./driftedForm.ts";
import { formWindow } from "./formWindow.ts";
import { listLeftOut } from "./leftOut.ts";
import { type LocatedForm, listFormSheets, locateForm } from "./locateForm.ts";
import { listMergedAnswers } from "./mergedAnswers.ts";
import { placeTables } from "./placeTables.ts";
import { findOtherCode } from "./printedCode.ts";
import { printTables } from "./printedTable.ts";
import { listDoubts } from "./readingDoubts.ts";
import { proposalOf } from "./readingProposal.ts";
import { type PrintedLines, printLines } from "./sheetPrint.ts";
import { findTableHeads } from "./tableHeads.ts";
import { readTable, type TableReading } from "./tableReading.ts";

/** Finds a form's cells on a sheet that may have drifted from it: by keys where they agree with what is printed; else
 *  from what is printed, as a proposal; never by a guess. What a row or a column that is gone asked reads as blank. */
export function locateDrifted(
  whole: DriftedCells,
  form: Form,
  openCells: ReadonlySet<CellKey> = new Set(),
): DriftedForm {
  const sheet = { ...whole, values: formWindow(whole.values) };
  const lines = sheet.values;
  const printed = printLines(lines);
  const keyColumn = columnOfKeys(sheet, printed, form);
  const byKeys = keyColumn === null ? null : locateForm({ sheet, identity: null, keyColumn }, form);
  const tables = printTables(form);
  const { placed, doubtful, contradicted } = placeTables(
    printed,
    tables,
    findTableHeads(printed, tables),
  );
  const readings = placed.map((one) => readTable(lines, form, one, keyColumn, openCells));
  const leftOut = readings.flatMap((reading) => listLeftOut(lines, form, tables, reading));
  const mapped =
    byKeys?.ok && readings.every(isByKeys) && leftOut.length === 0 ? byKeys.value : null;
  const located = mapped ?? locatedBy(readings);
  const doubts: DriftRefusal[] = [
    ...contradicted,
    ...readings.filter(isWithoutRows).map(refuseTable),
    ...readings.flatMap(listDoubts),
    ...listMergedAnswers(form, located, openCells, sheet.merges ?? []),
  ];
  if (!byKeys?.ok) {
    const other = findOtherCode(lines, form.template.code);
    if (other) doubts.unshift(other);
    else if (placed.length > 0 || doubtful.some(namesTable)) doubts.unshift(...doubtful);
    else doubts.push({ kind: "no-table" });
  }
  if (doubts.length > 0) return { kind: "refused", refusals: doubts };
  if (mapped) return { kind: "mapped", located };
  return {
    kind: "proposed",
    located,
    proposal: proposalOf(form, tables, readings, leftOut, openCells),
  };
}

/** The column that holds the hidden keys of the rows: by the identity above them, or by the keys themselves. */
function columnOfKeys(sheet: DriftedCells, { print }: PrintedLines, form: Form): number | null {
  const keys = new Set(
    form.tables.flatMap(({ table: { id, rows } }) => [
      `${id}#`,
      ...rows.map((row) => `${id}/${row.id}`),
    ]),
  );
  const counts = new Map<number, number>();
  for (const line of print) {
    for (const [at, text] of line.entries()) {
      if (keys.has(text)) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? listFormSheets([sheet])[0]?.keyColumn ?? null;
}

/** A table none of whose rows can be told, without anything to say of one. */
function isWithoutRows({ rows, doubts }: TableReading): boolean {
  return rows.length === 0 && doubts.rows.length === 0;
}

function refuseTable({ placed: { table, head } }: TableReading): DriftRefusal {
  return { kind: "table-doubtful", table: table.id, at: [String(head.last + 1)] };
}

function namesTable(refusal: DriftRefusal): boolean {
  return refusal.kind === "table-doubtful" && refusal.table !== null;
}

/** Whether keys and print agree in all that was found. */
function isByKeys({ placed, rows, columns }: TableReading): boolean {
  const named = placed.table.isLabelled ? "label" : "number";
  return (
    rows.every(({ by }) => by.includes("key") && by.includes(named)) &&
    columns.every(({ by, against }) => by.includes("key") && against.length === 0)
  );
}

/** Outside of the sheet, where nothing stands. */
const nowhere = { row: -1, column: -1 };

function locatedBy(readings: readonly TableReading[]): LocatedForm {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const reading of readings) {
    const { id } = reading.placed.table;
    for (const row of reading.rows) rows.set(`${id}/${row.id}`, row.at);
    for (const column of reading.columns) columns.set(`${id}/${column.id}`, column.at);
  }
  return {
    positionOf(key) {
      const { table, row, column } = partsOfCellKey(key);
      const at = { row: rows.get(`${table}/${row}`), column: columns.get(`${table}/${column}`) };
      if (at.row === undefined || at.column === undefined) return nowhere;
      return { row: at.row, column: at.column };
    },
  };
}
