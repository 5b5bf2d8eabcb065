import { verdictFormula } from "../form/algebra/statementFormula.ts";
import { isEntry } from "../form/asked.ts";
import { dust, suspiciousMoney } from "../form/checkValue.ts";
import type { FormValues } from "../form/computeForm.ts";
import { cellOf, type Form, type PlacedRule } from "../form/form.ts";
import { importancesOf } from "../form/importance.ts";
import { firstCutNumber, mostCharacters } from "../form/limits.ts";
import type { Importance } from "../form/template.ts";
import type { CellKey } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { figuresAdjusted, openCellsOf } from "../report/adjusted.ts";
import type { CarriedSet } from "../report/carried.ts";
import { nameCell } from "../text/cellNames.ts";
import type { SentencePart } from "../text/ruleSentence.ts";
import { ruleSentence } from "../text/statementSentence.ts";
import { sayAccepted, signOf } from "../text/violations.ts";
import { fixedAddress } from "./address.ts";
import { adjustedCheck } from "./adjustedCheck.ts";
import { type FormLayout, mirrorOf, positionOf } from "./formLayout.ts";
import { literal, messageFormula } from "./messageFormula.ts";
import { copiedCells, entryExpression, reachOf } from "./reach.ts";

/** One check that the sheet makes by itself: the same id, cells and verdict as a violation of `checkForm`. */
export interface SheetCheck {
  readonly id: string;
  readonly importance: Importance;
  readonly cells: readonly CellKey[];
  /** 1 where it is violated, otherwise 0; without "=". */
  readonly verdict: string;
  /** The sentence while it is violated. */
  readonly words: readonly SentencePart[];
  /** The same sentence as a formula, without "=". */
  readonly message: string;
  /** The sheet row whose "Kiểm tra" cell speaks for it. */
  readonly row: number;
}

/** Every check that needs nothing beyond the sheet, by row and then by importance, which what is carried in decides
 *  with the rule. */
export function listSheetChecks(
  form: Form,
  layout: FormLayout,
  carried: CarriedSet,
  values: FormValues,
): SheetCheck[] {
  const openCells = openCellsOf(carried);
  const importanceOf = importancesOf(form, values, { openCells });
  const copied = copiedCells(form, openCells);
  const reach = reachOf(form, layout, openCells);
  const entries = [...form.cells.values()].filter((cell) => isEntry(cell, { openCells }));
  const checks = [
    ...entries.flatMap(({ key, measure }) =>
      copied.has(key)
        ? entryChecks(form, layout, key, measure)
        : [valueCheck(form, layout, key, wordsVerdict(layout, key))],
    ),
    ...[...figuresAdjusted(carried)].map(([key, was]) => adjustedCheck(form, layout, key, was)),
    ...form.rules
      .filter(({ local }) => local)
      .map((placed) => ruleCheck(form, layout, placed, importanceOf(placed), reach)),
  ];
  return checks.sort(
    (left, right) => left.row - right.row || rank[left.importance] - rank[right.importance],
  );
}

/** A row that speaks for checks of another row's cells. */
export interface Pointer {
  readonly importance: Importance;
  readonly row: number;
  readonly checks: readonly SheetCheck[];
}

/** Where the eye is sent from a row: the rows that speak for checks which read its cells, errors first. Notes need no
 *  eye. */
export function pointersOf(
  checks: readonly SheetCheck[],
  rowOf: (key: CellKey) => number,
  row: number,
): Pointer[] {
  const elsewhere = checks.filter(
    (check) => check.row !== row && check.cells.some((key) => rowOf(key) === row),
  );
  return (["error", "warning"] as const).flatMap((importance) => {
    const own = elsewhere.filter((check) => check.importance === importance);
    const rows = [...new Set(own.map((check) => check.row))];
    return rows.map((at) => ({
      importance,
      row: at,
      checks: own.filter((check) => check.row === at),
    }));
  });
}

const rank: Record<Importance, number> = { error: 0, warning: 1, info: 2 };

function entryChecks(form: Form, layout: FormLayout, key: CellKey, measure: Measure): SheetCheck[] {
  const fault = faultCondition(measure);
  const { row } = positionOf(layout, key);
  const mirror = mirrorOf(layout, key);
  const at = fixedAddress(mirror.row, mirror.column);
  const unreadable = `IF(${at}="?",1,0)`;
  const verdict = fault ? `IF(ISNUMBER(${at}),IF(${fault(at)},1,0),${unreadable})` : unreadable;
  const value = valueCheck(form, layout, key, verdict);
  if (measure.type !== "money" || !fault) return [value];
  const large = `${signOf.warning} ${nameCell("vi", form, key)}: số rất lớn, đang nhập đồng?`;
  const dong: SheetCheck = {
    id: `dong@${key}`,
    importance: "warning",
    cells: [key],
    verdict: `IF(ISNUMBER(${at}),IF(AND(${at}>=${suspiciousMoney},NOT(${fault(at)})),1,0),0)`,
    words: [large],
    message: literal(large),
    row,
  };
  return [value, dong];
}

/** The check of what stands in an entry by itself. */
function valueCheck(form: Form, layout: FormLayout, key: CellKey, verdict: string): SheetCheck {
  const accepted = sayAccepted("vi", cellOf(form, key).measure);
  const said = `${signOf.error} ${nameCell("vi", form, key)}: nhập ${accepted}; “-” nếu không phát sinh, “...” nếu chưa có số liệu`;
  return {
    id: `value@${key}`,
    importance: "error",
    cells: [key],
    verdict,
    words: [said],
    message: literal(said),
    row: positionOf(layout, key).row,
  };
}

/** Of a text that no rule asks about there is no hidden copy: whether it is kept is read from the cell. */
function wordsVerdict(layout: FormLayout, key: CellKey): string {
  const entry = entryExpression(layout, key);
  const isLost = `IF(ABS(${entry})<${firstCutNumber},0,1)`;
  return `IFERROR(IF(ISNUMBER(${entry}),${isLost},IF(LEN(${entry})>${mostCharacters},1,0)),1)`;
}

/** The same faults as `findValueFault`, as a condition on a number; null for what is no figure. */
export function faultCondition(measure: Measure): ((at: string) => string) | null {
  const { type, decimals } = measure;
  switch (type) {
    case "count":
      return (at) => `OR(${at}<-${dust},${offBy(at, 0)})`;
    case "money":
      return (at) => `OR(${at}<-${dust},${offBy(at, decimals)})`;
    case "rate":
      return (at) => `OR(${at}<-${dust},${at}>100+${dust},${offBy(at, decimals)})`;
    case "yes-no":
    case "text":
    case "date":
      return null;
  }
}

function offBy(at: string, decimals: number): string {
  return `ABS(${at}-ROUND(${at},${decimals}))>${dust}`;
}

function ruleCheck(
  form: Form,
  layout: FormLayout,
  placed: PlacedRule,
  importance: Importance,
  reach: ReturnType<typeof reachOf>,
): SheetCheck {
  const parts: SentencePart[] = [`${signOf[importance]} `, ...ruleSentence("vi", form, placed)];
  return {
    id: placed.id,
    importance,
    cells: placed.cells,
    verdict: verdictFormula(placed.statement, placed.tolerance, reach),
    words: parts,
    message: messageFormula(parts, reach),
    row: Math.max(...placed.cells.map((key) => positionOf(layout, cellOf(form, key).key).row)),
  };
}
