import { type FiledPlace, type FiledSet, ownPart } from "../filing/filed.ts";
import type { Division } from "../filing/filingRules.ts";
import type { NamedUnit } from "../filing/findPlace.ts";
import type { IndicatorId } from "../ids.ts";
import type { Indicator } from "../indicator.ts";
import { sectorOf } from "../orgUnit.ts";
import { shortenUnit } from "../text/unitNames.ts";

/** An indicator, and how its figures are divided. */
export interface DividedIndicator extends Indicator {
  readonly division: Division;
}

/** A column of figures that are typed. */
export interface PlaceColumn {
  readonly place: FiledPlace;
  readonly column: number;
  readonly label: string;
}

/** Where everything of a matrix stands on its sheet, zero-based. */
export interface MatrixSheetLayout {
  readonly keyColumn: number;
  readonly left: number;
  /** Number, code, label, unit of measure. */
  readonly stub: readonly [number, number, number, number];
  readonly urban: readonly PlaceColumn[];
  readonly rural: readonly PlaceColumn[];
  /** Children of neither sector. */
  readonly plain: readonly PlaceColumn[];
  /** Null where no indicator has an own part. */
  readonly own: PlaceColumn | null;
  /** What the children make, and the own part with them. */
  readonly sum: number;
  readonly whole: PlaceColumn;
  readonly difference: number;
  readonly check: number;
  /** Units beside the children that have figures of their own. */
  readonly others: readonly PlaceColumn[];
  /** What other sources say instead; null where none says anything of these indicators. */
  readonly elsewhere: number | null;
  readonly right: number;
  /** Sectors, names, and the hidden keys. */
  readonly headerTop: number;
  readonly keyRow: number;
  readonly lines: readonly { readonly indicator: DividedIndicator; readonly row: number }[];
  readonly bottom: number;
}

/** Rows above the table's header. */
const headingRows = 6;

/** Lays out indicators as rows and units as columns: wards, communes, what they make, the whole and the difference. */
export function layOutMatrixSheet(given: {
  readonly indicators: readonly DividedIndicator[];
  readonly parent: NamedUnit;
  readonly children: readonly NamedUnit[];
  readonly others: readonly NamedUnit[];
  readonly parentWord: string;
  readonly isSaidElsewhere: boolean;
}): MatrixSheetLayout {
  const { indicators, parent, children, others, parentWord, isSaidElsewhere } = given;
  const left = 1;
  let column = left + 4;
  const place = (of: FiledPlace, label: string): PlaceColumn => ({
    ...{ place: of, label },
    column: column++,
  });
  const ofSector = (sector: "urban" | "rural" | null) =>
    children
      .filter(({ type }) => sectorOf(type) === sector)
      .map(({ id, name }) => place(id, shortenUnit(name)));
  const [urban, rural, plain] = [ofSector("urban"), ofSector("rural"), ofSector(null)];
  const hasOwn = indicators.some(({ division }) => division === "adds-up-with-own");
  const own = hasOwn ? place(ownPart, `Cấp ${parentWord}`) : null;
  const sum = column++;
  const whole = place(parent.id, `Toàn ${parentWord}`);
  const difference = column++;
  const check = column++;
  const beside = others.map(({ id, name }) => place(id, name));
  const elsewhere = isSaidElsewhere ? column++ : null;
  const keyRow = headingRows + 2;
  const lines = indicators.map((indicator, index) => ({ indicator, row: keyRow + 1 + index }));
  return {
    keyColumn: 0,
    left,
    stub: [left, left + 1, left + 2, left + 3],
    ...{ urban, rural, plain, sum, own, whole, difference, check, others: beside, elsewhere },
    right: column - 1,
    headerTop: headingRows,
    keyRow,
    lines,
    bottom: keyRow + 1 + lines.length,
  };
}

/** Every column of figures that are typed. */
export function listPlaces(layout: MatrixSheetLayout): PlaceColumn[] {
  const { urban, rural, plain, own, whole, others } = layout;
  return [...urban, ...rural, ...plain, ...(own ? [own] : []), whole, ...others];
}

/** The units beside the children that any source has a figure for. */
export function listOthersFiled(
  { sources }: FiledSet,
  indicators: readonly { readonly id: IndicatorId }[],
  others: readonly NamedUnit[],
): NamedUnit[] {
  return others.filter(({ id }) =>
    sources.some(({ values }) => indicators.some((one) => values[one.id]?.[id] !== undefined)),
  );
}
