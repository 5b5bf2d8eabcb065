import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { type Day, parsePeriodId } from "../../shared/calendar/period.ts";
import type { ExceptionKind } from "../../shared/report/exception.ts";
import { isCounted, type ReportState } from "../../shared/report/life.ts";

type Unit = CompletenessReply["units"][number];
type Report = Unit["reports"][number];

/** What is decided of a duty: granted, or lifted. */
export interface DutyWish {
  readonly kind: ExceptionKind;
  readonly granted: boolean;
}

/** What can be decided of a report's duty as it stands: what was received owes nothing and came when it came; more time
 *  needs a deadline. */
export function listWishes(
  report: Report,
  { neverLate }: Pick<CompletenessReply["templates"][number], "neverLate">,
  { due, optional }: Pick<CompletenessReply, "due" | "optional">,
): DutyWish[] {
  const { exempt, leftOut, extended } = report.exceptions;
  const isHere = isCounted(report.state as ReportState);
  const mayWait = due !== null && !neverLate && !optional;
  const lift = (kind: ExceptionKind): DutyWish => ({ kind, granted: false });
  const grant = (kind: ExceptionKind): DutyWish => ({ kind, granted: true });
  return [
    ...(exempt ? [lift("exempt")] : isHere || optional ? [] : [grant("exempt")]),
    leftOut ? lift("left-out") : grant("left-out"),
    // What was returned has a day of its own.
    ...(mayWait && !isHere && report.state !== "returned" && !exempt ? [grant("extended")] : []),
    ...(extended ? [lift("extended")] : []),
  ];
}

/** The deadline that a duty would have missed at once if what was decided of it were lifted today; null where it would
 *  not. */
export function missedIfLifted(
  { kind, granted }: DutyWish,
  { state, exceptions }: Pick<Report, "state" | "exceptions">,
  { neverLate }: Pick<CompletenessReply["templates"][number], "neverLate">,
  { due, optional, now }: Pick<CompletenessReply, "due" | "optional" | "now">,
): Day | null {
  if (granted || kind === "left-out" || state !== "draft") return null;
  if (due === null || neverLate || optional || (kind === "extended" && exceptions.exempt))
    return null;
  const until = kind === "exempt" ? (exceptions.extended?.until ?? due.lastDay) : due.lastDay;
  return dayOf(Date.parse(now)) > until ? until : null;
}

/** The first deadline that any of a unit's forms would have missed at once if what was decided of them were lifted today;
 *  null where none would. */
export function firstMissed(
  wish: DutyWish,
  { reports }: Unit,
  templates: CompletenessReply["templates"],
  board: Pick<CompletenessReply, "due" | "optional" | "now">,
): Day | null {
  const missed = templates.flatMap((template) => {
    const report = reports.find((one) => one.template === template.id);
    return (report && missedIfLifted(wish, report, template, board)) ?? [];
  });
  return missed.sort()[0] ?? null;
}

/** The forms of a unit that one decision can be taken for together with another: those that it can be taken for now. */
export function listTogether(
  { reports }: Unit,
  wish: DutyWish,
  { templates, due, optional }: Pick<CompletenessReply, "templates" | "due" | "optional">,
): CompletenessReply["templates"] {
  return templates.filter((template) => {
    const report = reports.find((one) => one.template === template.id);
    if (!report) return false;
    return listWishes(report, template, { due, optional }).some(
      ({ kind, granted }) => kind === wish.kind && granted === wish.granted,
    );
  });
}

/** A period and those of its kind that come after it in the year: what a decision may reach. */
export function periodsFrom(
  periods: MeReply["regime"]["periods"],
  period: string,
): MeReply["regime"]["periods"] {
  const kind = parsePeriodId(period)?.kind;
  const from = periods.findIndex(({ id }) => id === period);
  return periods.filter(({ id }, at) => at >= from && parsePeriodId(id)?.kind === kind);
}
