import type { SheetCell } from "../../shared/sheet/sheet.ts";

/** What a person sees in a cell, as Excel under Vietnamese settings shows the number formats our sheets use. */
export function shownText(cell: SheetCell | null): string {
  if (!cell || cell.value === null) return "";
  const { value, style } = cell;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const format = style.numberFormat ?? "General";
  if (format === "General" || format === "@") return generalText(value);
  // Quoted text, colours and conditions aside, only dates spell a day or a year.
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dy]/i.test(bare)) return dateText(value);
  const first = bare.split(";")[0] ?? bare;
  return style.unlocked && isCutShort(value, first) ? generalText(value) : numberText(value, first);
}

/** Whether a format would hide digits that somebody typed: half a person must not look like a whole one. */
function isCutShort(value: number, format: string): boolean {
  if (format.includes("%")) return false;
  const { length } = /\.([0#]+)/.exec(format)?.[1] ?? "";
  return Math.abs(value - Number(value.toFixed(length))) > 1e-9;
}

function generalText(value: number): string {
  return String(value).replace(".", ",");
}

function numberText(value: number, format: string): string {
  const isPercent = format.includes("%");
  const decimals = /\.([0#]+)/.exec(format)?.[1] ?? "";
  const text = (isPercent ? value * 100 : value).toLocaleString("vi-VN", {
    useGrouping: format.includes(","),
    minimumFractionDigits: decimals.replaceAll("#", "").length,
    maximumFractionDigits: decimals.length,
  });
  return isPercent ? `${text}%` : text;
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar for every date since March 1900. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);

function dateText(serial: number): string {
  const date = new Date(DAY_ZERO_MS + serial * DAY_MS);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${day}/${month}/${date.getUTCFullYear()}`;
}
