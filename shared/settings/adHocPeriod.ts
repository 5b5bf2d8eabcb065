import { type Day, findPeriod, type Period, parsePeriodId } from "../calendar/period.ts";
import type { Template } from "../form/template.ts";
import type { PeriodId, TemplateId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { Regime } from "../regime.ts";
import { canonicalOf } from "../report/canonical.ts";
import { err, ok, type Result } from "../result.ts";
import { findDayFault, findOrderFault } from "./checkDay.ts";
import type { RegimeChange } from "./regimeChange.ts";

/** What somebody asks the units about, whenever it happens. */
export interface AdHocPeriod {
  readonly name: string;
  readonly windowFrom: Day;
  readonly windowTo: Day;
  /** The last day on time: there is no "trước ngày" to read two ways. */
  readonly lastDay: Day;
  readonly forms: readonly TemplateId[];
}

type KnownForm = Pick<Template, "id" | "periodKinds">;

const mostInAYear = 99;

/** Opens an ad hoc period: the change, null where the very same one is open already, or why it cannot be. */
export function openAdHoc(
  regime: Regime,
  asked: AdHocPeriod,
  forms: readonly KnownForm[],
  today: Day,
): Result<RegimeChange | null, Problem> {
  const fault = findFault(regime, asked, forms, today);
  if (fault) return err(fault);
  const { calendar } = regime;
  if (calendar.periods.some((period) => isSame(period, asked))) return ok(null);
  const number = calendar.adHocOpened + 1;
  if (number > mostInAYear) {
    return err({ kind: "invalid-request", at: "periods", why: `over ${mostInAYear} in a year` });
  }
  const id = `${calendar.year}X${String(number).padStart(2, "0")}` as PeriodId;
  const periods = [...calendar.periods, periodOf(id, asked)];
  return ok({
    move: "open-period",
    regime: { ...regime, calendar: { ...calendar, periods, adHocOpened: number } },
    content: { settings: [], period: { id, name: asked.name } },
    altered: [],
    closed: [],
    reopened: [],
  });
}

/** Withdraws an ad hoc period that nobody has reported on: the change, null where it is withdrawn already, or why it
 *  cannot be. */
export function withdrawAdHoc(
  regime: Regime,
  periodId: string,
): Result<RegimeChange | null, Problem> {
  const { calendar } = regime;
  const parts = parsePeriodId(periodId);
  if (parts?.kind !== "ad-hoc" || parts.year !== calendar.year) return err(unknown(periodId));
  const { id, number } = parts;
  if (number < 1 || number > calendar.adHocOpened) return err(unknown(periodId));
  const period = findPeriod(calendar, id);
  if (!period) return ok(null);
  const periods = calendar.periods.filter((one) => one !== period);
  const { settings } = regime;
  // Of a period that is none there is nothing to send on, and no settings with it could be saved again.
  const onward = settings.onward.filter((deadline) => deadline.period !== id);
  const isLess = onward.length < settings.onward.length;
  return ok({
    move: "withdraw-period",
    regime: {
      ...regime,
      calendar: { ...calendar, periods },
      settings: isLess ? { ...settings, onward } : settings,
    },
    content: { settings: isLess ? ["onward"] : [], period: { id, name: period.name ?? "" } },
    altered: [id],
    closed: [id],
    reopened: [],
  });
}

function unknown(id: string): Problem {
  return { kind: "not-found", what: "period", id };
}

function findFault(
  { calendar: { year } }: Regime,
  { windowFrom, windowTo, lastDay, forms: wanted }: AdHocPeriod,
  forms: readonly KnownForm[],
  today: Day,
): Problem | null {
  // An event at the turn of the year may have begun before it.
  const began = findDayFault("window-from", windowFrom, year, `${year - 1}-12-01`);
  const fault =
    began ??
    findDayFault("window-to", windowTo, year) ??
    findDayFault("last-day", lastDay, year) ??
    findOrderFault("window-reversed", "window-to", windowFrom, windowTo) ??
    findOrderFault("due-before-window", "last-day", windowFrom, lastDay) ??
    findOrderFault("passed", "last-day", today, lastDay);
  if (fault) return fault;
  for (const id of wanted) {
    const form = forms.find((one) => one.id === id);
    if (!form) return { kind: "not-found", what: "template", id };
    if (!form.periodKinds.includes("ad-hoc")) return { kind: "form-not-ad-hoc", form: id };
  }
  return null;
}

function periodOf(
  id: PeriodId,
  { name, windowFrom, windowTo, lastDay, forms }: AdHocPeriod,
): Period {
  return {
    ...{ id, name, windowFrom, windowTo },
    accumulatesAfter: null,
    due: { before: lastDay, inclusive: true, soleReading: true },
    forms: [...new Set(forms)],
  };
}

function isSame(period: Period, asked: AdHocPeriod): boolean {
  return canonicalOf(period) === canonicalOf(periodOf(period.id, asked));
}
