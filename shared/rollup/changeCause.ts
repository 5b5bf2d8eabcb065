import type { OrgUnitId, TemplateId } from "../ids.ts";
import type { UnitStanding } from "./standing.ts";

/** Why a figure is another one than it was. */
export type ChangeCause =
  /** Another version of the form. */
  | "template"
  /** The unit reports here now, or no longer. */
  | "unit-new"
  | "unit-gone"
  /** It has another name, or belongs to another sector. */
  | "unit-renamed"
  /** Not sent then. */
  | "late"
  /** Returned then, and sent again. */
  | "resent"
  /** Left out then. */
  | "taken-back"
  /** Another version of its report says another thing. */
  | "correction"
  /** The source of a figure that the system carries says another thing, or is known only now. */
  | "source"
  /** The same for a figure that is aimed at. */
  | "target"
  | "returned"
  | "withdrawn"
  | "left-out"
  /** It owes nothing now. */
  | "exempt"
  /** It owes what it did not owe then, and has not sent it. */
  | "owing"
  /** The same version is worked out otherwise. */
  | "recomputed"
  /** Units are listed in another order. */
  | "order";

/** One cause at one unit. */
export interface Change {
  readonly cause: ChangeCause;
  /** Null where it concerns all of them. */
  readonly unit: { readonly id: OrgUnitId; readonly name: string } | null;
  /** The form whose report it is, where several are made into one. */
  readonly template: TemplateId | null;
}

type Uncounted = Exclude<UnitStanding["kind"], "counted">;

const cameFrom: Record<Uncounted, ChangeCause> = {
  "not-reported": "late",
  "nothing-to-report": "late",
  "being-corrected": "resent",
  exempt: "late",
  "left-out": "taken-back",
};

const wentTo: Record<Uncounted, ChangeCause> = {
  "not-reported": "withdrawn",
  "nothing-to-report": "withdrawn",
  "being-corrected": "returned",
  exempt: "exempt",
  "left-out": "left-out",
};

/** A report as far as its standing and its version go. */
interface Standing {
  readonly standing: UnitStanding;
  readonly version: number;
}

/** Why a report's figures are others than they were. */
export function causeOf(before: Standing, after: Standing): ChangeCause {
  const { standing: then } = before;
  const { standing: now } = after;
  if (now.kind === "counted") {
    if (then.kind !== "counted") return cameFrom[then.kind];
    return before.version === after.version ? "recomputed" : "correction";
  }
  if (now.kind === "left-out" || now.kind === "exempt") return now.kind;
  if (then.kind === "left-out") return "taken-back";
  return then.kind === "exempt" ? "owing" : wentTo[now.kind];
}
