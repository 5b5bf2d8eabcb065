import type { CompletenessReply } from "../../shared/api/completeness.ts";

type Unit = CompletenessReply["units"][number];
type Report = Unit["reports"][number];
type Template = CompletenessReply["templates"][number];

/** Where a report stands on the board. */
export interface BoardPlace {
  readonly unit: Unit;
  readonly template: Template;
  readonly report: Report;
}

/** One report on the board. */
export interface BoardCell extends BoardPlace {
  /** Nobody owes it. */
  readonly optional: boolean;
  /** Who of the unit answers for it; absent where that is not known. */
  readonly responsible?: string;
}

/** Whether two places of the board are the same report's. */
export function isSameCell(left: BoardCell, right: BoardCell | null): boolean {
  return left.unit.id === right?.unit.id && left.template.id === right.template.id;
}

/** The report of a unit and a form on a board; null where the board has none such. */
export function findCell(
  { units, templates, optional }: CompletenessReply,
  at: { readonly unit: string; readonly template: string },
): BoardCell | null {
  const unit = units.find(({ id }) => id === at.unit);
  const template = templates.find(({ id }) => id === at.template);
  const report = unit?.reports.find((one) => one.template === at.template);
  return unit && template && report ? { unit, template, report, optional } : null;
}

/** Whether a unit is a commune, ward or township; the parent itself, offices and centres are not. */
export function isTerritory({ sector }: Unit): boolean {
  return sector !== null;
}

/** The forms that some units owe, in the order of the board. */
export function formsOfUnits({ templates }: CompletenessReply, units: readonly Unit[]): Template[] {
  const owed = new Set(units.flatMap(({ reports }) => reports.map(({ template }) => template)));
  return templates.filter(({ id }) => owed.has(id));
}

/** A report's place in words that do not fit the board: "ĐH-04 · Phường Hòa Vinh". */
export function nameOfCell({ unit, template }: BoardCell): string {
  return `${shortCode(template.code)} · ${unit.name}`;
}

/** "ĐH-04" of "ĐH-04/HN". */
export function shortCode(code: string): string {
  return code.split("/")[0] ?? code;
}

/** What most codes begin with, "ĐH-", so that a narrow column need not say it; empty where they have nothing in
 *  common. */
export function commonPrefix(codes: readonly string[]): string {
  const prefixes = codes.map((code) => /^[^-]+-/.exec(code)?.[0] ?? "");
  const shared = prefixes.find(
    (prefix) => prefixes.filter((other) => other === prefix).length > codes.length / 2,
  );
  return shared ?? "";
}
