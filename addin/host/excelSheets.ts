import type { SheetFacts } from "./mendInserted.ts";

/** What is loaded of every worksheet. */
export const sheetFacts = { id: true, name: true, protection: { protected: true } };

/** A loaded worksheet without its cells. */
export function factsOf({ id, name, protection }: Excel.Worksheet): SheetFacts {
  return { id, name, protected: protection.protected };
}
