import { type NumberFormat, numberFormat } from "./numberFormat/numberFormat.ts";
import type { CellContent } from "./sheet.ts";

/** What a cell's look has to do with what is seen of its content. */
export interface ShownStyle {
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}

/** What a person sees in a cell, as Excel under Vietnamese settings shows it. */
export function shownText(
  cell: { readonly value: CellContent; readonly style: ShownStyle } | null,
): string {
  return cell ? showingOf(cell.style)(cell.value) : "";
}

/** What a person sees of any content in cells of one look; `held` is the number that a file holds for a day of another
 *  calendar. */
export function showingOf(style: ShownStyle): (value: CellContent, held?: number) => string {
  const format = formatOf(style.numberFormat ?? "General");
  return (value, held) => {
    if (typeof value === "string") return format.showText(value);
    if (typeof value === "number") {
      const shown = format.showNumber(value, held);
      // A format that leaves the sign out shows another number.
      const isSigned = value >= 0 || /[-(]/.test(shown) || !/[1-9]/.test(shown);
      return style.unlocked && isSigned && isCutShort(value, format) ? typed(value) : shown;
    }
    return value === null ? "" : value ? "TRUE" : "FALSE";
  };
}

/** Whether a number of a format is a day of the calendar. */
export function isShownAsDay(format: string): (value: number) => boolean {
  return formatOf(format).isDay;
}

/** Whether a format would hide digits that somebody typed: half a person must not look like a whole one. */
function isCutShort(value: number, format: NumberFormat): boolean {
  const decimals = format.decimalsOf(value);
  return (
    decimals !== null && Math.abs(value - Number(value.toFixed(Math.min(decimals, 100)))) > 1e-9
  );
}

function typed(value: number): string {
  return String(value).replace(".", ",");
}

/** A sheet has a handful of formats and thousands of cells. */
const MOST_KNOWN = 200;
const known = new Map<string, NumberFormat>();

function formatOf(code: string): NumberFormat {
  const found = known.get(code);
  if (found) return found;
  const format = numberFormat(code);
  if (known.size === MOST_KNOWN) known.clear();
  known.set(code, format);
  return format;
}
