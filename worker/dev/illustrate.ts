import { dayOf } from "../../shared/calendar/due.ts";
import { addWorkingDays } from "../../shared/calendar/workingDays.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { type OrgUnit, termOn } from "../../shared/orgUnit.ts";
import type { IllustratedReport } from "../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { verificationCodeOf } from "../../shared/report/verificationCode.ts";
import { handIn } from "../actions/handIn.ts";
import { moveStored } from "../actions/moveStored.ts";
import { openReports } from "../actions/openReports.ts";
import type { AskedUnit, Caller } from "../caller.ts";

type Person = Omit<Caller, "now" | "day">;

/** Something that happens to a report at an instant. */
export interface IllustratedStep {
  readonly at: number;
  readonly take: (db: D1Database) => Promise<void>;
}

/** How a report comes to stand as it is illustrated: its unit hands it in, and the reviewer decides about it in the next
 *  working afternoon. */
export function stepsOf(
  report: IllustratedReport,
  sender: Person,
  reviewer: Person,
  orgUnits: readonly OrgUnit[],
): IllustratedStep[] {
  const sentAt = Date.parse(report.sentAt);
  const decidedAt = nextAfternoon(sentAt, reviewer);
  const sent = { at: sentAt, take: (db: D1Database) => send(db, report, sender, orgUnits) };
  if (report.then === "submitted") return [sent];
  const by = { ...reviewer, now: decidedAt, day: dayOf(decidedAt) };
  return [sent, { at: decidedAt, take: (db) => decide(db, report, by) }];
}

async function send(
  db: D1Database,
  report: IllustratedReport,
  sender: Person,
  orgUnits: readonly OrgUnit[],
): Promise<void> {
  const { template, period, reasons, dataState } = report;
  const sentAt = Date.parse(report.sentAt);
  const unit = unitOn(orgUnits, report.unit, dayOf(sentAt));
  const caller: Caller = { ...sender, now: sentAt, day: dayOf(sentAt) };

  const opened = await openReports(db, caller, {
    unit,
    period,
    templates: [template],
    idempotencyKey: null,
  });
  const [blank] = opened.ok ? opened.value.opened : [];
  if (!blank) throw new Error(`${unit.name} ${template}: ${JSON.stringify(opened)}`);
  // Seeding that was broken off goes on: what has been sent stays, whatever has become of its sources since.
  if (blank.stored) return;
  const { form, carried, key } = blank;
  const { version } = form.template;
  const filled = fillForm(form, report.entered, carried);
  const identity = { ...key, regime: caller.regime.id };
  const input = {
    templateVersion: version,
    baseVersion: 0,
    carriedRevision: carried.revision,
    values: toArray(form.template, report.entered),
    reasons: reasons.map(({ violations, text }) => ({ violations: [...violations], text })),
    withErrors: null,
    dataState,
    code: verificationCodeOf(identity, version, dataState, filled),
  };
  const idempotencyKey = fingerprint(canonicalOf([identity, input]));
  const receipts = await handIn(db, caller, {
    unit,
    period,
    idempotencyKey,
    forms: [{ template, input }],
    ifMatch: null,
  });
  if (!receipts.ok) throw new Error(`${unit.name} ${template}: ${JSON.stringify(receipts.error)}`);
}

async function decide(db: D1Database, report: IllustratedReport, by: Caller): Promise<void> {
  const { unit, template, period, then, notes } = report;
  const moved = await moveStored(
    db,
    by,
    { unit, template, period },
    {
      version: 1,
      reason: null,
      correctBy: null,
      notes: [...notes],
      move: then === "approved" ? "approve" : "return",
    },
  );
  if (!moved.ok) throw new Error(`${unit} ${template}: ${JSON.stringify(moved.error)}`);
}

/** Half past two of the next working day in Viet Nam: the reviewer works through the day's arrivals then. */
function nextAfternoon(at: number, { regime }: Person): number {
  const day = addWorkingDays(dayOf(at), 1, regime.calendar.daysOff);
  return Date.parse(`${day}T14:30:00+07:00`);
}

function unitOn(orgUnits: readonly OrgUnit[], id: OrgUnitId, day: string): AskedUnit {
  const unit = orgUnits.find((found) => found.id === id);
  const term = unit && termOn(unit, day);
  if (!unit || !term) throw new Error(`${id} does not exist on ${day}`);
  return { ...term, id, terms: unit.terms };
}
