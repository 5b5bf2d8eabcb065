import { addsUp, type Division, isOfUnits } from "../filing/filingRules.ts";
import { addressOf, fixedAddress } from "./address.ts";
import { type LineFigures, matchWords } from "./matrixConclusions.ts";
import type { MatrixSheetLayout } from "./matrixLayout.ts";
import { literal } from "./messageFormula.ts";

/** The live formulas of a line, without "="; each comes to what `concludeLine` says of the same figures. */
export interface LineFormulas {
  readonly sum: string | null;
  readonly difference: string | null;
  readonly check: string | null;
}

/** Writes the formulas of one line. */
export function lineFormulas(
  layout: MatrixSheetLayout,
  row: number,
  { kind, division, decimals }: Pick<LineFigures, "kind" | "division" | "decimals">,
): LineFormulas {
  if (division === "apart") return { sum: null, difference: null, check: null };
  const figures = childrenRange(layout, row);
  const told = `COUNTA(${figures})`;
  const waiting = `(COUNTBLANK(${figures})+COUNTIF(${figures},"...")+COUNTIF(${figures},"…"))`;
  const [sum, whole] = [addressOf(row, layout.sum), addressOf(row, layout.whole.column)];
  const onceKnown = (formula: string) => `IF(OR(${told}=0,${waiting}>0),"",${formula})`;
  const made = madeFormula(layout, row, figures, division, decimals);
  const unlike = `(${told}-COUNTIF(${figures},${whole}))`;
  const difference = `ROUND(${sum}-${whole},${decimals})`;
  const verdict =
    made === null ? unlikeVerdict(unlike) : differenceVerdict(difference, division, decimals);
  const known = `IF(ISNUMBER(${whole}),${verdict},${literal(matchWords.noWhole[kind])})`;
  const waits = `IF(${waiting}>0,"△ "&${waiting}&${literal(matchWords.waits)},${known})`;
  return {
    sum: made === null ? null : onceKnown(made),
    difference:
      made === null ? null : `IF(AND(ISNUMBER(${sum}),ISNUMBER(${whole})),${difference},"")`,
    check: `IF(${told}=0,"",${waits})`,
  };
}

/** The children's cells, found from the unit of measure before them and the hidden keys above: all three are locked, so
 *  that cutting and pasting a figure cannot redirect a sum. */
function childrenRange(
  { stub, keyRow, urban, rural, plain }: MatrixSheetLayout,
  row: number,
): string {
  const children = [...urban, ...rural, ...plain];
  const [first, last] = [children[0]?.column ?? 0, children.at(-1)?.column ?? 0];
  const anchor = fixedAddress(row, stub[3]);
  const from = `COLUMN(${fixedAddress(keyRow, first)})`;
  const width = `COLUMN(${fixedAddress(keyRow, last)})-${from}+1`;
  return `OFFSET(${anchor},0,${from}-COLUMN(${anchor}),1,${width})`;
}

function madeFormula(
  { own, urban, rural, plain }: MatrixSheetLayout,
  row: number,
  figures: string,
  division: Division,
  decimals: number,
): string | null {
  const yes = `(COUNTIF(${figures},"Có")+COUNTIF(${figures},TRUE))`;
  if (division === "count-of-units") return yes;
  if (division === "share-of-units") {
    const count = urban.length + rural.length + plain.length;
    return `ROUND(${yes}/${count}*100,1)`;
  }
  if (!addsUp(division)) return null;
  const parts =
    division === "adds-up-with-own" && own ? [figures, addressOf(row, own.column)] : [figures];
  return `ROUND(SUM(${parts.join()}),${decimals})`;
}

function unlikeVerdict(unlike: string): string {
  return `IF(${unlike}=0,${literal(matchWords.meets)},"△ "&${unlike}&${literal(matchWords.unlike)})`;
}

/** More units than asked for reach what is asked for. */
function differenceVerdict(difference: string, division: Division, decimals: number): string {
  const short = `${literal(matchWords.short)}&FIXED(-${difference},${decimals})`;
  const over = isOfUnits(division)
    ? literal(matchWords.meets)
    : `IF(${difference}=0,${literal(matchWords.meets)},${literal(matchWords.over)}&FIXED(${difference},${decimals}))`;
  return `IF(${difference}<0,${short},${over})`;
}
