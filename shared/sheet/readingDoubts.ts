import { columnName } from "./address.ts";
import type { DriftRefusal } from "./driftedForm.ts";
import { columnLabel, rowLabel } from "./printedTable.ts";
import type { Doubt } from "./settleParts.ts";
import type { TableReading } from "./tableReading.ts";

/** Why a table that has been read cannot be believed. */
export function listDoubts({ placed: { table }, doubts }: TableReading): DriftRefusal[] {
  return [
    ...doubts.rows.map((doubt) =>
      refusalOf("row", doubt, table.id, {
        label: (id) => rowLabel(table, id),
        place: (at) => String(at + 1),
      }),
    ),
    ...doubts.columns.map((doubt) =>
      refusalOf("column", doubt, table.id, {
        label: (id) => columnLabel(table, id),
        place: columnName,
      }),
    ),
  ];
}

interface Names {
  readonly label: (id: string) => string;
  readonly place: (at: number) => string;
}

function refusalOf(
  part: "row" | "column",
  doubt: Doubt,
  table: string,
  { label, place }: Names,
): DriftRefusal {
  if (doubt.kind === "several") {
    return { kind: `${part}-doubtful`, table, label: label(doubt.id), at: doubt.at.map(place) };
  }
  const { at, one, other } = doubt;
  return {
    kind: `${part}-contradicted`,
    table,
    at: place(at),
    key: label(one),
    printed: label(other),
  };
}
