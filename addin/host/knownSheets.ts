import { parseAreas } from "../../shared/sheet/address.ts";
import { listFormSheets, type SheetCells } from "../../shared/sheet/locateForm.ts";
import type { SheetId } from "./workbook.ts";

/** What was found in a worksheet when it was read last. */
type Found = "nothing-yet" | "form" | "no-form" | "too-large";

/** What is remembered of the worksheets, so that a long list beside the forms is not read again and again. */
export interface KnownSheets {
  /** The sheets worth reading: those that are forms or may have become one, or all that one reply carries. */
  readonly listWorthReading: (every: boolean) => SheetId[];
  readonly isKnown: (id: SheetId) => boolean;
  /** These are the worksheets there are now. */
  readonly list: (sheets: readonly { readonly id: SheetId }[]) => void;
  readonly add: (id: SheetId) => void;
  readonly remove: (id: SheetId) => void;
  /** A sheet was read. */
  readonly find: (id: SheetId, cells: SheetCells) => void;
  /** Together they were more than one reply carries; this one by itself too, where there is one. */
  readonly findTooLarge: (id: SheetId | null) => void;
  /** Cells of a sheet were changed: `address` as the program spells it. */
  readonly change: (id: SheetId, address: string) => void;
}

/** No worksheet is known yet. */
export function knownSheets(): KnownSheets {
  let found: ReadonlyMap<SheetId, Found> = new Map();
  let isTooMuch = false;
  /** Changed since the last reading began: what it finds there is out of date. */
  const changed = new Set<SheetId>();

  const put = (id: SheetId, what: Found) => {
    found = new Map([...found, [id, what]]);
  };

  return {
    listWorthReading: (every) => {
      changed.clear();
      return [...found].flatMap(([id, what]) => {
        const isWorth = what === "no-form" ? every && !isTooMuch : what !== "too-large";
        return isWorth ? [id] : [];
      });
    },
    isKnown: (id) => found.has(id),
    list: (sheets) => {
      found = new Map(sheets.map(({ id }) => [id, found.get(id) ?? "nothing-yet"]));
    },
    add: (id) => {
      if (!found.has(id)) put(id, "nothing-yet");
    },
    remove: (id) => {
      found = new Map([...found].filter(([other]) => other !== id));
    },
    find: (id, cells) => {
      if (changed.has(id)) return;
      put(id, listFormSheets([cells]).length > 0 ? "form" : "no-form");
    },
    findTooLarge: (id) => {
      isTooMuch = true;
      if (id !== null) put(id, "too-large");
    },
    change: (id, address) => {
      if (found.get(id) === "form" || !isBlock(address)) return;
      changed.add(id);
      put(id, "nothing-yet");
    },
  };
}

/** Whether a form can have come with this change: it needs its mark and the keys beside and below it, so that what is
 *  typed into one row or one column of a list makes no form of it. */
function isBlock(address: string): boolean {
  const areas = parseAreas(address);
  return (
    areas === null || areas.some(({ top, left, bottom, right }) => bottom > top && right > left)
  );
}
