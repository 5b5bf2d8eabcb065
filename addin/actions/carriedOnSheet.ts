import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { adjustCarried } from "../../shared/report/adjusted.ts";
import type { CarriedFrom, CarriedSet } from "../../shared/report/carried.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";

// A sheet shows what was carried in; where from, only the Worker says.
const asShown: CarriedFrom = { kind: "figure", source: "số liệu trên trang" };

/** What was carried into a sheet, by its own word: without the Worker's its figures are what is computed with.
 *  `openCells` are its carried cells that are open for typing. */
export function carriedOnSheet(
  { carriedRevision: revision, adjusted }: SheetIdentity,
  shown: ReadonlyMap<CellKey, DataValue>,
  openCells: ReadonlySet<CellKey>,
): CarriedSet {
  const from = (figures: Iterable<readonly [CellKey, DataValue]>) =>
    new Map([...figures].map(([key, value]) => [key, { value, from: asShown }]));
  const own = [...(adjusted ?? [])].filter(([key]) => openCells.has(key));
  const missing = new Set([...openCells].filter((key) => !adjusted?.has(key)));
  return {
    ...{ revision, values: from(shown), missing },
    ...(own.length > 0 ? { adjusted: from(own) } : {}),
  };
}

/** What the Worker carried in, as the sheet has it open: cells without a source, and those that the unit adjusts. */
export function carriedAsOpen(
  form: Form,
  carried: CarriedSet,
  { adjusted }: SheetIdentity,
  openCells: ReadonlySet<CellKey>,
): CarriedSet {
  const own = [...(adjusted?.keys() ?? [])].filter((key) => openCells.has(key));
  const opened = adjustCarried(form, carried, own);
  const missing = [...openCells].filter((key) => !opened.adjusted?.has(key));
  return { ...opened, missing: new Set(missing) };
}
