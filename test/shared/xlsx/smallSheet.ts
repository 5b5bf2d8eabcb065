import type { CellStyle, Sheet, SheetCell } from "../../../shared/sheet/sheet.ts";

/** A sheet that holds nothing but what the test says. */
export function smallSheet(parts: Partial<Sheet> = {}): Sheet {
  return {
    name: "Biểu 1",
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 0, columns: 0 },
    print: {
      landscape: true,
      area: { top: 0, left: 0, bottom: 1, right: 1 },
      repeatRows: null,
      marginsMm: { top: 25.4, bottom: 12.7, left: 25.4, right: 12.7 },
      pageBreaks: [],
      footer: "",
    },
    protected: false,
    ...parts,
  };
}

/** A sheet with one row of the given cells. */
export function rowOf(...cells: (SheetCell | null)[]): Sheet {
  return smallSheet({ rows: [{ heightPt: null, cells }] });
}

/** A cell that holds a value. */
export function valued(value: SheetCell["value"], style: CellStyle = {}): SheetCell {
  return { value, style };
}

/** A cell that holds a formula and the value we computed. */
export function calculated(formula: string, value: SheetCell["value"]): SheetCell {
  return { value, formula, style: {} };
}
