import { instantOf } from "../../shared/api/instant.ts";
import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import { isSameValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { StoredReturn } from "../store/events.ts";
import { findVersions } from "../store/reportHistory.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import { valuesOf, withDefinitionsOf } from "./definitions.ts";
import { reasonsOnWire } from "./reasons.ts";

/** The versions of a report from the newest to the oldest, with the cells that each changed and the notes that each came
 *  back with. */
export async function listHistory(db: D1Database, key: ReportKey): Promise<VersionsReply> {
  const { versions, returns } = await findVersions(db, key);
  const definitions = await withDefinitionsOf(db, versions, []);
  const values = versions.map((version) => valuesOf(version, definitions));
  return {
    versions: versions.map(
      ({ version, templateVersion, sentByName, sentAt, code, signing }, index) => ({
        version,
        templateVersion,
        sentBy: sentByName,
        sentAt: instantOf(sentAt),
        code,
        ...(signing ? { printed: signing.code } : {}),
        changed: listChanged(values[index] ?? new Map(), values[index + 1] ?? null),
        returned: returnedOn(returns.find((one) => one.version === version)),
      }),
    ),
  };
}

function returnedOn(found: StoredReturn | undefined) {
  return found ? { notes: [...found.notes], by: found.byName, at: instantOf(found.at) } : null;
}

/** One version as the wire has it. */
export function versionReplyOf(stored: StoredVersion): VersionReply {
  const { version, templateVersion, withErrors, dataState, code, sentByName, sentAt } = stored;
  return {
    version,
    templateVersion,
    withErrors,
    dataState,
    code,
    values: [...stored.values],
    reasons: reasonsOnWire(stored.reasons),
    sentBy: sentByName,
    sentAt: instantOf(sentAt),
    onBehalf: stored.onBehalf,
    ...(stored.signing ? { signing: stored.signing } : {}),
  };
}

/** The cells with different values, of those that both versions' templates have: one that came or went with the template
 *  was changed by nobody. All that say anything, in the first version. */
function listChanged(newer: FormValues, older: FormValues | null): CellKey[] {
  const isInBoth = (key: CellKey) => older === null || older.has(key);
  return [...newer.keys()].filter(
    (key) => isInBoth(key) && !isSameValue(newer.get(key) ?? null, older?.get(key) ?? null),
  );
}
