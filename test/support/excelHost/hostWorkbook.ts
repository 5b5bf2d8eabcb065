import type { Area, CellContent } from "../../../shared/sheet/sheet.ts";

/** One cell as our host keeps it; error values are their text. */
export interface HostCell {
  value: CellContent;
  /** With the leading "=", or null. */
  formula: string | null;
  numberFormat: string;
  unlocked: boolean;
}

/** A chart that was drawn through the API, with everything that was said of it. */
export interface HostChart {
  readonly type: string;
  readonly properties: Record<string, unknown>;
  readonly series: HostSeries[];
  position: Area | null;
}

export interface HostSeries {
  values: Area | null;
  names: Area | null;
  readonly properties: Record<string, unknown>;
}

/** One worksheet as our host keeps it: just enough to answer what the add-in asks. */
export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  protectionOptions: Record<string, boolean>;
  /** Row by row; a hole is an empty cell that nothing ever touched. */
  rows: (HostCell | null)[][];
  merges: Area[];
  validationCount: number;
  conditionalFormatCount: number;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Columns whose cells are open until something else is said of one. */
  openColumns: { readonly first: number; readonly last: number }[];
  charts: HostChart[];
}

/** The workbook that the page playing Excel holds. */
export interface HostWorkbook {
  sheets: HostSheet[];
  activeId: string;
  /** What the person sees; anything but a worksheet of this file is told by the code Excel fails with. */
  inFront: "worksheet" | { readonly code: string };
  selection: readonly Area[];
  namedItems: Map<string, string>;
  eventsEnabled: boolean;
  /** The next worksheet loses its protection on the way in, as Excel on the web was seen to do. */
  losesProtection: boolean;
  structureLocked: boolean;
  /** How often the add-in has had formulas worked out; nothing is calculated here. */
  calculations: number;
  /** The files that the add-in has had opened as new workbooks, in base64. */
  opened: string[];
  nextSheetNumber: number;
}

const MAX_NAME_LENGTH = 31;

/** A workbook that holds nothing yet. */
export function newHostWorkbook(): HostWorkbook {
  return {
    sheets: [],
    activeId: "",
    inFront: "worksheet",
    selection: [],
    namedItems: new Map(),
    eventsEnabled: true,
    losesProtection: false,
    structureLocked: false,
    calculations: 0,
    opened: [],
    nextSheetNumber: 1,
  };
}

/** An empty worksheet with an id of its own, not yet in the workbook. */
export function newHostSheet(workbook: HostWorkbook, name: string): HostSheet {
  const number = (workbook.nextSheetNumber++).toString(16).padStart(8, "0").toUpperCase();
  return {
    id: `{${number}-0001-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    isProtected: false,
    protectionOptions: {},
    rows: [],
    merges: [],
    validationCount: 0,
    conditionalFormatCount: 0,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    openColumns: [],
    charts: [],
  };
}

/** The name Excel gives a sheet whose own is taken: "X (2)". */
export function freeSheetName(workbook: HostWorkbook, wanted: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = wanted.slice(0, MAX_NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The sheet with this id or name, or null. */
export function findHostSheet(workbook: HostWorkbook, key: string): HostSheet | null {
  const lower = key.toLowerCase();
  const isMeant = ({ id, name }: HostSheet) => id === key || name.toLowerCase() === lower;
  return workbook.sheets.find(isMeant) ?? null;
}

/** The cell at a place, or null where nothing was ever put. */
export function findHostCell(sheet: HostSheet, row: number, column: number): HostCell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** The cell at a place, made if need be. */
export function hostCellAt(sheet: HostSheet, row: number, column: number): HostCell {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] as (HostCell | null)[];
  while (cells.length <= column) cells.push(null);
  const unlocked = sheet.openColumns.some(({ first, last }) => first <= column && column <= last);
  cells[column] ??= { value: null, formula: null, numberFormat: "General", unlocked };
  return cells[column];
}

/** The smallest area that holds every cell with a value, or also those only touched; null when there is none. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell || (valuesOnly && cell.value === null && cell.formula === null)) continue;
      rows.push(row);
      columns.push(column);
    }
  }
  if (rows.length === 0) return null;
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
