import { dueOnWire } from "../../shared/api/due.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { SettingsReply } from "../../shared/api/settings.ts";
import { byCutOff } from "../../shared/calendar/period.ts";
import { listMergers } from "../../shared/calendar/settings.ts";
import { regimeInForce } from "../../shared/regime.ts";
import { findBrokenEvent } from "../../shared/report/event.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import type { RegimeChangeContent } from "../../shared/settings/regimeChange.ts";
import type { RegimeEvent, StoredRegime } from "../store/regimeEvents.ts";
import { parseColumn } from "../store/rows.ts";
import type { TemplateSummary } from "../store/templates.ts";

/** The settings of a regime, what may be chosen, and everything that was changed since it began. */
export function settingsReplyOf(
  stored: StoredRegime,
  templates: readonly TemplateSummary[],
): SettingsReply {
  const { revision, events } = stored;
  const inForce = regimeInForce(stored.regime);
  const { settings, onwardTo } = stored.regime;
  return {
    revision,
    settings: {
      ...settings,
      merged: settings.merged.map((merger) => ({ ...merger })),
      onward: settings.onward.map((deadline) => ({ ...deadline })),
    },
    periods: [...inForce.calendar.periods].sort(byCutOff).map((period) => ({
      id: period.id,
      name: period.name ?? null,
      optional: period.optional === true,
      windowFrom: period.windowFrom,
      windowTo: period.windowTo,
      due: period.due && dueOnWire(period.due, inForce),
      forms: period.forms ? [...period.forms] : null,
    })),
    mergers: listMergers(stored.regime.calendar),
    onwardTo: [...onwardTo],
    adHocForms: templates
      .filter(({ periodKinds }) => periodKinds.includes("ad-hoc"))
      .map(({ id, code, shortTitle }) => ({ id, code, shortTitle })),
    history: events.map(told).reverse(),
    broken: findBrokenSettings(stored),
  };
}

function told({ seq, change, byName, at, content }: RegimeEvent): SettingsReply["history"][number] {
  const { settings, period } = parseColumn<RegimeChangeContent>(content);
  return {
    ...{ revision: seq + 1, change, by: byName, at: instantOf(at) },
    settings: [...settings],
    period,
  };
}

/** The revision of the first change that is not as it was written, or null. The chain tells of its own links; that its end
 *  is the regime as it is stored, the last one tells. */
export function findBrokenSettings({
  regime,
  revision,
  definition,
  events,
}: StoredRegime): number | null {
  const seq = findBrokenEvent(regime.id, events, revision - 1);
  if (seq !== null) return seq + 1;
  const last = events.at(-1);
  return last && last.definitionHash !== fingerprint(definition) ? revision : null;
}
