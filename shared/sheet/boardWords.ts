import type { CompletenessReply } from "../api/completeness.ts";
import { isCounted, type ReportState } from "../report/life.ts";
import { type CellState, marksOf, stateOf } from "../report/onBoard.ts";
import { shortenDay } from "../text/moments.ts";
import { deskVietnamese } from "../text/pane/deskVietnamese.ts";
import { districtVietnamese } from "../text/pane/districtVietnamese.ts";

type Report = CompletenessReply["units"][number]["reports"][number];

/** How much there is still to do about a report. */
export type Weight = "settled" | "open" | "lacking" | "not-owed";

const weights: Record<CellState, Weight> = {
  approved: "settled",
  frozen: "settled",
  submitted: "settled",
  returned: "open",
  doubtful: "open",
  "sent-empty": "open",
  "correction-asked": "open",
  withdrawn: "lacking",
  draft: "lacking",
  exempt: "not-owed",
  "nothing-to-report": "not-owed",
};

/** The state of a report in words, as paper says it. */
export function sayState(report: Report, optional: boolean): string {
  const state = stateOf(report, optional);
  const { states } = districtVietnamese.board;
  // Paper has no line of its own for what is asked.
  if (state !== "correction-asked") return states[state];
  const stands = report.state === "frozen" ? states.frozen : states.approved;
  return `${stands}, ${states[state]}`;
}

/** Whether it came on time, as far as a day was set for it: "đúng hạn", "trễ hạn", "quá hạn". */
export function sayOnTime(
  report: Report,
  { due, optional, templates }: Pick<CompletenessReply, "due" | "optional" | "templates">,
): string {
  const isHere = report.firstSentAt !== null;
  if (report.late) return isHere ? "trễ hạn" : "quá hạn";
  const isNeverLate = templates.find(({ id }) => id === report.template)?.neverLate === true;
  const isTimed = due !== null && !optional && !isNeverLate;
  // Who owed nothing was set no day.
  return isHere && isTimed && !report.exceptions.exempt ? "đúng hạn" : "";
}

/** A report in the few words that a cell of the board takes: its state, that it is late, what it has besides, how much of
 *  it is filled in. */
export function sayCellInSheet(
  report: Report,
  board: Pick<CompletenessReply, "due" | "optional" | "templates">,
): { readonly text: string; readonly weight: Weight } {
  const isHere = isCounted(report.state as ReportState);
  const { extended } = report.exceptions;
  const marks = marksOf(report).map((mark) =>
    mark === "extended" && extended
      ? `gia hạn đến ${shortenDay("vi", extended.until)}`
      : deskVietnamese.marks[mark],
  );
  const said = [
    sayState(report, board.optional),
    ...(report.late ? [sayOnTime(report, board)] : []),
    ...marks,
    ...(isHere && report.filled < report.expected
      ? [deskVietnamese.cells(report.filled, report.expected)]
      : []),
  ];
  return { text: said.join(", "), weight: weights[stateOf(report, board.optional)] };
}
