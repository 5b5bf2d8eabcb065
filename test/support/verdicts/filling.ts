import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { EntryReading } from "../../../shared/form/readEntry.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { Measure } from "../../../shared/indicator.ts";
import { readTypedEntry } from "../../../shared/sheet/readTypedEntry.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { contentOf } from "../../../shared/sheet/sheetContent.ts";

/** A formula in an entry, with what it makes: it is taken at its value. */
export interface Made {
  readonly value: CellContent;
  readonly formula: string;
}

/** What stands in an entry. */
export type Typed = CellContent | Made;

/** How a form is filled in: every entry, blank ones included. */
export type Filling = ReadonlyMap<CellKey, Typed>;

/** What a cell holds, made or typed. */
export function heldIn(typed: Typed): CellContent {
  return typeof typed === "object" && typed !== null ? typed.value : typed;
}

/** What the pane makes of it. */
export function readTyped(typed: Typed, measure: Measure): EntryReading {
  return readTypedEntry(heldIn(typed), measure);
}

/** An answer as somebody types it: a day as its number, a yes as a word. */
export function typedOf(value: DataValue, { type }: Measure): CellContent {
  return contentOf(value, type);
}
