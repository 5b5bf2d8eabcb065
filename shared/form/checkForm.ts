import type { CellKey } from "../ids.ts";
import { evaluate, holds } from "./algebra/evaluate.ts";
import { findValueFault, looksLikeDong } from "./checkValue.ts";
import { type FormValues, quantityOf } from "./computeForm.ts";
import { isUnknown, type Quantity } from "./dataValue.ts";
import { type CellReference, cellOf, type Form, type FormCell, type PlacedRule } from "./form.ts";
import type { EntryReading } from "./readEntry.ts";
import type { Importance } from "./template.ts";
import type { Violation } from "./violation.ts";

/** What checking needs to know besides the values. */
export interface CheckContext {
  /** Carried cells whose source is missing: they are open for typing, "tạm tính". */
  readonly openCells: ReadonlySet<CellKey>;
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
  const found = [
    ...entries.flatMap((cell) => checkEntry(cell, values, context)),
    ...form.rules.flatMap((placed) => checkRule(form, placed, values, context)),
    ...checkStates(entries, values, context),
  ];
  return found.sort((left, right) => rank[left.importance] - rank[right.importance]);
}

const rank: Record<Importance, number> = { error: 0, warning: 1, info: 2 };

/** Whether the sender answers in this cell: an entry, or a carried cell whose source is missing. */
export function isEntry(cell: FormCell, context: Pick<CheckContext, "openCells">): boolean {
  return cell.content.kind === "entry" || context.openCells.has(cell.key);
}

/** The rules that were not applied, since what they read cannot be known here. */
export function listWaitingRules(form: Form, context: CheckContext): PlacedRule[] {
  return form.rules.filter(
    (placed) => !placed.local && readSides(placed, new Map(), context) === "unknowable",
  );
}

/** How much a rule weighs for this sender: what reads a carried figure cannot be an error, since the sender cannot
 *  put that figure right. */
export function importanceOf(
  form: Form,
  placed: PlacedRule,
  context: Pick<CheckContext, "openCells">,
): Importance {
  const readsCarried = placed.cells.some((key) => {
    const cell = cellOf(form, key);
    return cell.content.kind === "carried" && !isEntry(cell, context);
  });
  const { importance } = placed.rule;
  return importance === "error" && (readsCarried || !placed.local) ? "warning" : importance;
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

function checkRule(
  form: Form,
  placed: PlacedRule,
  values: FormValues,
  context: CheckContext,
): Violation[] {
  const sides = readSides(placed, values, context);
  if (sides === "unknowable") return [];
  const { left, right } = sides;
  // A blank or unknown cell has its own finding: a rule about it would only repeat "not filled in yet". A quotient by
  // zero is no figure to compare.
  if (typeof left !== "number" || typeof right !== "number") return [];
  if (holds(left, placed.comparison.comparator, right, placed.tolerance)) return [];
  const importance = importanceOf(form, placed, context);
  const finding = { kind: "rule", placed, left, right } as const;
  return [{ id: placed.id, importance, cells: placed.cells, finding }];
}

function readSides(placed: PlacedRule, values: FormValues, context: CheckContext) {
  let unknowable = false;
  const valueOf = (reference: CellReference): Quantity => {
    if (!reference.template && !reference.period) return quantityOf(values.get(reference.key));
    const value = context.elsewhere(reference);
    if (value === undefined) unknowable = true;
    return value ?? null;
  };
  const left = evaluate(placed.comparison.left, valueOf);
  const right = evaluate(placed.comparison.right, valueOf);
  return unknowable ? "unknowable" : { left, right };
}

/** One finding for all blanks and one for all "chưa có số liệu": a form has one reason for each. */
function checkStates(
  entries: readonly FormCell[],
  values: FormValues,
  context: CheckContext,
): Violation[] {
  const answerable = entries.filter(({ measure }) => measure.type !== "text");
  const blank = answerable.filter(
    ({ key }) => (values.get(key) ?? null) === null && !context.unreadable.has(key),
  );
  const unknown = entries.filter(({ key }) => isUnknown(values.get(key) ?? null));
  return [
    { kind: "blank" as const, cells: blank },
    { kind: "unknown" as const, cells: unknown },
  ].flatMap(({ kind, cells }): Violation[] => {
    if (cells.length === 0) return [];
    const keys = cells.map(({ key }) => key);
    return [{ id: kind, importance: "warning", cells: keys, finding: { kind } }];
  });
}
