import type { HostCell } from "./hostWorkbook.ts";

/** Month and day as en-US writes them, with or without a year. */
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/;
const DAY_MS = 86_400_000;
const TYPED_IN_YEAR = 2022;

/** Puts into a cell what was typed or written there, read as Excel under en-US reads it. */
export function enter(cell: HostCell, input: unknown): void {
  cell.formula = null;
  const isFigure = typeof input === "number" || typeof input === "boolean";
  // A cell of format "@" makes text of whatever is put into it.
  if (isFigure) cell.value = cell.numberFormat === "@" ? String(input) : input;
  else if (typeof input !== "string" || input === "") cell.value = null;
  else enterText(cell, input);
}

function enterText(cell: HostCell, input: string): void {
  const number = Number(input.replaceAll(",", ""));
  if (input.startsWith("'")) cell.value = input.slice(1);
  else if (cell.numberFormat === "@") cell.value = input;
  // A lone sign is text; a sign before anything else makes Excel look for a formula.
  else if (/^[=+@-]./.test(input) && Number.isNaN(number)) {
    cell.formula = input.startsWith("=") ? input : `=${input}`;
    // Nothing is calculated here: a formula's value is whatever the file or the test says it is.
    cell.value = 0;
  } else if (input.trim() !== "" && !Number.isNaN(number)) cell.value = number;
  else if (DATE.test(input)) cell.value = dateSerial(input);
  else if (/^(true|false)$/i.test(input)) cell.value = input.toLowerCase() === "true";
  else cell.value = input;
}

function dateSerial(input: string): number {
  const [, month, day, year = TYPED_IN_YEAR] = DATE.exec(input) ?? [];
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return (date - Date.UTC(1899, 11, 30)) / DAY_MS;
}
