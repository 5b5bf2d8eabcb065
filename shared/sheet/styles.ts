import type { Measure } from "../indicator.ts";
import type { CellStyle } from "./sheet.ts";

/** The colours of the look: the same in Excel, on the page and in the file, all of them readable in black and white. */
export const colours = {
  entry: "#fffceb",
  carried: "#eef3fb",
  carriedText: "#1f4e9c",
  computed: "#f4f4f4",
  header: "#eff4f3",
  error: "#fde7e9",
  errorText: "#b10e1c",
  warning: "#fff4ce",
  warningText: "#8a5a00",
  missing: "#e3e3e3",
  quiet: "#595959",
  accent: "#0f7b6c",
  good: "#0b6a0b",
  goodFill: "#e6f4ea",
} as const;

const text: CellStyle = { vertical: "center" };
const framed: CellStyle = { ...text, bordered: true, wrap: true };

/** How the parts of an official form look. Font and size are the workbook's: Times New Roman 13. */
export const styles = {
  text,
  textBold: { ...text, bold: true },
  centred: { ...text, horizontal: "center" },
  centredBold: { ...text, horizontal: "center", bold: true },
  centredItalic: { ...text, horizontal: "center", italic: true },
  small: { ...text, horizontal: "center", fontSizePt: 11 },
  title: { ...text, horizontal: "center", bold: true, fontSizePt: 14, wrap: true },
  guideTitle: { ...text, horizontal: "center", bold: true, fontSizePt: 18 },
  guideHeading: { ...text, bold: true, fontSizePt: 14 },
  tableHeading: { ...text, bold: true },
  header: { ...framed, bold: true, horizontal: "center", fill: colours.header, fontSizePt: 12 },
  algebra: { ...framed, italic: true, horizontal: "center", fontSizePt: 11 },
  stubCentred: { ...framed, horizontal: "center" },
  stub: { ...framed, horizontal: "left" },
  stubBold: { ...framed, horizontal: "left", bold: true },
  empty: { ...framed, fill: colours.computed },
  check: { ...text, fontSizePt: 11, horizontal: "left", wrap: true, color: colours.quiet },
  summary: { ...text, fontSizePt: 12, horizontal: "left", bold: true, wrap: true },
  summaryUnder: {
    vertical: "top",
    fontSizePt: 11,
    horizontal: "left",
    wrap: true,
    color: colours.quiet,
  },
  key: { fontSizePt: 8, color: colours.quiet },
  legend: { ...text, fontSizePt: 11, italic: true, color: colours.quiet },
  sources: { ...text, fontSizePt: 11, italic: true, color: colours.quiet, wrap: true },
  freeCentred: { ...text, horizontal: "center", unlocked: true },
  freeCentredBold: { ...text, horizontal: "center", bold: true, unlocked: true },
  freeCentredItalic: { ...text, horizontal: "center", italic: true, unlocked: true },
  signedNumber: { ...text, horizontal: "center", wrap: true },
  signedTitle: { vertical: "bottom", horizontal: "center", bold: true, wrap: true },
  signedName: { vertical: "top", horizontal: "center", bold: true, wrap: true },
  signedCode: { ...text, horizontal: "left" },
} as const satisfies Record<string, CellStyle>;

/** The look of a figure by where it comes from. */
export function figureStyle(
  origin: "entry" | "provisional" | "carried" | "computed",
  measure: Measure,
): CellStyle {
  const base: CellStyle = {
    ...framed,
    horizontal: alignmentOf(measure),
    numberFormat: numberFormatOf(measure),
  };
  switch (origin) {
    case "entry":
      return { ...base, fill: colours.entry, unlocked: true };
    case "provisional":
      return {
        ...base,
        fill: colours.entry,
        color: colours.carriedText,
        italic: true,
        unlocked: true,
      };
    case "carried":
      return { ...base, fill: colours.carried, color: colours.carriedText };
    case "computed":
      return { ...base, fill: colours.computed, bold: true };
  }
}

/** A figure that only stands there: another unit's, or a total's part. */
export function plainFigureStyle(measure: Measure): CellStyle {
  return { ...framed, horizontal: "right", numberFormat: numberFormatOf(measure) };
}

function alignmentOf({ type }: Measure): "left" | "right" | "center" {
  if (type === "text") return "left";
  return type === "yes-no" || type === "date" ? "center" : "right";
}

/** The number format of a measure, in the invariant spelling that every program translates. */
export function numberFormatOf({ type, decimals }: Pick<Measure, "type" | "decimals">): string {
  switch (type) {
    case "text":
    case "yes-no":
      return "@";
    case "date":
      return "dd/mm/yyyy";
    case "money":
      return decimals === 0 ? "#,##0" : `#,##0.0${"#".repeat(decimals - 1)}`;
    case "count":
    case "rate":
      return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  }
}
