import type { CellKey } from "../../../shared/ids.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import type { CellContent, Sheet, SheetCell } from "../../../shared/sheet/sheet.ts";
import { isShownAsDay, shownText } from "../../../shared/sheet/shownText.ts";
import type { KnownForm, PlacedForm } from "./fileForm.ts";

/** A cell that two forms of one report hold otherwise. */
export interface DifferingCell {
  readonly cell: CellKey;
  /** As it is seen, where that says what the number it holds does not: a day, and how its own format shows it. */
  readonly own: CellContent;
  readonly other: CellContent;
}

/** The cells to fill in that two forms of one report hold otherwise; null where they are of two versions of its template,
 *  which stand otherwise on the sheet. */
export function listDiffering(own: KnownForm, other: KnownForm): readonly DifferingCell[] | null {
  const isAlike = own.drawn.identity.templateVersion === other.drawn.identity.templateVersion;
  if (!isAlike) return null;
  const { form } = own.drawn;
  const layout = layOutForm(form);
  const [left, right] = [sheetOf(own), sheetOf(other)];
  return [...form.cells.keys()].flatMap((key) => {
    const { row, column } = positionOf(layout, key);
    const cell = left.rows[row]?.cells[column] ?? null;
    const beside = right.rows[row]?.cells[column] ?? null;
    if (!cell?.style.unlocked && !beside?.style.unlocked) return [];
    const [held, there] = [cell?.value ?? null, beside?.value ?? null];
    const [seen, seenThere] = [shownText(cell), shownText(beside)];
    const isHeldAlike = held === there;
    if (isHeldAlike && seen === seenThere) return [];
    return [
      {
        cell: key,
        own: isHeldAlike || isDay(cell) ? seen : held,
        other: isHeldAlike || isDay(beside) ? seenThere : there,
      },
    ];
  });
}

function isDay(cell: SheetCell | null): boolean {
  const { value = null, style } = cell ?? {};
  return typeof value === "number" && isShownAsDay(style?.numberFormat ?? "General")(value);
}

/** A form with what was mended in it here, where it was. */
function sheetOf(form: KnownForm & { readonly held?: PlacedForm | null }): Sheet {
  const placed = isPlaced(form) ? form : form.held;
  return placed?.workbook.state().sheets[0]?.sheet ?? form.drawn.sheet;
}

function isPlaced(form: KnownForm): form is PlacedForm {
  return "workbook" in form;
}
