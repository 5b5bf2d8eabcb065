import type { Sheet } from "../../sheet/sheet.ts";
import { cleanText } from "../cleanText.ts";

const LONGEST_NAME = 31;

/** Throws where Excel would not take the sheets' names. */
export function checkNames(sheets: readonly Sheet[]): void {
  if (sheets.length === 0) throw new Error("A workbook needs a sheet");
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!isName(name)) throw new Error(`"${name}" cannot name a sheet`);
    // Excel compares names without case.
    const key = cleanText(name).toLowerCase();
    if (taken.has(key)) throw new Error(`Two sheets are named "${name}"`);
    taken.add(key);
  }
}

function isName(name: string): boolean {
  const { length } = cleanText(name);
  return (
    length > 0 &&
    length <= LONGEST_NAME &&
    !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name) &&
    // Excel keeps this one for its list of changes.
    name.toLowerCase() !== "history"
  );
}
