import { readTypedDay } from "../../shared/calendar/readDay.ts";
import { readNumbers } from "../../shared/form/readNumber.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { resultOf } from "./typedFormula.ts";

/** What a cell holds after somebody typed this, as an Excel under Vietnamese settings would take it, but only where
 *  it can mean one thing: "1.234" stays the text it is, and the checks ask about it. */
export function typedContent(text: string, numberFormat: string): CellContent {
  const typed = text.trim();
  if (typed === "") return null;
  const usual = usualOf(numberFormat);
  if (usual === "@") return typed;
  if (/[dy]/.test(usual)) return serialOf(typed) ?? typed;
  if (typed.startsWith("=")) return resultOf(typed.slice(1)) ?? typed;
  const [meaning, second] = readNumbers(typed);
  return meaning === undefined || second !== undefined ? typed : meaning;
}

/** The first section of a format that shows what is held, without its words: what one number alone is shown as says
 *  nothing of the others. */
function usualOf(numberFormat: string): string {
  const sections = numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "").split(";");
  return sections.find((section) => section !== "") ?? "";
}

const DAY_MS = 86_400_000;
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);

function serialOf(typed: string): number | null {
  const day = readTypedDay(typed);
  return day === null ? null : (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO_MS) / DAY_MS;
}
