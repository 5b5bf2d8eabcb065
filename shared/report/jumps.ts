import type { FormCell } from "../form/form.ts";
import { amountOf, type Compared, type ComparedReport, comparing } from "./earlierFigures.ts";

/** A row that has changed, by the cell of it that has changed most. */
export interface Jump {
  readonly cell: FormCell;
  readonly compared: Compared;
  /** How far it goes beyond what such figures change by themselves: it sorts, and says nothing else. */
  readonly weight: number;
}

/** The rows of a report that have changed, the greatest jump first: against the period before where a figure of the row is
 *  like one there, else against the same period last year. What is carried in was not this unit's to change, and a rate
 *  only follows the figures that it is made of. */
export function listJumps(report: ComparedReport): Jump[] {
  const compare = comparing(report);
  const byRow = new Map<string, Jump & { readonly isBefore: boolean }>();
  for (const cell of report.form.cells.values()) {
    if (cell.content.kind === "carried" || cell.column.hidden) continue;
    if (cell.measure.type === "rate" && cell.content.kind === "computed") continue;
    const { before, lastYear } = compare(cell);
    const compared = before ?? lastYear;
    if (!compared) continue;
    const row = `${cell.table.id}/${cell.row.id}`;
    const jump = { cell, compared, weight: weightOf(compared), isBefore: before !== null };
    const held = byRow.get(row);
    const isNearer = jump.isBefore && held?.isBefore === false;
    const isFarther = !jump.isBefore && held?.isBefore === true;
    if (!held || isNearer || (!isFarther && held.weight < jump.weight)) byRow.set(row, jump);
  }
  const jumps = [...byRow.values()].filter(({ weight }) => weight > 0);
  return jumps
    .sort((left, right) => right.weight - left.weight)
    .map(({ isBefore: _, ...jump }) => jump);
}

/** Two counts of the same thing differ by about the root of their sum for no reason at all: so many of those roots is how
 *  far they have jumped. 1 after 2 is nothing, 100 after 200 is much, and so is 0 after 50. A figure that is gone has
 *  jumped as if it were none. */
function weightOf({ before, now }: Compared): number {
  const [from, to] = [amountOf(before), amountOf(now) ?? 0];
  // "chưa có số liệu" before, and a figure now.
  if (from === null) return amountOf(now) === null ? 0 : 1;
  const size = Math.abs(from) + Math.abs(to);
  return size === 0 ? 0 : Math.abs(to - from) / Math.sqrt(size);
}
