import type { PeriodKind } from "../calendar/period.ts";
import { type CellKey, cellKeyOf } from "../ids.ts";
import { listDivisors, type Reference } from "./algebra/expression.ts";
import { parseStatement } from "./algebra/parseStatement.ts";
import { listParts, mapStatement, type Statement } from "./algebra/statement.ts";
import { isFigure, typeStatement } from "./algebra/typeStatement.ts";
import { bindReference } from "./bindReference.ts";
import { dust } from "./checkValue.ts";
import { belongs, kindsOf, type TemplateFault } from "./compileForm.ts";
import type { CellReference, FormCell, Place, PlacedRule } from "./form.ts";
import { asksForPeriod } from "./inPeriod.ts";
import type { Table, Template, ValidationRule } from "./template.ts";

/** Every rule at every place it applies to in this kind of period. */
export function placeRules(
  template: Template,
  periodKind: PeriodKind,
  cells: ReadonlyMap<CellKey, FormCell>,
  faults: TemplateFault[],
): PlacedRule[] {
  const elsewhere = new Set(template.tables.flatMap((table) => keysLeftOut(table, periodKind)));
  return template.rules
    .filter((rule) => belongs(rule.periodKinds, periodKind))
    .flatMap((rule) => {
      const parsed = parseStatement(rule.holds);
      if (!parsed.ok) {
        const { position, expected } = parsed.error;
        faults.push({ at: rule.id, why: `"${rule.holds}" at ${position}: ${expected}` });
        return [];
      }
      return placesOf(rule).flatMap((place) =>
        placeRule(rule, parsed.value, place, cells, elsewhere, faults),
      );
    });
}

/** The keys of the rows and columns that this kind of period lacks. */
function keysLeftOut(table: Table, periodKind: PeriodKind): CellKey[] {
  const lacks = (kinds: readonly PeriodKind[] | null) => !belongs(kinds, periodKind);
  return table.rows.flatMap((row) =>
    table.columns
      .filter((column) => lacks(row.periodKinds ?? null) || lacks(column.periodKinds))
      .map((column) => cellKeyOf(table.id, row.id, column.id)),
  );
}

function placesOf(rule: ValidationRule): Place[] {
  const { over } = rule;
  switch (over.each) {
    case "row":
      return over.rows.map((row) => ({ table: over.table, row, column: null }));
    case "column":
      return over.columns.map((column) => ({ table: over.table, row: null, column }));
    case "form":
      return [{ table: null, row: null, column: null }];
  }
}

function placeRule(
  rule: ValidationRule,
  written: Statement<Reference>,
  place: Place,
  cells: ReadonlyMap<CellKey, FormCell>,
  elsewhere: ReadonlySet<CellKey>,
  faults: TemplateFault[],
): PlacedRule[] {
  const at = [place.table, place.row ?? place.column].filter((part) => part !== null).join("/");
  const id = at ? `${rule.id}@${at}` : rule.id;
  const references: CellReference[] = [];
  const bind = (reference: Reference): CellReference => {
    const to = bindReference(reference, place, place.column === null ? "row" : "column");
    const found = to ?? { key: cellKeyOf("", "", ""), template: null, period: null };
    references.push(found);
    return found;
  };
  const bound = mapStatement(written, bind);
  const ours = references.filter((reference) => !reference.template && !reference.period);
  const missing = ours.filter((reference) => !cells.has(reference.key));
  // A row or column that this kind of period lacks takes its rules with it.
  if (missing.length > 0 && missing.every(({ key }) => elsewhere.has(key))) return [];
  for (const { key } of missing) faults.push({ at: id, why: `there is no cell ${key}` });
  const { statement, faults: unlike } = typeStatement(bound, kindsOf(cells));
  for (const why of new Set(unlike)) faults.push({ at: id, why });
  for (const { key, template, period } of references) {
    const cell = template ? undefined : cells.get(key);
    if (!cell || isFigure(cell.measure.type)) continue;
    const why = period
      ? `${key}[${period}]: only figures are read in other periods`
      : `${key} is carried in: only figures are read that are`;
    if (period || cell.content.kind === "carried") faults.push({ at: id, why });
  }

  const finest = Math.max(0, ...ours.map(({ key }) => cells.get(key)?.measure.decimals ?? 0));
  const divides = listParts(statement).some(
    (part) =>
      part.kind === "comparison" &&
      [part.left, part.right].some((side) => listDivisors(side).length > 0),
  );
  if (divides && rule.decimals === null) faults.push({ at: id, why: "divides: say its decimals" });
  if (references.length === 0) faults.push({ at: id, why: "reads no cell" });
  const decimals = rule.decimals ?? finest;
  return [
    {
      id,
      rule,
      place,
      statement,
      tolerance: Number((rule.tolerance + 0.5 * 10 ** -decimals + dust).toPrecision(15)),
      decimals,
      cells: [...new Set(ours.map(({ key }) => key))],
      local: ours.length === references.length && !asksForPeriod(statement),
    },
  ];
}
