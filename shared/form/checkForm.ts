import type { CellKey } from "../ids.ts";
import { evaluate } from "./algebra/evaluate.ts";
import { evaluateStatement } from "./algebra/evaluateStatement.ts";
import { referencesIn } from "./algebra/statement.ts";
import { isEntry, listAsked } from "./asked.ts";
import { findValueFault, looksLikeDong } from "./checkValue.ts";
import { type FormValues, quantityOf } from "./computeForm.ts";
import { type DataValue, isSameOnSheet, isUnknown, type Quantity, unknown } from "./dataValue.ts";
import type { CellReference, Form, FormCell, PlacedRule } from "./form.ts";
import { importancesOf } from "./importance.ts";
import { asksForPeriod } from "./inPeriod.ts";
import type { EntryReading } from "./readEntry.ts";
import type { Importance } from "./template.ts";
import { toldUnknowns } from "./toldUnknowns.ts";
import type { Finding, Violation } from "./violation.ts";

/** What checking needs to know besides the values. */
export interface CheckContext {
  /** Carried cells that are open for typing: their source is missing, "tạm tính", or they are adjusted. */
  readonly openCells: ReadonlySet<CellKey>;
  /** What was carried into the cells that the sender adjusts, "điều chỉnh"; absent where he adjusts none. */
  readonly adjusted?: ReadonlyMap<CellKey, DataValue>;
  /** Entries that no value can be read from, by cell. */
  readonly unreadable: ReadonlyMap<CellKey, Extract<EntryReading, { unreadable: unknown }>>;
  /** A cell of another template or period of this unit; undefined where it cannot be known here: the rule then
   *  waits for the hand-in. */
  readonly elsewhere: (reference: CellReference) => Quantity | undefined;
}

/** A form filled in at one place, with nothing beside it. */
export const onTheSheetAlone: CheckContext = {
  openCells: new Set(),
  unreadable: new Map(),
  elsewhere: () => undefined,
};

/** Everything wrong or doubtful in a form whose computed cells are worked out: errors first, then warnings, then
 *  notes, each kind in reading order. */
export function checkForm(form: Form, values: FormValues, context: CheckContext): Violation[] {
  const entries = [...form.cells.values()].filter((cell) => isEntry(cell, context));
  const importanceOf = importancesOf(form, values, context);
  const found = [
    ...entries.flatMap((cell) => checkEntry(cell, values, context)),
    ...checkAdjusted(values, context),
    ...form.rules.flatMap((placed) => checkRule(placed, values, context, importanceOf)),
    ...checkStates(form, values, context),
  ];
  return found.sort((left, right) => rank[left.importance] - rank[right.importance]);
}

const rank: Record<Importance, number> = { error: 0, warning: 1, info: 2 };

/** The rules that were not applied, since what they read cannot be known here. */
export function listWaitingRules(form: Form, context: CheckContext): PlacedRule[] {
  return form.rules.filter((placed) => isWaiting(placed, context));
}

function checkEntry(cell: FormCell, values: FormValues, context: CheckContext): Violation[] {
  const { key, measure } = cell;
  const reading = context.unreadable.get(key);
  if (reading) {
    const id = `value@${key}`;
    return [{ id, importance: "error", cells: [key], finding: { kind: "unreadable", reading } }];
  }
  const value = values.get(key) ?? null;
  if (typeof value !== "number") return [];
  const fault = findValueFault(value, measure);
  if (fault) {
    const id = `value@${key}`;
    return [{ id, importance: "error", cells: [key], finding: { kind: "value", fault, value } }];
  }
  if (!looksLikeDong(value, measure)) return [];
  return [
    { id: `dong@${key}`, importance: "warning", cells: [key], finding: { kind: "dong", value } },
  ];
}

/** Every figure that was carried in and that the sender says is another, or takes out: he says why. */
function checkAdjusted(
  values: FormValues,
  { adjusted = new Map(), unreadable }: CheckContext,
): Violation[] {
  return [...adjusted].flatMap(([key, carried]): Violation[] => {
    const value = values.get(key) ?? null;
    if (unreadable.has(key) || isSameOnSheet(value, carried)) return [];
    const finding: Finding = { kind: "adjusted", carried, value };
    return [{ id: `adjusted@${key}`, importance: "warning", cells: [key], finding }];
  });
}

function checkRule(
  placed: PlacedRule,
  values: FormValues,
  context: CheckContext,
  importanceOf: (placed: PlacedRule) => Importance,
): Violation[] {
  if (isWaiting(placed, context)) return [];
  const { statement, tolerance } = placed;
  const valueOf = (reference: CellReference) => readCell(reference, values, context);
  // A blank or unknown cell has its own finding: a rule about it would only repeat "not filled in yet".
  if (evaluateStatement(statement, valueOf, tolerance) !== false) return [];
  const importance = importanceOf(placed);
  const finding = findingOf(placed, valueOf, context);
  return [{ id: placed.id, importance, cells: placed.cells, finding }];
}

function findingOf(
  placed: PlacedRule,
  valueOf: (reference: CellReference) => DataValue,
  context: CheckContext,
): Finding {
  const { statement } = placed;
  if (statement.kind !== "comparison") {
    const unreadable = placed.cells.filter((key) => context.unreadable.has(key));
    const read = referencesIn(statement).map(valueOf);
    return { kind: "statement", placed, read, ...(unreadable.length > 0 ? { unreadable } : {}) };
  }
  const [left, right] = [statement.left, statement.right].map((side) =>
    Number(evaluate(side, (reference) => quantityOf(valueOf(reference)))),
  );
  return { kind: "rule", placed, left: left ?? 0, right: right ?? 0 };
}

/** Whether a rule reads what cannot be known here: another report, or a period that nobody has named. */
function isWaiting({ statement, local }: PlacedRule, context: CheckContext): boolean {
  if (local) return false;
  return (
    asksForPeriod(statement) ||
    referencesIn(statement).some(
      (reference) =>
        (reference.template || reference.period) && context.elsewhere(reference) === undefined,
    )
  );
}

function readCell(reference: CellReference, values: FormValues, context: CheckContext): DataValue {
  const { key, template, period } = reference;
  if (template || period) return context.elsewhere(reference) ?? null;
  // Something stands there, and nobody can tell what: it is neither a figure nor nothing.
  return context.unreadable.has(key) ? unknown : (values.get(key) ?? null);
}

/** One finding for all blanks and one for all "chưa có số liệu": a form has one reason for each. */
function checkStates(form: Form, values: FormValues, context: CheckContext): Violation[] {
  const blank = listAsked(form, values, context).filter(
    ({ key }) => (values.get(key) ?? null) === null && !context.unreadable.has(key),
  );
  const unknown = [...form.cells.values()].filter(
    ({ key, content }) => content.kind !== "computed" && isUnknown(values.get(key) ?? null),
  );
  const told = unknown.length > 0 ? toldUnknowns(form, context.openCells) : null;
  return [
    { kind: "blank" as const, cells: blank },
    { kind: "unknown" as const, cells: unknown.filter(({ key }) => told?.has(key)) },
  ].flatMap(({ kind, cells }): Violation[] => {
    if (cells.length === 0) return [];
    const keys = cells.map(({ key }) => key);
    return [{ id: kind, importance: "warning", cells: keys, finding: { kind } }];
  });
}
