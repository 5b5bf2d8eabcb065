import type { Area } from "../../shared/sheet/sheet.ts";
import type { PastedCell } from "./clipboard.ts";
import { type GridPlaces, type Place, placesIn } from "./gridPlaces.ts";

/** Where pasted cells land. */
export interface SpreadPaste {
  readonly landed: readonly (Place & { readonly cell: PastedCell })[];
  /** Cells with something in them that reach past the last row or column. */
  readonly outside: number;
}

/** The pasted cells from the first selected one on; a single one fills the whole selection, as in Excel. */
export function spreadPaste(
  table: readonly (readonly PastedCell[])[],
  places: GridPlaces,
  selected: Area,
): SpreadPaste {
  const [first] = table;
  const single = table.length === 1 && first?.length === 1 ? first[0] : undefined;
  if (single) {
    const landed = placesIn(places, selected).flat();
    return { landed: landed.map((place) => ({ ...place, cell: single })), outside: 0 };
  }
  const rows = places.rows.filter((row) => row >= selected.top);
  const columns = places.columns.filter((column) => column >= selected.left);
  const landed: SpreadPaste["landed"][number][] = [];
  let outside = 0;
  for (const [down, line] of table.entries()) {
    for (const [right, cell] of line.entries()) {
      const [row, column] = [rows[down], columns[right]];
      if (row !== undefined && column !== undefined) landed.push({ row, column, cell });
      else if (!isEmpty(cell)) outside += 1;
    }
  }
  return { landed, outside };
}

function isEmpty(cell: PastedCell): boolean {
  return "text" in cell && cell.text.trim() === "";
}
