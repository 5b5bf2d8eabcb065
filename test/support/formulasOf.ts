import type { Sheet } from "../../shared/sheet/sheet.ts";

/** Functions that every Excel since 2010, LibreOffice and WPS know. */
const known = new Set(
  (
    "ABS AND COLUMN COUNT COUNTA COUNTIF COUNTIFS DATE DAY FIND FIXED IF IFERROR INDEX INT ISLOGICAL ISNUMBER LEFT LEN LOWER " +
    "MATCH MAX MID MIN MONTH N NOT OFFSET OR RIGHT ROUND ROW SUBSTITUTE SUM SUMIF TRIM VALUE YEAR"
  ).split(" "),
);

/** Every formula of a sheet: of cells, validations and highlights. */
export function formulasOf({ rows, validations, highlights }: Sheet): string[] {
  return [
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    ...validations.map(({ formula }) => formula),
    ...highlights.map(({ formula }) => formula),
  ];
}

/** The functions in formulas that Excel 2010 may not know; texts inside them are no functions. */
export function listNewFunctions(formulas: readonly string[]): string[] {
  const names = formulas.flatMap((formula) =>
    [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
      ([, name = ""]) => name,
    ),
  );
  return [...new Set(names)].filter((name) => !known.has(name));
}

/** The text in a cell as a person sees it there. */
export function textAt({ rows }: Sheet, row: number, column: number): string {
  return String(rows[row]?.cells[column]?.value ?? "");
}

/** Every text of a sheet's visible cells, row by row. */
export function visibleTexts({ rows, columns }: Sheet): string[] {
  return rows.flatMap(({ cells, hidden }) =>
    hidden
      ? []
      : cells.flatMap((cell, column) =>
          columns[column]?.hidden || typeof cell?.value !== "string" || cell.value === ""
            ? []
            : [cell.value],
        ),
  );
}
