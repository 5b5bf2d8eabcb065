import { Hono } from "hono";
import { instantOf } from "../../shared/api/instant.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { lastDayOnTime } from "../../shared/calendar/due.ts";
import { byCutOff } from "../../shared/calendar/period.ts";
import type { RegimePaper } from "../../shared/regime.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { listUnits } from "../store/orgUnits.ts";

/** /api/me */
export const me = new Hono<AppEnv>();

me.get("/", may("see-oneself"), async (c) => {
  const { personId, name, role, orgUnitId, regime, now, day } = c.var.caller;
  const { consolidatedBy, receivedBy, paper } = regime;

  const units = await listUnits(c.env.DB, [orgUnitId, consolidatedBy, receivedBy], day);
  const unitOf = (id: string) => units.find((unit) => unit.id === id);
  const own = unitOf(orgUnitId);
  if (!own) return problem(c, { kind: "not-found", what: "org-unit", id: orgUnitId });

  const { id, code, type } = own;
  return c.json({
    person: { id: personId, name },
    role,
    unit: { id, code, name: own.name, type },
    regime: {
      id: regime.id,
      name: regime.name,
      year: regime.calendar.year,
      locality: regime.locality,
      ...(paper ? { paper: paperOnWire(paper) } : {}),
      periods: [...regime.calendar.periods].sort(byCutOff).map((period) => ({
        id: period.id,
        name: period.name ?? null,
        lastDay: period.due && lastDayOnTime(period.due),
        optional: period.optional === true,
      })),
      daysOff: [...regime.calendar.daysOff],
      illustrative: regime.illustrative,
      receivedBy: unitOf(receivedBy)?.name ?? receivedBy,
      consolidatedBy: {
        id: consolidatedBy,
        name: unitOf(consolidatedBy)?.name ?? consolidatedBy,
      },
    },
    now: instantOf(now),
    site: new URL(c.req.url).origin,
  } satisfies MeReply);
});

function paperOnWire({ subject, basis, recipients }: RegimePaper) {
  const { ofUnits, ofWhole } = recipients;
  return {
    subject,
    basis: [...basis],
    recipients: { ofUnits: [...ofUnits], ofWhole: [...ofWhole] },
  };
}
