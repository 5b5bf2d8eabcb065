import type { CompletenessReply } from "../api/completeness.ts";
import { owesNothing } from "./exception.ts";
import { isCounted, type ReportState } from "./life.ts";

type Report = CompletenessReply["units"][number]["reports"][number];

/** How a report stands, as the board shows it: in one word. Where nobody owes one, none is no gap; what its sender asks
 *  to correct is seen before that it is approved, and what was sent empty before that it arrived. */
export function stateOf(report: Report, optional: boolean) {
  const { version, errors, warnings, correctionAsked } = report;
  const state = report.state as ReportState;
  if (owesNothing(report.exceptions, state)) return "exempt";
  switch (state) {
    case "approved":
    case "frozen":
      if (correctionAsked !== null) return "correction-asked";
      return isSentEmpty(report) ? "sent-empty" : state;
    case "returned":
      return state;
    case "submitted":
      if (isSentEmpty(report)) return "sent-empty";
      return errors + warnings > 0 ? "doubtful" : "submitted";
    default:
      if (version > 0) return "withdrawn";
      return optional ? "nothing-to-report" : "draft";
  }
}

export type CellState = ReturnType<typeof stateOf>;

/** All states, in the order in which they are explained. */
export const cellStates: readonly CellState[] = [
  "approved",
  "submitted",
  "returned",
  "doubtful",
  "sent-empty",
  "correction-asked",
  "withdrawn",
  "draft",
  "exempt",
  "nothing-to-report",
  "frozen",
];

/** What a report has besides its state: decided of it, or come with it. */
export type CellMark =
  | "left-out"
  | "entered-unconfirmed"
  | "entered-confirmed"
  | "extended"
  | "signed"
  | "signed-older";

/** All marks, in the order in which they are explained. */
export const cellMarks: readonly CellMark[] = [
  "left-out",
  "entered-unconfirmed",
  "entered-confirmed",
  "extended",
  "signed",
  "signed-older",
];

/** The marks of a report, the most pressing first. More time is of interest only until the report is there. */
export function marksOf({ state, exceptions, enteredFor, signed }: Report): CellMark[] {
  const isHere = isCounted(state as ReportState);
  return [
    ...(exceptions.leftOut ? (["left-out"] as const) : []),
    ...(enteredFor ? ([`entered-${enteredFor}`] as const) : []),
    ...(exceptions.extended && !exceptions.exempt && !isHere ? (["extended"] as const) : []),
    ...(signed === "newest" ? (["signed"] as const) : []),
    ...(signed === "older" ? (["signed-older"] as const) : []),
  ];
}

/** Whether a report was sent with nothing in it. */
export function isSentEmpty({ state, filled, expected }: Report): boolean {
  return isCounted(state as ReportState) && expected > 0 && filled === 0;
}

/** Whether a report is there, with something in it. */
export function isHandedIn(report: Report): boolean {
  return isCounted(report.state as ReportState) && !isSentEmpty(report);
}

/** Whether a unit owes a report at all: one that is exempt does not, unless it sent it all the same. */
export function isOwedOnBoard({ state, exceptions }: Report): boolean {
  return !owesNothing(exceptions, state as ReportState);
}

/** Which part of what is asked has been answered, from 0 to 1: never more than the whole. */
export function shareFilled({ filled, expected }: Pick<Report, "filled" | "expected">): number {
  return expected === 0 ? 1 : Math.min(1, filled / expected);
}
