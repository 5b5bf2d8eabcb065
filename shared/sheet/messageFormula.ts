import { arithmetic, type Reach } from "../form/algebra/toExcel.ts";
import type { CellReference } from "../form/form.ts";
import { shownBlank } from "../text/cellPart.ts";
import type { CellPart, SentencePart } from "../text/ruleSentence.ts";

/** A sentence as a formula that fills in what stands in the cells, without "=". */
export function messageFormula(
  parts: readonly SentencePart[],
  reach: Reach<CellReference>,
): string {
  const written = parts.map((part) => {
    if (typeof part === "string") return literal(part);
    if ("cell" in part) return shownCell(part, reach);
    return fixed(arithmetic(part.figure, reach), part.decimals);
  });
  return written.join("&");
}

/** What `showCell` shows, of the hidden copy of a cell. */
function shownCell({ cell, type, decimals }: CellPart, reach: Reach<CellReference>): string {
  const at = reach(cell);
  const known = {
    count: fixed(at, decimals),
    money: fixed(at, decimals),
    rate: fixed(at, decimals),
    "yes-no": `IF(${at}=1,"Có","Không")`,
    date: `DAY(${at})&"/"&MONTH(${at})&"/"&YEAR(${at})`,
    text: at,
  };
  return `IF(ISNUMBER(${at}),${known[type]},IF(${at}="",${literal(shownBlank)},${at}))`;
}

/** FIXED spells numbers the way the person's own spreadsheet does. What binary fractions leave behind is taken off first:
 *  of 13,95249999999999 some programs make 13,952 and others, as `round` does, 13,953. */
function fixed(figure: string, decimals: number): string {
  return `FIXED(ROUND(${figure},9),${decimals})`;
}

/** A text as formulas write it: quotes doubled, cut where a literal would pass 255 characters. */
export function literal(text: string): string {
  const pieces = text.match(/[\s\S]{1,250}/g) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}
