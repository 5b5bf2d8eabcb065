import type { Sheet } from "../../shared/sheet/sheet.ts";
import type { SheetId, SheetReading } from "./workbook.ts";

/** What is known of a worksheet without reading its cells. */
export type SheetFacts = Pick<SheetReading, "id" | "name" | "protected">;

/** What a worksheet just inserted still needs. */
export interface Mend {
  readonly id: SheetId;
  /** The name it was meant to have and that is free by now; null to leave it. */
  readonly rename: string | null;
  /** Whether its protection was lost on the way. */
  readonly protect: boolean;
}

/** What the sheets inserted under these ids still need to be as they were meant, in the same order. */
export function mendInserted(
  ids: readonly SheetId[],
  wanted: readonly Sheet[],
  present: readonly SheetFacts[],
): readonly Mend[] {
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  return ids.map((id, index) => {
    const sheet = wanted[index];
    const facts = present.find((one) => one.id === id);
    if (!sheet || !facts) return { id, rename: null, protect: false };
    const isFree = !taken.has(sheet.name.toLowerCase());
    return {
      id,
      rename: isFree ? sheet.name : null,
      // Protecting what is protected already is refused (office-js issue 6784).
      protect: sheet.protected && !facts.protected,
    };
  });
}

/** What our files say of a protected sheet. */
export const protectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowEditObjects: true,
  allowEditScenarios: true,
} as const;
