import type { Sheet } from "../../shared/sheet/sheet.ts";
import { pixelsPerCharacter } from "./cellLook.ts";
import type { GridPlaces } from "./gridPlaces.ts";

/** The row numbers left of the sheet. */
export const HEADER_PX = 30;
/** The verdicts beside the table wrap: they need less width on a screen than on their own. */
const REMARK_PX = 230;

/** The columns that stay while the sheet scrolls sideways, unless they would leave too little of it. */
export function frozenColumns(
  count: number,
  places: GridPlaces,
  widths: readonly number[],
  roomPx: number,
): { readonly through: number; readonly lefts: ReadonlyMap<number, number> } {
  const lefts = new Map<number, number>();
  let left = HEADER_PX;
  for (const [index, column] of places.columns.entries()) {
    if (column >= count) break;
    lefts.set(column, left);
    left += widths[index] ?? 0;
  }
  return left > roomPx * 0.45 ? { through: -1, lefts: new Map() } : { through: count - 1, lefts };
}

/** How wide each visible column is on the page. */
export function columnWidths(
  sheet: Sheet,
  places: GridPlaces,
  remarkColumn: number | null,
  roomPx: number,
): number[] {
  const own = places.columns.filter((column) => column !== remarkColumn);
  const characters = own.reduce((sum, column) => sum + (sheet.columns[column]?.width ?? 0), 0);
  const reserved = HEADER_PX + (remarkColumn === null ? 0 : REMARK_PX);
  const perCharacter = pixelsPerCharacter(characters, roomPx - reserved);
  const taken = HEADER_PX + characters * perCharacter;
  return places.columns.map((column) =>
    column === remarkColumn
      ? Math.max(REMARK_PX, Math.min(420, Math.floor(roomPx - taken) - 8))
      : Math.round((sheet.columns[column]?.width ?? 9) * perCharacter),
  );
}
