import type { MemoryWorkbook, WorkbookState } from "../host/memoryWorkbook.ts";

/** Where somebody was in his workbook. */
export interface DraftPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the place in a kept workbook is called beside it. */
export function placeName(draft: string): string {
  return `${draft}/place`;
}

/** The sheet that is shown and its selected cell; null where there is none. */
export function placeIn({ sheets, activeId, selection }: WorkbookState): DraftPlace | null {
  const shown = sheets.find(({ id }) => id === activeId);
  return shown ? { sheet: shown.sheet.name, ...selection } : null;
}

/** Shows what was shown before, where it is still there. */
export function goBack(workbook: MemoryWorkbook, place: DraftPlace | null): void {
  const before = workbook.state().sheets.find(({ sheet }) => sheet.name === place?.sheet);
  if (place && before) workbook.select(before.id, place.row, place.column);
}
