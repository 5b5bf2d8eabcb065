import type { ValueType } from "../indicator.ts";
import { dataElementCodeOf } from "./dataValueSet.ts";
import type { Figure } from "./figure.ts";
import { natureWords } from "./figureWords.ts";

/** A data element as DHIS2's /api/metadata takes it, with what we have to know to read its values again. */
export interface DataElement {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly domainType: "AGGREGATE";
  readonly valueType: string;
  readonly aggregationType: "SUM" | "LAST" | "NONE";
  /** A zero is an answer, and stored. */
  readonly zeroIsSignificant: true;
}

/** DHIS2's own names for kinds of values. Its percentages end at 100, which a share of a plan does not, and its integers
 *  hold no decimals. */
const valueTypes: Readonly<Record<ValueType, string>> = {
  count: "NUMBER",
  money: "NUMBER",
  rate: "NUMBER",
  "yes-no": "BOOLEAN",
  text: "LONG_TEXT",
  date: "DATE",
};

/** The data elements that figures need in a DHIS2, each once: taken in before the values. */
export function dataElementsOf(figures: readonly Figure[]): {
  readonly dataElements: readonly DataElement[];
} {
  const elements = new Map(figures.map((figure) => [dataElementCodeOf(figure), elementOf(figure)]));
  return { dataElements: [...elements.values()] };
}

function elementOf(figure: Figure): DataElement {
  const { templateCode, rowLabel, columnLabel, unitOfMeasure, type, nature } = figure;
  const code = dataElementCodeOf(figure);
  return {
    code,
    // DHIS2 takes a name once only, of at most 230 characters, and a short one of 50.
    name: `${`${rowLabel} · ${columnLabel}`.slice(0, 230 - code.length - 3)} (${code})`,
    shortName: code.slice(0, 50),
    description: `${templateCode} · ${rowLabel} · ${columnLabel} (${unitOfMeasure}; ${natureWords[nature]}) [${type}]`,
    domainType: "AGGREGATE",
    valueType: valueTypes[type],
    aggregationType: aggregationOf(figure),
    zeroIsSignificant: true,
  };
}

/** What DHIS2 may do with a figure: SUM adds it over units and periods, LAST over units alone, and takes the last of the
 *  periods. A total belongs to nobody above it, and a rate or a word is never added up. */
function aggregationOf({ scope, type, nature, additive }: Figure): DataElement["aggregationType"] {
  const isOwn = scope === "unit" || scope === "own";
  const adds = isOwn && additive && (type === "count" || type === "money");
  if (!adds) return "NONE";
  return nature === "within" ? "SUM" : "LAST";
}

/** Our own kind of value, which a data element's description ends with; null where it is none of ours. */
export function typeOfElement({ description }: DataElement): ValueType | null {
  const [, written] = /\[([a-z-]+)\]$/.exec(description) ?? [];
  return written !== undefined && written in valueTypes ? (written as ValueType) : null;
}
