import type { OrgUnitId, TemplateId } from "../ids.ts";
import { isEnded, type UnitStanding } from "./standing.ts";

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
  | "sent-since"
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
  /** It has registered another milestone. */
  | "milestone"
  /** What is known of the same period a year earlier says another thing. */
  | "last-year"
  | "returned"
  | "withdrawn"
  | "left-out"
  /** It is relieved of what it owes. */
  | "exempt"
  /** It owes what it did not owe then, and has not sent it. */
  | "owing"
  /** It owes no longer what it owed then. */
  | "not-owing"
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
  "not-reported": "sent-since",
  "nothing-to-report": "sent-since",
  "being-corrected": "resent",
  exempt: "sent-since",
  "left-out": "taken-back",
};

const wentTo: Record<Exclude<Uncounted, "left-out" | "exempt">, ChangeCause> = {
  "not-reported": "withdrawn",
  "nothing-to-report": "withdrawn",
  "being-corrected": "returned",
};

/** A report as far as its standing and its version go. */
interface Standing {
  readonly standing: UnitStanding;
  readonly version: number;
  /** Present where it owes nothing and goes on by what it had come to. */
  readonly goesOn?: object;
}

/** Why a report's figures are others than they were; null stands for what is not, or was not owed. */
export function causeOf(before: Standing | null, after: Standing | null): ChangeCause {
  const then = before?.standing.kind ?? "nothing-to-report";
  const now = after?.standing.kind ?? null;
  if (now === null) return "not-owing";
  if (now === "counted") {
    if (then !== "counted") return cameFrom[then];
    return before?.version === after?.version ? "recomputed" : "correction";
  }
  // Who owed nothing and owes nothing stands by what he had come to before; nothing went on in the first editions.
  if (now === "exempt" && then === "exempt") {
    return before?.goesOn === undefined && after?.goesOn !== undefined ? "recomputed" : "source";
  }
  if (now === "left-out" || now === "exempt") return now;
  if (then === "left-out") return "taken-back";
  const owedNothing = then === "exempt" || then === "nothing-to-report";
  if (owedNothing && now === "not-reported") return "owing";
  if (then !== "counted" && now === "nothing-to-report") return "not-owing";
  return wentTo[now];
}

/** Why a unit's figures are there that were not: one that is no more reports nothing now, it goes on. */
export function arrivalOf(reports: readonly Pick<Standing, "standing">[]): ChangeCause {
  return reports.length > 0 && reports.every(isEnded) ? "recomputed" : "unit-new";
}
