import { type DataValue, none, unknown } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf } from "../../ids.ts";

/** Where one value of a line belongs. */
export interface LinePlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Values written as people type them, "86 - ... 12.5", each in the cell of its place. */
export function cellsOfLine(
  places: readonly LinePlace[],
  line: string,
): [key: CellKey, value: DataValue][] {
  const words = line.trim().split(/\s+/);
  if (words.length !== places.length) {
    throw new Error(`${words.length} values for ${places.length} cells: ${line}`);
  }
  return places.map(({ table, row, column }, index) => [
    cellKeyOf(table, row, column),
    valueOf(words[index] ?? ""),
  ]);
}

function valueOf(word: string): DataValue {
  if (word === "-") return none;
  return word === "..." ? unknown : Number(word);
}
