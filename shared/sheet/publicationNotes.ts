import type { OverviewUnit } from "../rollup/overview.ts";
import { isEnded } from "../rollup/standing.ts";
import { sayStanding } from "../text/coverage.ts";

/** Whether somebody answers for all of a unit's figures. */
export function unitMayBePublished({ reports }: Pick<OverviewUnit, "reports">): boolean {
  const standings = [...reports.values()].map(({ standing }) => standing);
  return standings.every((standing) => standing.kind === "counted" && standing.approved);
}

/** Why a unit's figures are not there, or how firm they are; empty where there is nothing to say. */
export function noteOf({ reports }: Pick<OverviewUnit, "reports">): string {
  for (const { standing } of reports.values()) {
    if (standing.kind !== "counted") return sayStanding(standing);
    if (!standing.approved) return "đã nộp, chưa duyệt";
    const said = [
      ...(standing.estimated ? ["ước"] : []),
      ...(standing.preliminary ? ["sơ bộ"] : []),
    ];
    if (said.length > 0) return said.join(", ");
  }
  return "";
}

/** Whether a unit is no more: it has no figures of its own to publish, and nobody waits for them. */
export function hasEnded({ reports }: Pick<OverviewUnit, "reports">): boolean {
  return reports.size > 0 && [...reports.values()].every(isEnded);
}
