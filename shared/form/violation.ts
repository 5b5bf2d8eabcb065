import type { CellKey } from "../ids.ts";
import type { ValueFault } from "./checkValue.ts";
import type { DataValue } from "./dataValue.ts";
import type { PlacedRule } from "./form.ts";
import type { EntryReading } from "./readEntry.ts";
import type { Importance } from "./template.ts";

/** What checking finds in a form: an ordinary result, never a failure. */
export interface Violation {
  /** What it is and where: equal in every engine, and the same for as long as it stands. */
  readonly id: string;
  readonly importance: Importance;
  readonly cells: readonly CellKey[];
  readonly finding: Finding;
}

export type Finding =
  /** Two figures do not stand as a rule compares them. */
  | {
      readonly kind: "rule";
      readonly placed: PlacedRule;
      readonly left: number;
      readonly right: number;
    }
  /** A rule that is more than a comparison of figures does not hold. */
  | {
      readonly kind: "statement";
      readonly placed: PlacedRule;
      /** What stands in the cells it reads, in their order. */
      readonly read: readonly DataValue[];
      /** Those of its cells that no value can be read from; absent where there are none. */
      readonly unreadable?: readonly CellKey[];
    }
  /** A value cannot be right by itself. */
  | { readonly kind: "value"; readonly fault: ValueFault; readonly value: number }
  /** Money that looks as if it were typed in đồng. */
  | { readonly kind: "dong"; readonly value: number }
  /** The unit's own answer in the place of the figure that was carried in. */
  | { readonly kind: "adjusted"; readonly carried: DataValue; readonly value: DataValue }
  /** A cell that no value can be read from. */
  | {
      readonly kind: "unreadable";
      readonly reading: Extract<EntryReading, { unreadable: unknown }>;
    }
  /** Entries that nobody has answered: one finding for the form. */
  | { readonly kind: "blank" }
  /** Entries that say "chưa có số liệu": one finding for the form. */
  | { readonly kind: "unknown" };

/** Whether the sender must give a reason with it. */
export function needsReason(violation: Violation): boolean {
  return violation.importance === "warning";
}
