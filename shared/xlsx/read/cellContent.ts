import type { CellContent } from "../../sheet/sheet.ts";
import { showingOf } from "../../sheet/shownText.ts";
import { cellText } from "./cellText.ts";
import { refuse } from "./refusal.ts";
import type { ReadStyle } from "./stylesPart.ts";

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly ReadStyle[];
  readonly countsFrom1904: boolean;
}

/** Days between the beginnings of the two calendars of Excel. */
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const showDay = showingOf({ numberFormat: "dd/mm/yyyy" });

/** What a cell holds, by its type: the attribute `t`, "n" where there is none; null where nothing is stored. A stored text
 *  without characters is what a formula answers that means to leave its cell empty. */
export function valueOfCell(
  type: string,
  raw: string | null,
  { isDay }: ReadStyle,
  { strings, countsFrom1904 }: CellContext,
): CellContent {
  if (raw === null) return null;
  if (type === "str") return cellText(raw);
  if (raw === "") return null;
  switch (type) {
    case "n": {
      const number = numberOf(raw);
      return countsFrom1904 && isDay(number) ? number + DAYS_TO_1904 : number;
    }
    case "s":
      return (strings[indexOf(raw)] ?? refuse("damaged")) || null;
    case "inlineStr":
      return raw;
    case "b":
      return booleanOf(raw.trim());
    case "e":
      return raw.trim();
    case "d":
      return serialOfDay(raw.trim());
    default:
      return refuse("damaged");
  }
}

/** What a person sees of it; nothing of a number that its format hides. */
export function textOfCell(
  type: string,
  raw: string | null,
  value: CellContent,
  style: ReadStyle,
): string {
  if (type === "e") return String(value ?? "");
  if (typeof value !== "number") return style.show(value);
  if (type === "d" && !style.isDay(value)) return showDay(value);
  return style.show(value, type === "n" ? Number(raw) : value);
}

/** "2022-03-10" and "2022-03-10T08:00:00": only "Strict Open XML" stores days in words. */
function serialOfDay(raw: string): number {
  const isDay = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?Z?)?$/.test(raw);
  const ms = isDay ? Date.parse(raw.includes("T") ? `${raw.replace("Z", "")}Z` : raw) : Number.NaN;
  return Number.isNaN(ms) ? refuse("damaged") : (ms - DAY_ZERO_MS) / DAY_MS;
}

/** XML's numbers are decimal: what JavaScript takes besides, "0x1F" and " ", no program writes. */
function numberOf(raw: string): number {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    // - . + and e, E; spaces around it do no harm.
    const isMark = code === 45 || code === 46 || code === 43 || code === 101 || code === 69;
    if (!isDigit && !isMark && code > 32) refuse("damaged");
  }
  const number = Number(raw);
  return Number.isFinite(number) && (number !== 0 || raw.includes("0"))
    ? number
    : refuse("damaged");
}

function indexOf(raw: string): number {
  const number = Number(raw);
  return Number.isInteger(number) && number >= 0 && /^\s*\d+\s*$/.test(raw)
    ? number
    : refuse("damaged");
}

function booleanOf(raw: string): boolean {
  if (raw === "1" || raw === "true") return true;
  return raw === "0" || raw === "false" ? false : refuse("damaged");
}
