import { listReferences } from "../form/algebra/expression.ts";
import type { FormValues } from "../form/computeForm.ts";
import { none } from "../form/dataValue.ts";
import type { CarriedOrigin, Form } from "../form/form.ts";
import type { CellKey, PeriodId } from "../ids.ts";
import { listAccumulated } from "../report/accumulated.ts";
import type { CarriedSet } from "../report/carried.ts";
import { fillForm } from "../report/submission.ts";
import { isAnswer } from "./consolidate.ts";
import type { UnitStanding } from "./standing.ts";

/** What goes on of the year at a unit that owes nothing this time: what it had come to is in every total from the year's
 *  start, whoever owes no report. */
export interface GoesOn {
  /** The period that its figures stand as of; where they are not known, the one whose report is lacking. */
  readonly until: PeriodId;
  /** False where a report of the year was owed and does not count: then nobody knows what it had come to. */
  readonly isKnown: boolean;
  /** The figures whose totals wait for the unit all the same. */
  readonly cells: ReadonlySet<CellKey>;
  /** Those of them that its last report did not know either; absent where it knew all. */
  readonly lacking?: readonly CellKey[];
  /** How firm the report is that says so; absent where none does. */
  readonly by?: GoesOnBy;
}

/** The last report of the year, by which a unit goes on: it is doubted as its own report of the period would be. */
export interface GoesOnBy {
  readonly standing: Extract<UnitStanding, { readonly kind: "counted" }>;
  readonly version: number;
  /** What it was received with. */
  readonly errors: number;
  readonly warnings: number;
  /** Why its sender asks to correct it; null where nobody waits for an answer. */
  readonly correctionAsked: string | null;
  /** It was entered by the district; null where the unit sent it. */
  readonly enteredFor: "unconfirmed" | "confirmed" | null;
}

/** How the report stands that a unit is in a total by: its own of the period, or the last of the year where it owes none
 *  this time; null where no report says anything. */
export function standsBy({ standing, goesOn }: StandingSource): GoesOnBy["standing"] | null {
  if (standing?.kind === "counted") return standing;
  return goesOn?.by?.standing ?? null;
}

interface StandingSource {
  readonly standing: UnitStanding | null;
  readonly goesOn?: Pick<GoesOn, "by"> | null | undefined;
}

/** Whether nothing has to be said of the report that a unit goes on by: it is approved, and no estimate. */
export function isFirm({ by }: Pick<GoesOn, "by">): boolean {
  if (!by) return true;
  const { approved, estimated, preliminary } = by.standing;
  return approved && !estimated && !preliminary;
}

/** Whether a total from the year's start lacks what a unit had come to: its report is not there, or did not know. */
export function lacksGoingOn(goesOn: Pick<GoesOn, "isKnown"> & Lacking): boolean {
  return !goesOn.isKnown || (goesOn.lacking ?? []).length > 0;
}

interface Lacking {
  readonly lacking?: readonly string[] | undefined;
}

/** The figures of a form that go on where a period has no report: what accumulates, what is carried in beside it to
 *  compare it with, and what is worked out of nothing else. */
export function listGoingOn(form: Form): Set<CellKey> {
  const found = listAccumulated(form);
  if (found.size === 0) return found;
  const rows = new Set([...found].map((key) => rowOf(form, key)));
  for (const { key, content, measure } of form.cells.values()) {
    const isBeside = content.kind === "carried" && isKnownAhead(content.from);
    if (isBeside && measure.nature === "flow" && rows.has(rowOf(form, key))) found.add(key);
  }
  for (const key of form.computeOrder) {
    const content = form.cells.get(key)?.content;
    if (content?.kind !== "computed") continue;
    const parts = listReferences(content.formula);
    if (parts.length > 0 && parts.every((part) => found.has(part.key))) found.add(key);
  }
  return found;
}

/** Those figures of a period in which nothing happened, by what is carried into it. */
export function goingOn(form: Form, carried: CarriedSet): FormValues {
  const entries = [...form.cells.values()].filter(
    ({ content, measure }) => content.kind === "entry" && measure.nature === "flow",
  );
  const values = fillForm(form, new Map(entries.map(({ key }) => [key, none])), carried);
  const cells = listGoingOn(form);
  return new Map([...values].filter(([key, value]) => cells.has(key) && value !== null));
}

/** The figures on the sheet that nobody can tell for want of what was to be carried into them. */
export function lackingIn(form: Form, values: FormValues): Pick<GoesOn, "lacking"> {
  const accumulated = listAccumulated(form);
  const lacking = new Set<CellKey>();
  for (const key of accumulated) {
    const isCarried = form.cells.get(key)?.content.kind === "carried";
    if (isCarried && !isAnswer(values.get(key) ?? null)) lacking.add(key);
  }
  for (const key of form.computeOrder) {
    const content = form.cells.get(key)?.content;
    if (content?.kind !== "computed" || !accumulated.has(key)) continue;
    if (listReferences(content.formula).some((part) => lacking.has(part.key))) lacking.add(key);
  }
  const shown = [...lacking].filter((key) => {
    const cell = form.cells.get(key);
    return cell && !cell.column.hidden && cell.measure.aggregation !== "NONE";
  });
  return shown.length > 0 ? { lacking: shown } : {};
}

function rowOf(form: Form, key: CellKey): string {
  const cell = form.cells.get(key);
  return `${cell?.table.id}/${cell?.row.id}`;
}

/** Whether a figure does not wait for the period's report: a plan, or what was before it. */
function isKnownAhead({ kind }: CarriedOrigin): boolean {
  return kind === "target" || kind === "milestone" || kind === "report" || kind === "figure";
}
