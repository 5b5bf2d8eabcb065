import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { headingRows, layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { carriedFor, formOf, sheetOf } from "../regimeForms.ts";

/** The form whose sheet is treated badly: every entry holds a figure of its own, so that one cell read for another
 *  shows, and some rules are broken. */
export const form = formOf(dh04);
export const unit = "ou-19" as OrgUnitId;
export const carried = carriedFor(form, unit);

export const entered: ReadonlyMap<CellKey, DataValue> = new Map<CellKey, DataValue>(
  [...form.cells.values()]
    .filter(({ content }) => content.kind === "entry")
    .map(({ key }, index) => [key, index === 3 ? none : index === 26 ? unknown : index + 1]),
);

export const sheet = sheetOf(form, unit, entered);

const layout = layOutForm(form);

/** Where things stand on the untouched sheet, for the program that moves them. */
export const places = {
  entries: Object.fromEntries([...entered.keys()].map((key) => [key, positionOf(layout, key)])),
  checkColumn: layout.checkColumn,
  keyRows: layout.tables.map(({ keyRow }) => keyRow),
  top: headingRows,
  bottom: layout.bottom,
  right: layout.right,
  keyColumn: layout.keyColumn,
};
