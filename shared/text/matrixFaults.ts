import type { FiledPlace } from "../filing/filed.ts";
import type { CellPlace, MatrixCell, MatrixFault } from "../filing/matrixFault.ts";
import type { IndicatorId, OrgUnitId } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { englishFiled } from "./filed/english.ts";
import type { FiledWords } from "./filed/filedWords.ts";
import { vietnameseFiled } from "./filed/vietnamese.ts";
import type { Language } from "./language.ts";
import { mostDecimals, sayNumber } from "./numbers.ts";
import type { SaidViolation } from "./violations/findingWords.ts";
import { sayAccepted, sayUnreadable, sayValueFault } from "./violations.ts";

/** What the things of a matrix are called. */
export interface FiledNames {
  readonly indicator: (id: IndicatorId) => string;
  /** Of a unit, or of the parent's own part. */
  readonly place: (place: FiledPlace) => string;
  /** "G9". */
  readonly address: (at: CellPlace) => string;
}

export const filedWords: Record<Language, FiledWords> = { vi: vietnameseFiled, en: englishFiled };

/** What stands against taking a matrix, as a sentence that names its cells, and what to do. */
export function sayMatrixFault(
  language: Language,
  fault: MatrixFault,
  names: FiledNames,
): SaidViolation {
  const words = filedWords[language];
  const cellName = ({ indicator, place, at }: MatrixCell) =>
    words.cell(names.indicator(indicator), names.place(place), names.address(at));
  const number = (value: number) => sayNumber(language, value, mostDecimals);
  switch (fault.kind) {
    case "no-units":
      return words.noUnits;
    case "no-indicators":
      return words.noIndicators;
    case "unknown-unit":
      return words.unknownUnit(fault.label, names.address(fault.at), fault.near.map(names.place));
    case "unknown-indicator":
      return words.unknownIndicator(fault.label, names.address(fault.at));
    case "two-indicators": {
      const both = fault.indicators.map(names.indicator).map((name) => `“${name}”`);
      return words.twoIndicators(both.join(` ${words.and} `), names.address(fault.at));
    }
    case "units-missing":
      return words.unitsMissing(fault.units.map((unit: OrgUnitId) => names.place(unit)));
    case "place-twice":
      return words.twice(names.place(fault.place), listAddresses(words, fault.at, names));
    case "headings-differ": {
      const above = fault.above && names.place(fault.above);
      return words.headingsDiffer(fault.label, names.address(fault.at), above);
    }
    case "other-scale": {
      const { indicator, label, at } = fault;
      return words.otherScale(names.indicator(indicator), label, names.address(at));
    }
    case "indicator-twice":
      return words.twice(names.indicator(fault.indicator), listAddresses(words, fault.at, names));
    case "blank":
      return words.blank(fault.cells.length, listSome(words, fault.cells.map(cellName)));
    case "numbers-as-text": {
      const cells = fault.figures.map(
        ({ cell, meaning }) => `${cellName(cell)}: ${number(meaning)}`,
      );
      return words.numbersAsText(cells.length, listSome(words, cells));
    }
    case "no-own-part":
      return words.noOwnPart(names.indicator(fault.cell.indicator), cellName(fault.cell));
    case "unreadable": {
      const { cell, measure, reading } = fault;
      const accepted = sayAcceptedFiled(language, measure);
      return sayUnreadable(language, reading, { name: cellName(cell), accepted });
    }
    case "value": {
      const accepted = sayAcceptedFiled(language, fault.measure);
      return sayValueFault(language, fault, { name: cellName(fault.cell), accepted });
    }
    case "total-differs": {
      const cell = `${names.indicator(fault.indicator)} (${names.address(fault.at)})`;
      return words.totalDiffers(cell, number(fault.stated), number(fault.made));
    }
  }
}

/** What a cell of the matrix takes. */
export function sayAcceptedFiled(language: Language, measure: Measure): string {
  // What has decimals and is neither money nor a share is a rate of its own: per 100.000 children.
  const isOther = measure.type === "money" && measure.unit !== "triệu đồng";
  return isOther ? filedWords[language].accepted(measure.decimals) : sayAccepted(language, measure);
}

function listAddresses({ and }: FiledWords, at: readonly CellPlace[], names: FiledNames): string {
  return at.map(names.address).join(` ${and} `);
}

function listSome({ others }: FiledWords, all: readonly string[]): string {
  const named = all.slice(0, 3);
  const more = all.length - named.length;
  return `${named.join("; ")}${more > 0 ? others(more) : ""}`;
}
