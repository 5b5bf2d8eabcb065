import type { FiledReply, FiledVersionsReply } from "../../shared/api/filed.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { FiledSet, FiledSource } from "../../shared/filing/filed.ts";
import type { FiledKey } from "../../shared/filing/filedVersion.ts";
import { type FiledVersion, findBrokenVersion } from "../../shared/filing/filedVersion.ts";
import { listFiledChanges } from "../../shared/filing/fileMatrix.ts";
import { divisionOf, listFiledIndicators } from "../../shared/filing/filingRules.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { isInForce, isTerritory } from "../../shared/orgUnit.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { listDistrictWithin } from "../store/orgUnits.ts";

/** The set of a version; an empty one before the first. */
export function setIn(filed: FiledVersion | null): FiledSet {
  return filed ? (JSON.parse(filed.content) as FiledSet) : { sources: [] };
}

/** All that figures of the year may be filed for: the district as it is, and what has ended in the year. Of that they stay
 *  what its reports were measured against; to what is divided among the units it adds nothing any more. */
export function listUnitsOfYear(
  db: D1Database,
  { regime, day }: Pick<Caller, "regime" | "day">,
): Promise<UnitToday[]> {
  const from = `${regime.calendar.year}-01-01`;
  return listDistrictWithin(db, regime.consolidatedBy, { from, to: day });
}

/** What is filed, for somebody who may see these units; `only` is the one unit a reporter is told of. */
export function filedReplyOf(
  { regime, day }: Pick<Caller, "regime" | "day">,
  { kind, year }: FiledKey,
  newest: FiledVersion | null,
  units: readonly UnitToday[],
  only: OrgUnitId | null,
): FiledReply {
  const { filing, indicators, consolidatedBy } = regime;
  const partOf = (unit: UnitToday) => {
    const { id, parent, type } = unit;
    if (id === consolidatedBy) return "whole";
    const isChild = parent === consolidatedBy && isTerritory(type) && isInForce(unit, day);
    return isChild ? "child" : "other";
  };
  return {
    kind,
    year,
    version: newest?.version ?? 0,
    savedBy: newest?.byName ?? null,
    savedAt: newest && instantOf(newest.at),
    reason: newest?.reason ?? null,
    indicators: listFiledIndicators(kind, filing, indicators).map((indicator) => ({
      ...indicator,
      division: divisionOf(filing, indicator),
    })),
    wholes: Object.fromEntries(
      Object.entries(filing.wholes).map(([whole, parts]) => [whole, [...parts]]),
    ),
    standards: filing.standards && {
      indicators: [...filing.standards.indicators],
      choices: [...filing.standards.choices],
      ofYear: filing.standards.ofYear,
    },
    units: units.map((unit) => ({
      id: unit.id,
      code: unit.code,
      name: unit.name,
      type: unit.type,
      part: partOf(unit),
    })),
    sources: setFor(setIn(newest), only).sources.map(onWire),
  };
}

/** The versions from the newest to the oldest, with what each changed. */
export function filedVersionsOf(
  versions: readonly FiledVersion[],
  only: OrgUnitId | null,
): FiledVersionsReply {
  const sets = versions.map((version) => setFor(setIn(version), only));
  const told = versions.map(({ version, byName, at, reason }, index) => ({
    version,
    savedBy: byName,
    savedAt: instantOf(at),
    reason,
    changes: listFiledChanges(sets[index - 1] ?? { sources: [] }, sets[index] ?? { sources: [] }),
  }));
  return { versions: told.reverse(), broken: findBrokenVersion(versions) };
}

/** A set as one unit may see it. */
function setFor({ sources }: FiledSet, only: OrgUnitId | null): FiledSet {
  if (only === null) return { sources };
  return {
    sources: sources.map((source) => {
      const own = Object.keys(source.values).flatMap((indicator) => {
        const value = source.values[indicator]?.[only];
        return value === undefined ? [] : [[indicator, { [only]: value }] as const];
      });
      return { ...source, values: Object.fromEntries(own) };
    }),
  };
}

function onWire({ name, document, standard, values }: FiledSource): FiledReply["sources"][number] {
  return { name, document, standard, values };
}
