import { isEntry } from "../../shared/form/asked.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import { type FormLayout, layOutForm } from "../../shared/sheet/formLayout.ts";
import type { Area } from "../../shared/sheet/sheet.ts";
import { carriedFor } from "../shared/regimes/filledForm.ts";
import { type LooseSheet, readingOf } from "./readingOf.ts";
import { sheetFor } from "./regimeForms.ts";

/** A form of xã Hòa Tâm, filled in so that one cell read for another is noticed, and its sheet. */
export interface FilledSheet {
  readonly form: Form;
  readonly carried: CarriedSet;
  readonly layout: FormLayout;
  readonly entered: ReadonlyMap<CellKey, DataValue>;
  readonly sheet: () => LooseSheet;
  /** The cells that it merges itself. */
  readonly merges: readonly Area[];
}

/** Every answer of a form another one, as far as yes and no allow. */
export function fillSheet(form: Form): FilledSheet {
  const carried = carriedFor(form, "ou-19" as OrgUnitId);
  const asked = [...form.cells.values()].filter((cell) =>
    isEntry(cell, { openCells: carried.missing }),
  );
  const entered = new Map(
    asked.map(({ key, measure }, index): [CellKey, DataValue] => {
      const values: Record<typeof measure.type, DataValue> = {
        count: 1001 + index,
        money: 1001 + index,
        rate: 1001 + index,
        text: `chữ ${index}`,
        "yes-no": index % 3 === 0,
        date: new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10),
      };
      return [key, values[measure.type]];
    }),
  );
  const sheet = sheetFor(form, carried, entered);
  return {
    form,
    carried,
    layout: layOutForm(form),
    entered,
    sheet: () => readingOf(sheet),
    merges: sheet.merges,
  };
}
