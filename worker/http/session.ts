import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { type Day, findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import type { OrgUnitId, TemplateId } from "../../shared/ids.ts";
import { type OrgUnit, termOn } from "../../shared/orgUnit.ts";
import type { Problem } from "../../shared/problem.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { termIn, unitsDay } from "../../shared/unitsOfPeriod.ts";
import { closedUnit, dayOn, timeOf } from "../actions/callerTime.ts";
import { termsInDistrict } from "../actions/termsInDistrict.ts";
import type { AskedUnit, Caller } from "../caller.ts";
import type { AppEnv, Bindings } from "../env.ts";
import { findLineage, findUnit } from "../store/orgUnits.ts";
import { wasSent } from "../store/reports.ts";
import { findFeedOwner, findSession, type StoredSession } from "../store/sessions.ts";
import { type Action, mayFor, reachOfCaller } from "./access.ts";
import { problem } from "./problem.ts";

/** Lets a signed-in person through whose role may do this somewhere; the route then knows the `caller`. */
export const may = (action: Action) =>
  createMiddleware<AppEnv & { Variables: { caller: Caller } }>(async (c, next) => {
    const entered = await enter(c, action, null);
    if (!entered.ok) return problem(c, entered.error);
    const { caller } = entered.value;
    if (reachOfCaller(action, caller) === "nowhere") return problem(c, { kind: "forbidden" });
    c.set("caller", caller);
    return next();
  });

/** The same for the unit that the path or the query names, the consolidating one where none is named; the route then
 *  knows the `unit`, too: as it is in the period that the path names, as it is today where it names none, and as it last
 *  was where it has ended. */
export const mayForUnit = (action: Action) =>
  createMiddleware<AppEnv & { Variables: { caller: Caller; unit: AskedUnit } }>(async (c, next) => {
    const asked = (c.req.param("unit") ?? c.req.query("unit") ?? null) as OrgUnitId | null;
    const entered = await enter(c, action, asked);
    if (!entered.ok) return problem(c, entered.error);
    const { caller } = entered.value;
    const id = asked ?? caller.regime.consolidatedBy;
    const found = asked ? entered.value.named : await findUnit(c.env.DB, id);
    const period = periodNamed(caller, c.req.param("period"));
    const day = found && dayToAsk(found, caller, period);
    const term = found && day !== null && termOn(found, day);
    // Whether a unit exists is told only to those who may ask about others than their own.
    if (!term && reachOfCaller(action, caller) === "district") {
      return problem(c, { kind: "not-found", what: "org-unit", id });
    }
    if (!term || !(await mayAt(c.env.DB, action, { ...caller, day }, found))) {
      return problem(c, { kind: "forbidden" });
    }
    const { consolidatedBy } = caller.regime;
    const terms = await termsInDistrict(c.env.DB, found.id, found.terms, consolidatedBy);
    if (period && !termIn({ terms }, period)) {
      const key = { period: period.id, unit: id, template: c.req.param("template") as TemplateId };
      // What was once sent is read for ever: by the unit itself, and where it was another district's by that one.
      const isOwn = reachOfCaller(action, caller) === "own-unit" || !termIn(found, period);
      const isRead = action === "read-report" && isOwn && (await wasSent(c.env.DB, key));
      if (!isRead) return problem(c, { kind: "not-owed" });
    }
    c.set("caller", caller);
    c.set("unit", { ...term, id, terms });
    return next();
  });

/** Whoever asks where nobody is turned away: the caller, or why there is none. */
export interface Asker {
  readonly caller: Caller | null;
  readonly why: "sign-in" | "not-yours";
}

/** Who asks for something that anybody may ask for. */
export async function findAsker(
  c: Pick<Context, "req"> & { readonly env: Bindings },
  action: Action,
): Promise<Asker> {
  const entered = await enter(c, action, null);
  if (entered.ok) return { caller: entered.value.caller, why: "not-yours" };
  return {
    caller: null,
    why: entered.error.kind === "not-signed-in" ? "sign-in" : "not-yours",
  };
}

/** Whether whoever asks may do something for a unit as it is in a period of which it has sent something; why not, where
 *  not. */
export async function findWithheld(
  db: D1Database,
  action: Action,
  { caller, why }: Asker,
  unit: OrgUnit,
  periodId: string,
): Promise<Asker["why"] | null> {
  if (!caller) return why;
  const day = dayToAsk(unit, caller, periodNamed(caller, periodId));
  const mayDo = day !== null && (await mayAt(db, action, { ...caller, day }, unit));
  return mayDo ? null : why;
}

function periodNamed({ regime }: Caller, id: string | undefined): Period | null {
  const parts = id === undefined ? null : parsePeriodId(id);
  return parts && findPeriod(regime.calendar, parts.id);
}

/** The day on which a unit is looked at: the period's; where that does not know it, or none is asked about, the caller's;
 *  where it has ended by then, its last one. Null where it has not begun. */
function dayToAsk(unit: OrgUnit, { day }: Caller, period: Period | null): Day | null {
  const days = period ? [unitsDay(period), day] : [day];
  const standing = days.find((one) => termOn(unit, one) !== null);
  if (standing !== undefined) return standing;
  const begun = unit.terms.filter(({ validFrom }) => validFrom <= day);
  return begun.at(-1)?.validTo ?? null;
}

/** Lets a calendar program through that asks at a person's secret address, "….ics", for what that person may see; the
 *  route then knows the `caller`. Of any other address is told only that nothing is there. */
export const mayByAddress = (action: Action) =>
  createMiddleware<AppEnv & { Variables: { caller: Caller } }>(async (c, next) => {
    const file = c.req.param("file") ?? "";
    const secret = /^([\w-]{43})\.ics$/.exec(file)?.[1];
    const realNow = Date.now();
    const hash = secret === undefined ? null : fingerprint(secret);
    const owner = hash && (await findFeedOwner(c.env.DB, hash, realNow));
    const caller = owner && callerOf(owner, c.env.DEMO === "on", realNow);
    const isClosed = caller && closedUnit(owner.unitUntil, caller.day) !== null;
    if (!caller || isClosed || reachOfCaller(action, caller) === "nowhere") {
      return problem(c, { kind: "not-found", what: "route", id: "calendar-feeds" });
    }
    c.set("caller", caller);
    return next();
  });

/** A unit names its parent, which is all that a district of communes needs; above that, the whole lineage is read. */
async function mayAt(
  db: D1Database,
  action: Action,
  caller: Caller,
  unit: OrgUnit,
): Promise<boolean> {
  if (mayFor(action, caller, unit.id, [unit])) return true;
  if (reachOfCaller(action, caller) !== "district") return false;
  return mayFor(action, caller, unit.id, await findLineage(db, unit.id));
}

/** The hash that a session is filed under, or null where no token came. */
export function tokenHashOf(c: Pick<Context, "req">): string | null {
  const token = /^Bearer ([\w-]{43})$/.exec(c.req.header("Authorization") ?? "")?.[1];
  return token === undefined ? null : fingerprint(token);
}

async function enter(
  c: Pick<Context, "req"> & { readonly env: Bindings },
  action: Action,
  unit: OrgUnitId | null,
): Promise<Result<{ caller: Caller; named: OrgUnit | null }, Problem>> {
  const tokenHash = tokenHashOf(c);
  if (tokenHash === null) return err({ kind: "not-signed-in" });
  const realNow = Date.now();
  const { session, named } = await findSession(c.env.DB, tokenHash, realNow, unit);
  if (!session) return err({ kind: "not-signed-in" });
  const caller = callerOf(session, c.env.DEMO === "on", realNow);
  const closed = closedUnit(session.unitUntil, caller.day);
  // Leaving is always possible.
  return closed && action !== "end-session" ? err(closed) : ok({ caller, named });
}

function callerOf(session: StoredSession, isDemo: boolean, realNow: number): Caller {
  const { personId, name, role, orgUnitId, regime, regimeRevision, clock } = session;
  const now = timeOf(clock, isDemo, realNow);
  const day = dayOn(regime, now);
  const aheadMs = now - realNow;
  return { personId, name, role, orgUnitId, regime, regimeRevision, now, aheadMs, day };
}
