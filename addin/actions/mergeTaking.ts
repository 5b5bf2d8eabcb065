import type { ReportReply } from "../../shared/api/reports.ts";
import { type DataValue, isSameOnSheet } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";

/** What takes the place of cells of a sheet when it is drawn anew: each only where it still holds what the person was asked
 *  about. */
export interface Merging {
  readonly version: number;
  readonly takes: ReadonlyMap<CellKey, DataValue>;
  readonly mine: ReadonlyMap<CellKey, DataValue>;
}

/** The sheet's entries with what was taken from another version; why not, where somebody has changed either meanwhile. */
export function takeMerged(
  reading: FormReading,
  { version, sentBy, sentAt }: ReportReply,
  merging: Merging | undefined,
): Result<FormReading, Problem> {
  if (!merging) return ok(reading);
  if (version !== merging.version) {
    return err({ kind: "stale-version", version, sentBy, sentAt, cells: [] });
  }
  const now = valuesOn(reading);
  const isSame = (key: CellKey) =>
    isSameOnSheet(now.get(key) ?? null, merging.mine.get(key) ?? null);
  if (![...merging.takes.keys()].every(isSame)) return err({ kind: "cell-changed" });
  const isLeft = ([key]: readonly [CellKey, unknown]) => !merging.takes.has(key);
  return ok({
    ...reading,
    entered: new Map([...reading.entered, ...merging.takes]),
    unreadable: new Map([...reading.unreadable].filter(isLeft)),
  });
}

/** What stands in the cells of a sheet; what cannot be read is its own text, since it has been changed. */
export function valuesOn({
  entered,
  carried,
  unreadable,
}: FormReading): ReadonlyMap<CellKey, DataValue> {
  const shown = [...unreadable].map(([key, { shown }]) => [key, shown] as const);
  return new Map<CellKey, DataValue>([...carried, ...entered, ...shown]);
}
