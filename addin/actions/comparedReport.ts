import type { EarlierOnWire, EarlierReply } from "../../shared/api/earlier.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../shared/ids.ts";
import type { EarlierFigures } from "../../shared/report/earlierFigures.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";

/** A report of another period with how it stands, as it is shown beside the one at hand. */
export interface EarlierReport extends EarlierFigures, Omit<EarlierOnWire, keyof EarlierFigures> {}

/** What is known of a unit's other periods, in the cells of a form; null where the form is of another version than the
 *  figures. */
export function earlierOnForm(
  { template }: Form,
  { template: of, earlier, lastYear }: EarlierReply,
): { readonly earlier: readonly EarlierReport[]; readonly lastYear: EarlierReport | null } | null {
  if (of.version !== template.version) return null;
  const onForm = (one: EarlierOnWire): EarlierReport[] => {
    const values = fromArray(template, one.values);
    if (!values) return [];
    return [
      {
        ...one,
        period: one.period as PeriodId,
        values,
        lacking: new Set(one.lacking as CellKey[]),
        otherStandard: new Set(one.otherStandard as CellKey[]),
      },
    ];
  };
  return {
    earlier: earlier.flatMap(onForm),
    lastYear: (lastYear && onForm(lastYear)[0]) ?? null,
  };
}
