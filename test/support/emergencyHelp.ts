import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import { dh07 } from "../../shared/regimes/dongHoa2022/dh07.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import { filledFor, formOf } from "../shared/regimes/filledForm.ts";

/** The form with a list of emergencies, and the households that each commune's list sums up to. */
export const form = formOf(dh07);
export const households = "B/T/3" as CellKey;

/** What a commune has typed. */
export type Raw = { readonly [cell: string]: DataValue };

/** A commune that has sent the form with these entries; null for one that has sent nothing. */
export function commune(id: string, raw: Raw | null): UnitFigures {
  const unit = id as OrgUnitId;
  const entered = new Map(Object.entries(raw ?? {}) as [CellKey, DataValue][]);
  return {
    unit,
    name: id,
    sector: "rural",
    standing: raw
      ? { kind: "counted", approved: true, estimated: false, preliminary: false }
      : { kind: "not-reported" },
    values: raw ? filledFor(form, unit, entered) : new Map(),
    version: raw ? 1 : 0,
  };
}

/** One emergency, of which 12 households were helped. */
export const storm: Raw = { "B/1/1": "2022-02-10", "B/1/2": "Gió mạnh", "B/1/3": 12, "B/1/6": 4 };

/** Regular allowances are filled in, the list is not. */
export const answeredElsewhere: Raw = { "A/1/3": 5 };
