import type { ReportSetReply } from "../../shared/api/reports.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { SetProblem } from "./submitReportSet.ts";

/** How the last hand-in begun from a form stands. */
export type HandIn =
  | { readonly kind: "pending" }
  | { readonly kind: "received"; readonly receipt: ReportSetReply }
  | { readonly kind: "refused"; readonly refusal: SetProblem };

/** The hand-ins of one person's session by form: whoever leaves the pane meanwhile finds the outcome when he is back. */
export interface HandIns {
  readonly state: () => ReadonlyMap<string, HandIn>;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Null forgets what has been read. */
  readonly put: (name: string, handIn: HandIn | null) => void;
}

/** No hand-in yet. */
export function handIns(): HandIns {
  let held: ReadonlyMap<string, HandIn> = new Map();
  const listeners = new Set<() => void>();
  return {
    state: () => held,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    put: (name, handIn) => {
      const others = [...held].filter(([other]) => other !== name);
      held = new Map(handIn ? [...others, [name, handIn]] : others);
      for (const listener of listeners) listener();
    },
  };
}

/** The form a hand-in is begun from. */
export function handInName({ template, period, unit }: SheetIdentity): string {
  return `${template}/${period}/${unit}`;
}
