import { printedCodes } from "./printedCode.ts";
import type { CellContent } from "./sheet.ts";
import { printOf, wordsOf } from "./sheetPrint.ts";

type Lines = readonly (readonly CellContent[])[];

/** Whose report and of which period a worksheet prints that it is; null where it prints nothing of it. */
export interface PrintedWhose {
  readonly unit: string | null;
  readonly period: string | null;
}

/** Something that a worksheet prints otherwise than the report would print it that it is said to be. */
export interface Contradiction {
  readonly what: keyof PrintedWhose;
  readonly printed: string;
  readonly chosen: string;
}

/** What a worksheet prints of whose report it is. It is shown, and never believed. */
export function printedWhose(lines: Lines): PrintedWhose {
  return { unit: printedUnit(lines), period: printedPeriod(lines) };
}

/** Where what a worksheet prints contradicts what its report prints. What it does not print contradicts nothing. */
export function listContradictions(printed: PrintedWhose, chosen: PrintedWhose): Contradiction[] {
  return (["unit", "period"] as const).flatMap((what): Contradiction[] => {
    const [one, other] = [printed[what], chosen[what]];
    if (one === null || other === null || coreOf(one) === coreOf(other)) return [];
    return [{ what, printed: one, chosen: other }];
  });
}

/** Without how firm its figures are, which follows the dates in brackets. */
function coreOf(text: string): string {
  return wordsOf(text.replace(/\)\s*·.*$/s, ")"));
}

/** What stands above the code of the form: who reports. */
function printedUnit(lines: Lines): string | null {
  for (const [row, line] of lines.entries()) {
    const column = line.findIndex((value) => printedCodes([[value]]).length > 0);
    if (column === -1) continue;
    const above = lines.slice(0, row).map((cells) => printOf(cells[column]));
    return above.findLast((text) => text !== "") ?? null;
  }
  return null;
}

/** The line that says from when to when: "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022)". */
function printedPeriod(lines: Lines): string | null {
  const texts = lines.flatMap((line) => line.map(printOf));
  return texts.find((text) => /\(từ \d{1,2}\/\d{1,2}\/\d{4} đến \d/.test(text)) ?? null;
}
