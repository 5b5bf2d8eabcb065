import type { OrgUnitId } from "../../shared/ids.ts";
import { isWithin, type OrgUnit } from "../../shared/orgUnit.ts";
import type { Role } from "../../shared/report/life.ts";
import type { Caller } from "../caller.ts";

/** Which units somebody may do something for. */
type Reach =
  | "nowhere"
  /** The person's own unit. */
  | "own-unit"
  /** The unit that the regime's figures are consolidated by, and all under it. */
  | "district"
  /** That unit alone. */
  | "consolidating-unit"
  /** It concerns no unit's figures. */
  | "anywhere";

const nowhere = { reporter: "nowhere", reviewer: "nowhere", viewer: "nowhere" } as const;
const ownOrDistrict = {
  reporter: "own-unit",
  reviewer: "district",
  viewer: "district",
  administrator: "district",
} as const;
const district = { ...ownOrDistrict, reporter: "nowhere" } as const;
const anyone = {
  reporter: "anywhere",
  reviewer: "anywhere",
  viewer: "anywhere",
  administrator: "anywhere",
} as const;

/** The one place that says who may do what, and for which units. What is not here, nobody may. */
const reachOf = {
  "see-oneself": anyone,
  "end-session": anyone,
  "list-units": ownOrDistrict,
  "list-duties": ownOrDistrict,
  "read-templates": anyone,
  "publish-templates": { ...nowhere, administrator: "anywhere" },
  "read-report": ownOrDistrict,
  "hand-in": { ...nowhere, reporter: "own-unit", reviewer: "district", administrator: "nowhere" },
  // What happened to one's own reports, or to the district's.
  "read-notices": ownOrDistrict,
  // Who of a unit answers for which form: the unit itself says so, or the reviewer.
  "read-responsibles": ownOrDistrict,
  "say-responsible": {
    ...nowhere,
    reporter: "own-unit",
    reviewer: "district",
    administrator: "nowhere",
  },
  // Which of the moves a role may make is part of a report's life (shared/report/life.ts).
  "move-report": {
    ...nowhere,
    reporter: "own-unit",
    reviewer: "district",
    administrator: "nowhere",
  },
  // Exempt, left out, given more time: whether a report is there or not.
  "decide-exceptions": { ...nowhere, reviewer: "district", administrator: "nowhere" },
  "read-completeness": district,
  "read-consolidation": district,
  // Freezing a consolidation is the one way in which reports are frozen: it freezes those of the units under it.
  "freeze-edition": { ...nowhere, reviewer: "consolidating-unit", administrator: "nowhere" },
  "read-editions": district,
  // The year's plan of kiểm tra, giám sát; a unit sees what concerns it.
  "read-inspections": ownOrDistrict,
  "write-inspections": { ...nowhere, reviewer: "district", administrator: "nowhere" },
  // What is aimed at and where units start from: everybody their own unit's, the district all.
  "read-filed": ownOrDistrict,
  "write-filed": { ...nowhere, reviewer: "district", administrator: "district" },
  "read-audit": { ...district, viewer: "nowhere" },
  // By session, or by the secret address that the person has made.
  "read-own-deadlines": anyone,
  // Among them are the office's own deadlines, which are nobody else's business.
  "read-settings": district,
  "change-settings": { ...district, viewer: "nowhere" },
  // For whom a reviewer may issue codes, `mayIssueFor` says.
  "list-people": { ...district, viewer: "nowhere" },
  "issue-codes": { ...district, viewer: "nowhere" },
  "add-device": anyone,
  "change-people": { ...nowhere, administrator: "district" },
  "list-unit-terms": { ...nowhere, administrator: "district" },
  "change-units": { ...nowhere, administrator: "district" },
  "search-audit": { ...district, viewer: "nowhere" },
  // The whole record as it was hashed: whoever leaves with it checks it without us.
  "take-records": { ...district, viewer: "nowhere" },
  "verify-records": { ...nowhere, administrator: "district" },
} as const satisfies Record<string, Record<Role, Reach>>;

export type Action = keyof typeof reachOf;

/** How far somebody's role reaches with an action. */
export function reachOfCaller(action: Action, { role }: Pick<Caller, "role">): Reach {
  // The role comes from the database: one that is unknown here reaches nowhere.
  return (reachOf[action] as Partial<Record<Role, Reach>>)[role] ?? "nowhere";
}

/** Whether somebody may issue codes for a person of his regime: a reviewer for those who report, since whoever holds a code
 *  is who it was issued for. */
export function mayIssueFor(
  caller: Pick<Caller, "role">,
  person: { readonly role: Role },
): boolean {
  if (reachOfCaller("issue-codes", caller) === "nowhere") return false;
  return caller.role === "administrator" || person.role === "reporter";
}

/** Whether somebody may do something for a unit, told by the unit and everything above it. */
export function mayFor(
  action: Action,
  caller: Pick<Caller, "role" | "orgUnitId" | "regime" | "day">,
  unit: OrgUnitId,
  lineage: readonly OrgUnit[],
): boolean {
  switch (reachOfCaller(action, caller)) {
    case "nowhere":
      return false;
    case "own-unit":
      return unit === caller.orgUnitId;
    case "consolidating-unit":
      return unit === caller.regime.consolidatedBy;
    case "district":
      return isWithin(lineage, unit, caller.regime.consolidatedBy, caller.day);
    case "anywhere":
      return true;
  }
}
