import { readDay } from "../calendar/readDay.ts";
import type { Measure } from "../indicator.ts";
import type { CellContent } from "../sheet/sheet.ts";
import { type DataValue, none, noneMarks, unknown, unknownMarks } from "./dataValue.ts";
import { dateSerials, dayOfSerial, isDaySerial, serialOf, wholeSerial } from "./daySerial.ts";
import { isErrorValue } from "./errorValue.ts";
import { firstCutNumber, largestFigure, mostCharacters } from "./limits.ts";
import { readNumbers } from "./readNumber.ts";
import {
  drawnHere,
  isCutShort,
  isUnseen,
  readShownNumber,
  readsAsOtherDay,
  type Showing,
  showsWholeDay,
} from "./readShown.ts";
import { wholeCharacters } from "./wholeCharacters.ts";

/** What a raw cell says. */
export type EntryReading =
  | { readonly value: DataValue }
  | {
      readonly value: null;
      readonly unreadable: Unreadable;
      /** As the person sees it. */
      readonly shown: string;
      /** What it may mean, for the person to choose from; never chosen for them. */
      readonly meanings: readonly number[];
    };

export type Unreadable =
  /** An error value such as #REF!. */
  | "error-value"
  /** Digits stored as text: a spreadsheet would not add them. */
  | "number-as-text"
  /** Digits stored as text that can be read in two ways: "1.234". */
  | "ambiguous-number"
  /** A formula that no program has calculated, or that is kept as text. */
  | "not-calculated"
  /** A number that the cell shows as a day or a time: "3/4" was typed or pasted. */
  | "shown-as-day"
  /** A number that the cell shows in per cent: it holds a hundredth of what is seen. */
  | "shown-as-percent"
  /** A number that the cell shows as something else: in thousands, with another unit or sign, as one of the marks. */
  | "shown-otherwise"
  /** A number that its cell does not show at all. */
  | "not-seen"
  /** A number with more digits than are kept. */
  | "too-large"
  /** Words that are held as a number, of which no more than fifteen digits are left: an account, a card. */
  | "digits-lost"
  /** A text where a figure belongs. */
  | "not-a-number"
  | "not-a-date"
  /** A day that the cell shows with its month first: "04/03/2022" of the third of April. */
  | "ambiguous-day"
  | "not-yes-or-no"
  /** A text with more characters than are kept, accents that stand apart counted as they are written. */
  | "too-long";

/** The answer in an entry cell. Only what can mean one thing is believed: the sheet's own formulas accept just the
 *  same. A formula typed into the cell is taken at its value. */
export function readEntry(
  content: CellContent,
  shown: string,
  measure: Measure,
  showing: Showing = drawnHere,
): EntryReading {
  if (content === null || content === "") return { value: null };
  if (typeof content === "number" && isUnseen(shown, showing)) {
    const meanings = isFigure(measure) ? [content] : [];
    return unreadable("not-seen", writtenOut(content), meanings);
  }
  if (typeof content === "string") {
    if (noneMarks.some((mark) => mark === content)) return { value: none };
    if (unknownMarks.some((mark) => mark === content)) return { value: unknown };
    if (isErrorValue(content)) return unreadable("error-value", content);
    if (measure.type !== "text" && isFormula.test(content))
      return unreadable("not-calculated", content);
  }
  switch (measure.type) {
    case "text":
      return readWords(content, shown);
    case "yes-no":
      return readYesNo(content, shown);
    case "date":
      return readDate(content, shown);
    case "count":
    case "money":
    case "rate":
      return readFigure(content, shown, measure.unit, showing);
  }
}

function isFigure({ type }: Measure): boolean {
  return type === "count" || type === "money" || type === "rate";
}

function writtenOut(number: number): string {
  return String(number).replace(".", ",");
}

/** A formula as text; among words an equals sign is one of them. */
const isFormula = /^=[\p{L}\d("'$+\-.]/u;

/** What an entry cell says that holds a formula without a result: some programs save it so. */
export function readUncalculated(formula: string): Extract<EntryReading, { unreadable: unknown }> {
  return { value: null, unreadable: "not-calculated", shown: formula, meanings: [] };
}

function unreadable(
  reason: Unreadable,
  shown: string,
  meanings: readonly number[] = [],
): EntryReading {
  return { value: null, unreadable: reason, shown, meanings };
}

function readFigure(
  content: CellContent,
  shown: string,
  unit: string,
  showing: Showing,
): EntryReading {
  if (typeof content === "number") return readNumberShown(content, shown, unit, showing);
  if (typeof content === "boolean") return unreadable("not-a-number", shown);
  const text = String(content);
  const meanings = readNumbers(text);
  if (meanings.length === 0) return unreadable("not-a-number", text);
  return unreadable(meanings.length === 1 ? "number-as-text" : "ambiguous-number", text, meanings);
}

/** A number whose cell shows something else than that number was not meant as it is held. */
function readNumberShown(
  content: number,
  shown: string,
  unit: string,
  { decimal }: Showing,
): EntryReading {
  if (Math.abs(content) > largestFigure) return unreadable("too-large", shown);
  const kept = Number(content.toPrecision(15));
  const seen = readShownNumber(kept, shown, unit, decimal);
  return seen.kind === "same" ? { value: kept } : unreadable(seen.kind, shown, seen.meanings);
}

/** A free text as the person sees it: "03/04/2022" typed there is held as a serial number. */
function readWords(content: CellContent, shown: string): EntryReading {
  if (typeof content === "number" && Math.abs(content) >= firstCutNumber) {
    return unreadable("digits-lost", shown);
  }
  const text = String(content);
  if (text.length > mostCharacters) return unreadable("too-long", text);
  const isSeen = typeof content === "number" && shown !== "" && !isCutShort(shown);
  // Typed, it would be no word.
  const isOther = marks.includes(shown.trim()) || isErrorValue(shown.trim());
  if (isSeen && isOther) return unreadable("shown-otherwise", shown);
  return { value: wholeCharacters(isSeen ? shown : text).normalize("NFC") };
}

const marks: readonly string[] = [...noneMarks, ...unknownMarks];

/** A text without the spaces around it, those that no line breaks at included: what the sheet's formulas leave out. */
function trimmed(text: string): string {
  const spaced = text.replaceAll("\u00a0", " ");
  let [start, end] = [0, spaced.length];
  while (start < end && spaced[start] === " ") start += 1;
  while (end > start && spaced[end - 1] === " ") end -= 1;
  return spaced.slice(start, end);
}

/** Whether nothing but spaces is written. */
export function isBlankText(text: string): boolean {
  return trimmed(text) === "";
}

function readYesNo(content: CellContent, shown: string): EntryReading {
  if (typeof content === "boolean") return { value: content };
  const word = trimmed(String(content)).normalize("NFC").toLowerCase();
  if (word === "có") return { value: true };
  if (word === "không") return { value: false };
  return unreadable("not-yes-or-no", shown || String(content));
}

function readDate(content: CellContent, shown: string): EntryReading {
  const isSeen = shown === "" || isCutShort(shown) || showsWholeDay(shown);
  // "2022" is a year, not the fourteenth of July 1905.
  if (typeof content === "number" && isDaySerial(content) && isSeen) {
    const held = dayOfSerial(wholeSerial(content));
    return readsAsOtherDay(shown, held) ? unreadable("ambiguous-day", shown) : { value: held };
  }
  const day = readDay(trimmed(String(content)));
  if (day !== null && serialOf(day) >= dateSerials.first) return { value: day };
  return unreadable("not-a-date", shown || String(content));
}
