import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { isCounted, type ReportState } from "../../shared/report/life.ts";
import { stateOf } from "../../shared/report/onBoard.ts";

type Unit = CompletenessReply["units"][number];
type Report = Unit["reports"][number];

/** How a report may stand to be among those that are looked at. */
export const filterStates = [
  "missing",
  "waiting",
  "doubtful",
  "returned",
  "late",
  "asked",
  "unsigned",
] as const;

export type FilterState = (typeof filterStates)[number];

export const unitGroups = ["urban", "rural", "others"] as const;

/** Which reports of a board are looked at; null for all. */
export interface BoardFilter {
  /** One of the groups, or a unit's id. */
  readonly unit: string | null;
  readonly form: string | null;
  readonly state: FilterState | null;
}

export const wholeBoard: BoardFilter = { unit: null, form: null, state: null };

/** A board with only the reports that are looked at, and only the units that have one. A unit or a form that the period
 *  does not have hides nothing: it was chosen for another. One report stays whatever has become of it. */
export function filterBoard(
  board: CompletenessReply,
  wanted: BoardFilter,
  stays: { readonly unit: string; readonly template: string } | null = null,
): CompletenessReply {
  const { unit, form, state } = asFarAsKnown(board, wanted);
  const units = board.units.map((one) => ({
    ...one,
    reports: one.reports.filter(
      (report) =>
        (one.id === stays?.unit && report.template === stays.template) ||
        ((unit === null || unit === one.id || unit === groupOf(one)) &&
          (form === null || report.template === form) &&
          (state === null || isIn(state, report, board.optional))),
    ),
  }));
  return { ...board, units: units.filter(({ reports }) => reports.length > 0) };
}

/** Whether a filter hides anything of a board, whatever the board holds. */
export function isFiltering(board: CompletenessReply, wanted: BoardFilter): boolean {
  return Object.values(asFarAsKnown(board, wanted)).some((choice) => choice !== null);
}

/** The part of a filter that a board can be asked for. */
export function asFarAsKnown(
  { units, templates }: CompletenessReply,
  { unit, form, state }: BoardFilter,
): BoardFilter {
  const isUnit = units.some((one) => one.id === unit || groupOf(one) === unit);
  return {
    unit: isUnit ? unit : null,
    form: templates.some(({ id }) => id === form) ? form : null,
    state,
  };
}

/** To which group of units one belongs. */
export function groupOf({ sector }: Unit): (typeof unitGroups)[number] {
  return sector ?? "others";
}

function isIn(wanted: FilterState, report: Report, optional: boolean): boolean {
  const state = stateOf(report, optional);
  const isHere = isCounted(report.state as ReportState);
  switch (wanted) {
    case "missing":
      return state === "draft" || state === "withdrawn";
    case "waiting":
      return report.state === "submitted";
    case "doubtful":
      return state === "doubtful" || state === "sent-empty";
    case "returned":
      return state === "returned";
    case "late":
      return report.late;
    case "asked":
      return report.correctionAsked !== null;
    case "unsigned":
      return isHere && report.signed !== "newest";
  }
}
