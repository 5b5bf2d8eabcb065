import { type Row, rowOfUnit } from "../../form/template.ts";
import type { Measure } from "../../indicator.ts";
import { childrenOn, type Sector, sectorOf } from "../../orgUnit.ts";
import { town } from "./ofCommunes.ts";
import { orgUnits } from "./orgUnits.ts";

/** The communes as they stand in the year of the plan, in the order the consolidated sheets list them. */
const communes = childrenOn(orgUnits, town, "2022-01-01").flatMap(({ unit, term }) => {
  const sector = sectorOf(term.type);
  return sector ? [{ row: rowOfUnit(unit.id), name: term.name, sector }] : [];
});

/** The row in which a form of one office answers about each commune, by `rowOfUnit`. */
export const communeRowIds: readonly string[] = communes.map(({ row }) => row);

/** The row in which it answers about the whole town. */
export const townRowId = rowOfUnit(town);

/** One row for each commune, of one sector or of both, numbered through both; `said` is what its figures are called in
 *  a sentence: "số hộ dân cư {place}". */
export function communeRows(measure: Measure, said = "{place}", only: Sector | null = null): Row[] {
  return communes.flatMap(({ row, name, sector }, index): Row[] => {
    if (only !== null && only !== sector) return [];
    const place = name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
    return [
      {
        id: row,
        number: String(index + 1),
        label: name,
        spoken: said.replace("{place}", place),
        level: 1,
        measure,
        formula: null,
        cells: null,
      },
    ];
  });
}

/** The rows that some communes make together: "@ou_11+@ou_12". */
export function sumOfCommunes(rows: readonly string[] = communeRowIds): string {
  return rows.map((row) => `@${row}`).join("+");
}

/** A row under or above the communes. */
export function wholeRow(
  id: string,
  number: string,
  label: string,
  measure: Measure,
  more: Partial<Row> = {},
): Row {
  const spoken = label.toLocaleLowerCase("vi");
  return { id, number, label, spoken, level: 0, measure, formula: null, cells: null, ...more };
}
