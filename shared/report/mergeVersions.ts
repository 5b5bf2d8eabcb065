import { type DataValue, isSameOnSheet } from "../form/dataValue.ts";
import type { CellKey } from "../ids.ts";

/** Values by cell; a cell that is absent is blank. */
type Values = ReadonlyMap<CellKey, DataValue>;

/** A cell that two people have changed to different values. */
export interface MergeConflict {
  readonly cell: CellKey;
  readonly base: DataValue;
  readonly theirs: DataValue;
  readonly mine: DataValue;
}

/** Two people's changes to one version, put together. */
export interface Merged {
  /** By cell; a cell in conflict is absent until somebody has decided. */
  readonly values: Values;
  /** Cells that only the other has changed, with his value. */
  readonly fromTheirs: Values;
  /** Cells that only this person has changed, with his value. */
  readonly fromMine: Values;
  readonly conflicts: readonly MergeConflict[];
}

/** Merges what two people made of the same version, cell by cell: what one of them changed counts, what both changed alike
 *  counts once, and what they changed to different values is asked about. Blank, "không phát sinh" and "chưa có số liệu"
 *  are values like any other: emptying a cell changes it. */
export function mergeVersions(
  cells: Iterable<CellKey>,
  base: Values,
  theirs: Values,
  mine: Values,
): Merged {
  const values = new Map<CellKey, DataValue>();
  const fromTheirs = new Map<CellKey, DataValue>();
  const fromMine = new Map<CellKey, DataValue>();
  const conflicts: MergeConflict[] = [];
  for (const cell of cells) {
    const was = base.get(cell) ?? null;
    const their = theirs.get(cell) ?? null;
    const own = mine.get(cell) ?? null;
    if (isSameOnSheet(their, own)) values.set(cell, own);
    else if (isSameOnSheet(was, own)) {
      values.set(cell, their);
      fromTheirs.set(cell, their);
    } else if (isSameOnSheet(was, their)) {
      values.set(cell, own);
      fromMine.set(cell, own);
    } else conflicts.push({ cell, base: was, theirs: their, mine: own });
  }
  return { values, fromTheirs, fromMine, conflicts };
}
