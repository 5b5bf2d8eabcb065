import type { Figure } from "./figure.ts";
import { isPartial } from "./figure.ts";
import { provenanceWords, stateWords } from "./figureWords.ts";
import { dhis2PeriodOf, periodCodeOf } from "./interchangePeriod.ts";
import { plainDecimal } from "./plainDecimal.ts";
import { numberOf, stateOf, wordsOf } from "./statedValue.ts";

/** A data value as DHIS2's /api/dataValueSets takes it: every value is a text. */
export interface DataValueOnWire {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  /** Absent where nobody has given one: then the comment says why. */
  readonly value?: string;
  readonly comment?: string;
}

/** The payload; what its ids are stands in itself, and goes before what the address says. */
export interface DataValueSet {
  readonly idScheme: "code";
  readonly dataValues: readonly DataValueOnWire[];
}

/** Figures for DHIS2, and the periods that it has no id for: their figures are left here and not put elsewhere. */
export function dataValueSetOf(figures: readonly Figure[]): {
  readonly set: DataValueSet;
  readonly periodsLeft: readonly string[];
} {
  const dataValues = figures.flatMap((figure): DataValueOnWire[] => {
    const period = dhis2PeriodOf(figure.period);
    return period === null ? [] : [dataValueOf(figure, period)];
  });
  const left = figures.filter(({ period }) => dhis2PeriodOf(period) === null);
  return {
    set: { idScheme: "code", dataValues },
    periodsLeft: [...new Set(left.map(({ period }) => period))],
  };
}

/** A data element's code: a form, a cell of it, the kind of period, and, for what is not one unit's own, which total it is.
 *  DHIS2 adds up what units have below a parent and what lies within a longer period: a total under the same code would be
 *  added on top of its own parts, and a half-year's figure on top of its quarters'. */
export function dataElementCodeOf({
  template,
  cell,
  period,
  scope,
}: Pick<Figure, "template" | "cell" | "period" | "scope">): string {
  const base = `${template}/${cell}@${periodCodeOf(period)}`;
  return scope === "unit" || scope === "own" ? base : `${base}#${scope}`;
}

function dataValueOf(figure: Figure, period: string): DataValueOnWire {
  const value = valueTextOf(figure);
  const comment = commentOf(figure);
  return {
    dataElement: dataElementCodeOf(figure),
    period,
    orgUnit: figure.unit,
    categoryOptionCombo: "default",
    ...(value !== null && { value }),
    ...(comment !== "" && { comment }),
  };
}

function valueTextOf({ value, type }: Figure): string | null {
  const number = numberOf(value, type);
  return number === null ? wordsOf(value) : plainDecimal(number);
}

/** What DHIS2 has no place for, first as words that a program finds its way back by, then as people say it. */
function commentOf(figure: Figure): string {
  const { value, estimated, preliminary, coverage, scope, provenance } = figure;
  const isGoneOn = provenance === "gone-on";
  const state = stateOf(value);
  const marks = [
    ...(state === "value" ? [] : [`state=${state}`]),
    ...(scope === "own" ? ["scope=own"] : []),
    ...(isGoneOn ? ["gone-on"] : []),
    ...(estimated ? ["estimated"] : []),
    ...(preliminary ? ["preliminary"] : []),
    ...(coverage
      ? [
          `covered=${coverage.covered}/${coverage.expected}`,
          `approved=${coverage.approved}`,
          ...(coverage.goneOn > 0 ? [`gone-on=${coverage.goneOn}`] : []),
          ...(coverage.own ? [`own=${coverage.own}`] : []),
        ]
      : []),
  ];
  const said = [
    ...(state === "value" ? [] : [stateWords[state]]),
    ...(isGoneOn ? [provenanceWords[provenance]] : []),
    ...(estimated ? ["ước"] : []),
    ...(preliminary ? ["sơ bộ"] : []),
    ...(coverage && isPartial(figure)
      ? [`chưa đủ: ${coverage.covered}/${coverage.expected} đơn vị`]
      : []),
    ...(coverage && coverage.goneOn > 0 ? [`${coverage.goneOn} đơn vị tính đến kỳ trước`] : []),
  ];
  return said.length > 0 ? `[${marks.join(" ")}] ${said.join(", ")}` : wrapped(marks);
}

function wrapped(marks: readonly string[]): string {
  return marks.length > 0 ? `[${marks.join(" ")}]` : "";
}
