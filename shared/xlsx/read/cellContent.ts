import type { CellContent } from "../../sheet/sheet.ts";
import { shownText, showsDays } from "../../sheet/shownText.ts";
import { cellText } from "./cellText.ts";
import { refuse } from "./refusal.ts";
import type { ReadStyle } from "./stylesPart.ts";

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly ReadStyle[];
  readonly countsFrom1904: boolean;
}

/** What a cell holds and what a person sees of it. */
export interface ReadContent {
  readonly value: CellContent;
  readonly text: string;
}

const empty: ReadContent = { value: null, text: "" };
/** Days between the beginnings of the two calendars of Excel. */
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);

/** The content of a cell by its type: the attribute `t`, "n" where there is none; null for what no program writes. */
export function contentOfCell(
  type: string,
  raw: string | null,
  style: ReadStyle,
  context: CellContext,
): ReadContent {
  if (raw === null || raw === "") return empty;
  switch (type) {
    case "n":
      return ofNumber(numberOf(raw), style, context);
    case "s":
      return ofText(context.strings[indexOf(raw)] ?? refuse("damaged"), style);
    case "str":
      return ofText(cellText(raw), style);
    case "inlineStr":
      return ofText(raw, style);
    case "b":
      return shown(booleanOf(raw.trim()), style);
    case "e":
      return { value: raw.trim(), text: raw.trim() };
    case "d":
      return ofDay(raw.trim(), style);
    default:
      return refuse("damaged");
  }
}

function ofNumber(number: number, style: ReadStyle, { countsFrom1904 }: CellContext): ReadContent {
  const shift = countsFrom1904 && showsDays(style.numberFormat) ? DAYS_TO_1904 : 0;
  return shown(number + shift, style);
}

/** A text without characters is what a formula answers that means to leave its cell empty. */
function ofText(value: string, style: ReadStyle): ReadContent {
  return value === "" ? empty : shown(value, style);
}

/** "2022-03-10" and "2022-03-10T08:00:00": only "Strict Open XML" stores days in words. */
function ofDay(raw: string, style: ReadStyle): ReadContent {
  const isDay = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(raw);
  const ms = isDay ? Date.parse(raw.includes("T") ? `${raw}Z` : `${raw}T00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) return refuse("damaged");
  const format = showsDays(style.numberFormat) ? style.numberFormat : "dd/mm/yyyy";
  return shown((ms - DAY_ZERO_MS) / DAY_MS, { ...style, numberFormat: format });
}

function shown(value: CellContent, style: ReadStyle): ReadContent {
  return { value, text: shownText({ value, style }) };
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
  const number = raw.trim() === "" ? Number.NaN : Number(raw);
  return Number.isFinite(number) ? number : refuse("damaged");
}

function indexOf(raw: string): number {
  return /^\s*\d{1,8}\s*$/.test(raw) ? Number(raw) : refuse("damaged");
}

function booleanOf(raw: string): boolean {
  if (raw === "1" || raw === "true") return true;
  return raw === "0" || raw === "false" ? false : refuse("damaged");
}
