import { carriedFromWire } from "../../shared/api/carried.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import { isSameOnSheet } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { adjustCarried, figuresAdjusted } from "../../shared/report/adjusted.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";
import type { CheckedForm } from "./checkedForm.ts";

/** A carried cell that the person opens for a figure of the unit's own, or locks again. */
export interface CellAdjusting {
  readonly cell: CellKey;
  readonly open: boolean;
}

/** What is carried in now, open where the unit adjusts it: what says the same as its source is locked again, but for
 *  the cell that is being opened. `opened` are cells that another version may have adjusted. */
export function carriedAnew(
  { identity: { adjusted } }: CheckedForm,
  form: Form,
  report: ReportReply,
  { entered, unreadable }: FormReading,
  {
    adjusting,
    opened,
  }: { readonly adjusting: CellAdjusting | undefined; readonly opened: readonly CellKey[] },
): CarriedSet {
  const carried = carriedFromWire(report.carried);
  const chosen = [...new Set([...(adjusted?.keys() ?? []), ...opened])].filter(
    (key) => key !== adjusting?.cell,
  );
  const differs = chosen.filter((key) => {
    const source = carried.values.get(key)?.value ?? null;
    return unreadable.has(key) || !isSameOnSheet(entered.get(key) ?? null, source);
  });
  return adjustCarried(form, carried, [...differs, ...(adjusting?.open ? [adjusting.cell] : [])]);
}

/** A cell that has just been opened begins with what was carried into it. */
export function startingWith(carried: CarriedSet, entered: FormReading["entered"]): FormValues {
  return new Map([...figuresAdjusted(carried), ...entered]);
}

/** The person takes back what stands in a cell that is locked again. */
export function withoutLocked(
  reading: FormReading,
  adjusting: CellAdjusting | undefined,
): FormReading {
  if (!adjusting || adjusting.open) return reading;
  const isOther = ([key]: readonly [CellKey, unknown]) => key !== adjusting.cell;
  return {
    ...reading,
    entered: new Map([...reading.entered].filter(isOther)),
    unreadable: new Map([...reading.unreadable].filter(isOther)),
  };
}
