import type { PeriodKind } from "../calendar/period.ts";
import { type CellKey, cellKeyOf, type IndicatorId, type TemplateId } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import type { Expression, ReferencePeriod } from "./algebra/expression.ts";
import type { Statement } from "./algebra/statement.ts";
import type {
  CarriedSource,
  Column,
  ElsewhereSource,
  Row,
  Table,
  Template,
  ValidationRule,
} from "./template.ts";

/** A reference bound to a cell: of this form, or of another template or period of the same unit. */
export interface CellReference {
  readonly key: CellKey;
  readonly template: TemplateId | null;
  readonly period: ReferencePeriod | null;
}

/** One cell of a form, with everything its definition says. */
export interface FormCell {
  readonly key: CellKey;
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  readonly measure: Measure;
  readonly content: CellOrigin;
}

/** Where a cell's value comes from, with its algebra bound. */
export type CellOrigin =
  | { readonly kind: "entry" }
  | { readonly kind: "carried"; readonly from: CarriedOrigin }
  | { readonly kind: "computed"; readonly formula: Expression<CellReference> };

/** Where a carried value is taken from, with its cell bound. */
export type CarriedOrigin =
  | { readonly kind: "target" | "milestone"; readonly indicator: IndicatorId }
  | Extract<CarriedSource, { kind: "figure" | "nothing" }>
  | {
      readonly kind: "report";
      readonly cell: CellReference;
      readonly orElse: CarriedOrigin | null;
    }
  | (Omit<ElsewhereSource, "orElse"> & { readonly orElse: CarriedOrigin | null });

/** A rule at one place of the form. */
export interface PlacedRule {
  /** "R4@A/hh": the rule and its place, the same in every engine. */
  readonly id: string;
  readonly rule: ValidationRule;
  readonly place: Place;
  readonly statement: Statement<CellReference>;
  /** The rule's own tolerance and half of the last decimal compared, with what binary fractions leave behind: exactly
   *  half is within it in every program. */
  readonly tolerance: number;
  /** The decimals that figures of this rule are said with. */
  readonly decimals: number;
  /** The cells of this form it reads, each once, in reading order. */
  readonly cells: readonly CellKey[];
  /** Whether everything it reads stands on this form's sheet and the period's window is known, where it asks about it;
   *  otherwise it is checked at hand-in. */
  readonly local: boolean;
}

/** Where a formula or a rule stands: what an unqualified reference is read against. */
export interface Place {
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

/** A template made ready for one kind of period: references bound, order of computing known. */
export interface Form {
  readonly template: Template;
  readonly periodKind: PeriodKind;
  readonly tables: readonly FormTable[];
  /** Every cell of this kind of period, in reading order. */
  readonly cells: ReadonlyMap<CellKey, FormCell>;
  /** Computed cells, each after the ones it needs. */
  readonly computeOrder: readonly CellKey[];
  readonly rules: readonly PlacedRule[];
}

/** A table with the rows and columns that this kind of period has. */
export interface FormTable {
  readonly table: Table;
  readonly columns: readonly Column[];
}

/** The keys of all cells a version of a template can hold, whatever the period: stored arrays follow it. */
export function cellOrderOf(template: Template): CellKey[] {
  return template.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map((column) => cellKeyOf(table.id, row.id, column.id)),
    ),
  );
}

/** The cell a key names; a key that is not the form's is a mistake of ours. */
export function cellOf(form: Form, key: CellKey): FormCell {
  const cell = form.cells.get(key);
  if (!cell) throw new Error(`${form.template.id} has no cell ${key}`);
  return cell;
}
