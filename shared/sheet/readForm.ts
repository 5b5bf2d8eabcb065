import { isEntry } from "../form/asked.ts";
import { computeForm } from "../form/computeForm.ts";
import { type DataValue, isSameOnSheet } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import { type EntryReading, readEntry, readUncalculated } from "../form/readEntry.ts";
import type { Showing } from "../form/readShown.ts";
import type { CellKey } from "../ids.ts";
import type { LocatedForm, SheetCells } from "./locateForm.ts";
import type { CellContent } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";

/** A worksheet with what the person sees and the formulas behind it. */
export interface ReadableSheet extends SheetCells {
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly protected: boolean;
  /** How the texts came about; we have drawn them where it is not said. */
  readonly showing?: Showing;
  /** Whoever opens it is to calculate every formula first: programs that calculate nothing write a zero for each. */
  readonly awaitsCalculation?: boolean;
}

/** What a form's sheet holds. */
export interface FormReading {
  /** What the sender answered. */
  readonly entered: ReadonlyMap<CellKey, DataValue>;
  readonly unreadable: ReadonlyMap<CellKey, Extract<EntryReading, { unreadable: unknown }>>;
  /** Carried figures as the sheet shows them: the sender decided by these. */
  readonly carried: ReadonlyMap<CellKey, DataValue>;
  readonly drift: readonly SheetDrift[];
}

/** What has come loose on the sheet without harming the figures: it can be mended by drawing the sheet anew. */
export type SheetDrift =
  | { readonly kind: "unprotected" }
  /** A computed cell holds a typed value instead of its formula. */
  | { readonly kind: "formula-lost"; readonly cell: CellKey }
  /** A computed cell shows something else than its algebra gives. */
  | { readonly kind: "formula-differs"; readonly cell: CellKey }
  /** A carried cell no longer shows what was carried in. */
  | { readonly kind: "carried-edited"; readonly cell: CellKey };

/** Reads a located form: entries by their keys, and what has come loose. `carriedIn` are the carried values the sheet
 *  was opened with, where they are known. */
export function readForm(
  sheet: ReadableSheet,
  located: LocatedForm,
  form: Form,
  openCells: ReadonlySet<CellKey>,
  carriedIn: ReadonlyMap<CellKey, DataValue> | null,
): FormReading {
  const entered = new Map<CellKey, DataValue>();
  const unreadable = new Map<CellKey, Extract<EntryReading, { unreadable: unknown }>>();
  const carried = new Map<CellKey, DataValue>();
  const drift: SheetDrift[] = sheet.protected ? [] : [{ kind: "unprotected" }];
  for (const cell of form.cells.values()) {
    if (cell.content.kind === "computed") continue;
    const { row, column } = located.positionOf(cell.key);
    const content = sheet.values[row]?.[column] ?? null;
    const formula = sheet.formulas[row]?.[column] ?? "";
    // A formula that answers nothing has a text without characters for its result.
    const isUncalculated = content === null || (content === 0 && sheet.awaitsCalculation);
    const reading =
      isUncalculated && formula.startsWith("=")
        ? readUncalculated(formula)
        : readEntry(content, sheet.text[row]?.[column] ?? "", cell.measure, sheet.showing);
    if (!isEntry(cell, { openCells })) {
      carried.set(cell.key, reading.value);
      const known = carriedIn?.get(cell.key);
      if (known !== undefined && !isSameOnSheet(known, reading.value)) {
        drift.push({ kind: "carried-edited", cell: cell.key });
      }
    } else if ("unreadable" in reading) {
      unreadable.set(cell.key, reading);
    } else {
      entered.set(cell.key, reading.value);
    }
  }
  const values = computeForm(form, new Map([...carried, ...entered]));
  for (const key of form.computeOrder) {
    const { row, column } = located.positionOf(key);
    if (!sheet.formulas[row]?.[column]?.startsWith("=")) {
      drift.push({ kind: "formula-lost", cell: key });
    } else if (!shows(sheet.values[row]?.[column] ?? null, values.get(key) ?? null)) {
      drift.push({ kind: "formula-differs", cell: key });
    }
  }
  return { entered, unreadable, carried, drift };
}

/** Whether a computed cell shows our value; a program that has not calculated yet shows an empty cell. */
function shows(content: CellContent, value: DataValue): boolean {
  const expected = contentOf(value);
  if (content === null || content === "") return expected === null;
  if (typeof content !== "number" || typeof expected !== "number") return content === expected;
  return Math.abs(content - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
