import type { Figure } from "./figure.ts";
import { isPartial } from "./figure.ts";
import { sdmxPeriodOf } from "./interchangePeriod.ts";
import { type Field, plainCsv, writeSeparated } from "./separatedValues.ts";
import { numberOf, stateOf, wordsOf } from "./statedValue.ts";

/** Who maintains the structures, and which they are: SDMX names them "AGENCY:ID(VERSION)". */
export const dataflow = { agency: "NOP_BIEU", id: "DF_REPORTS", version: "1.0.0" } as const;
export const dataflowName = `${dataflow.agency}:${dataflow.id}(${dataflow.version})`;

/** Our own codes for whose figure it is, for its four states and for whether the parent's part is in. */
export const scopeCodes = { unit: "U", own: "O", urban: "TU", rural: "TR", total: "T" } as const;
export const answerCodes = { value: "V", none: "N", unknown: "U", blank: "B" } as const;
export const ownCodes = { in: "IN", missing: "MISSING" } as const;

/** An indicator's code: a form and a cell of it. SDMX has neither "/" nor "." in a code, and our ids neither "@" nor "$". */
export function indicatorCodeOf({ template, cell }: Pick<Figure, "template" | "cell">): string {
  return `${template}@${cell.replaceAll("/", "@").replaceAll(".", "$")}`;
}

/** The columns of a file, dimensions first, then the measure, then what is said of it. */
export const sdmxColumns: readonly (readonly [string, (figure: Figure) => Field])[] = [
  ["STRUCTURE", () => "dataflow"],
  ["STRUCTURE_ID", () => dataflowName],
  ["ACTION", () => "R"],
  ["REF_AREA", ({ unit }) => unit],
  ["SCOPE", ({ scope }) => scopeCodes[scope]],
  ["INDICATOR", indicatorCodeOf],
  ["REPORT_PERIOD", ({ period }) => period],
  ["TIME_PERIOD", ({ period }) => sdmxPeriodOf(period)],
  ["OBS_VALUE", ({ value, type }) => numberOf(value, type)],
  ["OBS_STATUS", obsStatusOf],
  ["ANSWER", ({ value }) => answerCodes[stateOf(value)]],
  ["TEXT_VALUE", ({ value }) => wordsOf(value)],
  ["UNIT_MEASURE", ({ unitOfMeasure }) => unitOfMeasure],
  ["VALUE_TYPE", ({ type }) => type],
  ["DECIMALS", ({ decimals }) => decimals],
  ["NATURE", ({ nature }) => nature],
  ["ADDITIVE", ({ additive }) => (additive ? "true" : "false")],
  ["ESTIMATED", ({ estimated }) => (estimated ? "true" : "false")],
  ["PRELIMINARY", ({ preliminary }) => (preliminary ? "true" : "false")],
  ["COVERED", ({ coverage }) => coverage?.covered],
  ["EXPECTED", ({ coverage }) => coverage?.expected],
  ["APPROVED", ({ coverage }) => coverage?.approved],
  ["GONE_ON", ({ coverage }) => coverage?.goneOn],
  ["OWN_PART", ({ coverage }) => (coverage?.own ? ownCodes[coverage.own] : null)],
  ["PROVENANCE", ({ provenance }) => provenance],
  ["REGIME", ({ regime }) => regime],
  ["FORM_CODE", ({ templateCode }) => templateCode],
  ["FORM_VERSION", ({ templateVersion }) => templateVersion],
  ["REPORT_VERSION", ({ report }) => report?.version],
  ["REPORT_STATE", ({ report }) => report?.state ?? null],
  ["COUNTED", ({ report }) => report && String(report.counted)],
  ["CHECK_CODE", ({ report }) => report?.code ?? null],
];

/** Figures as SDMX-CSV 2.0: what other statistical offices' programs take in. The names of its codes stand in the
 *  structure file beside it. */
export function writeSdmxCsv(figures: readonly Figure[]): string {
  const names = sdmxColumns.map(([name]) => name);
  const lines = figures.map((figure) => sdmxColumns.map(([, of]) => of(figure)));
  return writeSeparated([names, ...lines], plainCsv);
}

/** How the cross-domain code list CL_OBS_STATUS has it. A total that somebody has not answered is sure to be revised, and
 *  never goes as a normal value. */
function obsStatusOf(figure: Figure): string {
  const missing = missingStatusOf(figure);
  if (missing) return missing;
  if (figure.estimated) return "E";
  return figure.preliminary || isPartial(figure) ? "P" : "A";
}

// O: missing value; L: missing value, data exist but were not collected; M: missing value, data cannot exist.
function missingStatusOf({ value, type }: Figure): "O" | "L" | "M" | null {
  switch (stateOf(value)) {
    case "blank":
      return "O";
    case "unknown":
      return "L";
    case "none":
      return numberOf(value, type) === null ? "M" : null;
    case "value":
      return null;
  }
}
