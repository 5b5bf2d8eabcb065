import type { CellKey } from "../../shared/ids.ts";
import type { CheckedForm } from "./checkedForm.ts";
import type { WorkSession } from "./workSession.ts";

/** The cell of a form that the person has selected, or the first that is filled in of the row that he has selected
 *  somewhere; null where he is elsewhere, or the program does not tell. */
export async function findSelectedCell(
  { workbook }: WorkSession,
  { sheet, form, located }: CheckedForm,
): Promise<CellKey | null> {
  const selection = await workbook.readSelection();
  const [area] = selection.ok && selection.value.sheet === sheet ? selection.value.areas : [];
  if (!area) return null;
  const inRow = [...form.cells.values()].filter(
    ({ key, column }) => !column.hidden && located.positionOf(key).row === area.top,
  );
  const selected = inRow.find(({ key }) => located.positionOf(key).column === area.left);
  const answered = inRow.find(({ content }) => content.kind === "entry");
  return (selected ?? answered ?? inRow[0])?.key ?? null;
}
