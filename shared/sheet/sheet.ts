/** What one cell holds, as a spreadsheet program stores it; null is an empty cell. */
export type CellContent = number | string | boolean | null;

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a cell looks and whether protection locks it. One object is shared by all the cells that look alike. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; 13 unless said. */
  readonly fontSizePt?: number;
  /** "#rrggbb"; black unless said. */
  readonly color?: string;
  /** "#rrggbb"; no fill unless said. */
  readonly fill?: string;
  /** A thin black line on all four sides. */
  readonly bordered?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Left indent in levels of about one character. */
  readonly indent?: number;
  /** An Excel number format in its invariant (en-US) spelling; "General" unless said, "@" is text. */
  readonly numberFormat?: string;
  /** Whether protection leaves the cell open for typing; false unless said. */
  readonly unlocked?: boolean;
}

/** One cell. A formula always comes with the value we computed for it: readers that do not calculate show that. */
export interface SheetCell {
  readonly value: CellContent;
  /** Without the leading "=", in Excel's invariant (en-US) spelling. */
  readonly formula?: string;
  readonly style: CellStyle;
}

export interface SheetColumn {
  /** In characters of the default font, as Excel measures it. */
  readonly width: number;
  readonly hidden?: boolean;
  /** On a protected sheet, whether its cells are open for typing where no cell of ours stands. */
  readonly free?: boolean;
}

export interface SheetRow {
  /** Points; null lets the program choose. */
  readonly heightPt: number | null;
  readonly hidden?: boolean;
  /** From column A on; null where there is no cell. */
  readonly cells: readonly (SheetCell | null)[];
}

/** A native validation with a custom formula, written for the top left cell of its area. */
export interface CellValidation {
  readonly area: Area;
  readonly formula: string;
  /** Shown when the cell is selected; null for none. Title ≤ 32 characters, text ≤ 255. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Shown when an entry is refused. Title ≤ 32 characters, text ≤ 225. */
  readonly refusal: { readonly title: string; readonly text: string };
}

/** A conditional format: the earlier one in the list wins. */
export interface Highlight {
  readonly area: Area;
  /** True where the format applies, written for the top left cell of the area. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  /** A thin frame of this colour. */
  readonly frame?: string;
  readonly italic?: boolean;
  /** Shows the value another way: a half person must not look like a whole one. */
  readonly numberFormat?: string;
}

/** A bar drawn in each cell of the area, from 0 to `full`. */
export interface DataBar {
  readonly area: Area;
  readonly full: number;
  readonly color: string;
}

/** A bar chart drawn over an area of its sheet, of cells of that very sheet: it goes wherever the sheet goes. */
export interface Chart {
  /** The cells that it covers. */
  readonly area: Area;
  readonly title: string;
  /** What is told to whoever cannot see it. */
  readonly description: string;
  /** One column of cells that name the bars, from the top. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** How the figures beside the bars and along the axis are written. */
  readonly numberFormat: string;
}

/** The bars of one look. */
export interface ChartSeries {
  /** The one cell that names them. */
  readonly name: Area;
  /** As many cells as there are names. */
  readonly values: Area;
  /** "#rrggbb". */
  readonly color: string;
  /** Striped in its colour instead of filled: told apart in black and white too. */
  readonly striped: boolean;
}

/** A QR code drawn over a sheet, for whoever holds its paper. */
export interface QrCode {
  /** The cell in whose upper left corner it begins, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** How long its sides are with the white around it, before the sheet is fitted to its page. */
  readonly sidePt: number;
  /** What is told to whoever cannot see it. */
  readonly description: string;
}

/** A cell that leads to the beginning of another sheet of the same file. */
export interface SheetLink {
  readonly at: { readonly row: number; readonly column: number };
  /** That sheet's name. */
  readonly sheet: string;
  /** What is told before it is followed. */
  readonly tip: string;
}

export interface PrintSetup {
  readonly landscape: boolean;
  /** Always A4. */
  readonly area: Area;
  /** On one page, or at so many per cent; absent where it is fitted to one page wide or cut into bands. */
  readonly scale?: "one-page" | number;
  /** Printed without fills and coloured letters, which are for the screen. */
  readonly uncoloured?: boolean;
  /** Absent where the whole width fits one page. */
  readonly bands?: PrintBands;
  /** Rows repeated on every page, zero-based, both included. */
  readonly repeatRows: readonly [number, number] | null;
  readonly marginsMm: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Rows, zero-based, that begin a new page. */
  readonly pageBreaks: readonly number[];
  /** Bottom centre of every page, in Excel's codes: "&P/&N". */
  readonly footer: string;
}

/** Columns that are too many for one page, on pages beside each other: across first, then down. */
export interface PrintBands {
  /** Columns repeated on every page, zero-based, both included. */
  readonly repeatColumns: readonly [number, number];
  /** Columns, zero-based, that begin another page. */
  readonly breaks: readonly number[];
  /** A program that fits a sheet to its pages forgets where they are to begin: the scale is said instead. */
  readonly scalePercent: number;
}

/** One worksheet as cells, styles and formulas. It knows no file and no Excel: writers and adapters do. */
export interface Sheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  readonly validations: readonly CellValidation[];
  readonly highlights: readonly Highlight[];
  readonly dataBars: readonly DataBar[];
  /** Where some Excel refuses to insert a sheet with charts, they are drawn into it afterwards. */
  readonly charts?: readonly Chart[];
  readonly qrCodes?: readonly QrCode[];
  readonly links?: readonly SheetLink[];
  /** Rows above and columns left of the part that scrolls. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** Protected without a password; formatting, resizing, hiding and notes stay allowed. */
  readonly protected: boolean;
  /** Whether the columns right of ours are open for typing on a protected sheet. */
  readonly freeBeyond?: boolean;
  /** The sheet's tab colour, "#rrggbb". */
  readonly tabColor?: string;
}
