import type { FormValues } from "../form/computeForm.ts";
import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form } from "../form/form.ts";
import { round3 } from "../form/meanings.ts";
import type { Importance } from "../form/template.ts";
import type { Finding, Violation } from "../form/violation.ts";
import type { CellKey } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { factsOfComparison, factsOfStatement } from "./brokenRule.ts";
import { nameCell } from "./cellNames.ts";
import { conditionWords } from "./conditionWords.ts";
import type { Language } from "./language.ts";
import { mostDecimals, sayNumber, showValue } from "./numbers.ts";
import { englishFindings } from "./violations/english.ts";
import type { FaultyCell, FindingWords, SaidViolation } from "./violations/findingWords.ts";
import { vietnameseFindings } from "./violations/vietnamese.ts";

/** The sign of an importance: colour never speaks alone. */
export const signOf: Record<Importance, string> = { error: "✕", warning: "△", info: "·" };

/** What the sheet calls an importance. */
export const importanceName: Record<Importance, string> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "lưu ý",
};

const words: Record<Language, FindingWords> = { vi: vietnameseFindings, en: englishFindings };

/** Says a finding with the figures in it. */
export function sayViolation(
  language: Language,
  form: Form,
  { finding, cells }: Violation,
  values: FormValues,
): SaidViolation {
  const own = words[language];
  switch (finding.kind) {
    case "rule":
      return own.rule(factsOfComparison(language, form, finding, values));
    case "statement":
      return own.rule(factsOfStatement(language, form, finding));
    case "value":
      return sayValueFault(language, finding, cellIn(language, form, cells));
    case "dong": {
      const { name } = cellIn(language, form, cells);
      return own.dong(name, sayNumber(language, finding.value, 3));
    }
    case "adjusted": {
      const [key] = cells;
      const { name } = cellIn(language, form, cells);
      const shown = (value: DataValue) => {
        if (value === null || !key) return conditionWords[language].blank;
        return showValue(language, value, cellOf(form, key).measure);
      };
      return own.adjusted(name, shown(finding.value), shown(finding.carried));
    }
    case "unreadable": {
      return sayUnreadable(language, finding.reading, cellIn(language, form, cells));
    }
    case "blank":
    case "unknown":
      return own[finding.kind](cells.length, listCells(language, form, cells));
  }
}

/** What is wrong with a figure by itself, wherever it stands. */
export function sayValueFault(
  language: Language,
  { fault, value }: Omit<Extract<Finding, { kind: "value" }>, "kind">,
  cell: Omit<FaultyCell, "shown">,
): SaidViolation {
  return words[language].value[fault]({
    ...cell,
    shown: sayNumber(language, value, mostDecimals),
    inSheet: sayNumber("vi", value, mostDecimals),
    thousands: round3(value),
  });
}

/** What a cell holds that no figure can be read from, wherever it stands. */
export function sayUnreadable(
  language: Language,
  { unreadable, shown }: Extract<Finding, { kind: "unreadable" }>["reading"],
  cell: Omit<FaultyCell, "shown">,
): SaidViolation {
  return words[language].unreadable[unreadable]({ ...cell, shown });
}

/** The names of some cells: the first three, and how many more. */
export function listCells(language: Language, form: Form, cells: readonly CellKey[]): string {
  const named = cells.slice(0, 3).map((key) => nameCell(language, form, key));
  const more = cells.length - named.length;
  return `${named.join("; ")}${more > 0 ? words[language].others(more) : ""}.`;
}

/** What an entry cell takes, for its refusal and its help. */
export function sayAccepted(language: Language, { type, decimals }: Measure): string {
  return words[language].accepted[type](decimals);
}

/** The one cell that a finding about a single cell is about. */
function cellIn(language: Language, form: Form, [key]: readonly CellKey[]) {
  if (!key) throw new Error("a finding about a cell names it");
  return {
    name: nameCell(language, form, key),
    accepted: sayAccepted(language, cellOf(form, key).measure),
  };
}
