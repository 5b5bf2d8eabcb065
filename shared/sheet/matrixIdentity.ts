import type { FiledKind } from "../filing/filed.ts";
import { parseHeldObject } from "./heldObject.ts";
import type { CellContent } from "./sheet.ts";

/** What a sheet of targets or starting figures says of itself, in a hidden cell of that very sheet. */
export interface MatrixIdentity {
  readonly regime: string;
  readonly kind: FiledKind;
  readonly year: number;
  /** Drawn by us with its labels, or empty for pasting. */
  readonly layout: "table" | "paste";
  /** Whose figures it holds; null where that is said when they are filed. */
  readonly source: string | null;
  /** The version it was opened from. */
  readonly baseVersion: number;
  /** Tells this opening from every other, so that what one sheet has filed is not taken for another's. */
  readonly opening: string;
}

/** How every such identity begins. A reader of forms looks for another mark and never takes it for a form. */
export const matrixMark = "nopbieu-matrix|1|";

/** The identity as the text of a hidden cell. */
export function writeMatrixIdentity(identity: MatrixIdentity): string {
  return `${matrixMark}${JSON.stringify(identity)}`;
}

/** The identity in a cell's text, or null where it is none or is damaged. */
function parseMatrixIdentity(text: string): MatrixIdentity | null {
  if (!text.startsWith(matrixMark)) return null;
  const held = parseHeldObject(text.slice(matrixMark.length));
  if (!held) return null;
  const { regime, kind, year, layout, source, baseVersion, opening } = held;
  if (typeof regime !== "string" || typeof year !== "number") return null;
  if (kind !== "targets" && kind !== "baselines") return null;
  if (layout !== "table" && layout !== "paste") return null;
  if (source !== null && typeof source !== "string") return null;
  if (typeof baseVersion !== "number" || !Number.isInteger(baseVersion)) return null;
  if (typeof opening !== "string") return null;
  return { regime, kind, year, layout, source, baseVersion, opening };
}

/** A worksheet that says it is a matrix, and where it says so. */
export interface MatrixSheet<S> {
  readonly sheet: S;
  readonly identity: MatrixIdentity;
  readonly keyColumn: number;
}

/** The worksheets that are matrices of ours, wherever rows and columns have moved their marks. */
export function listMatrixSheets<
  S extends { readonly values: readonly (readonly CellContent[])[] },
>(sheets: readonly S[]): MatrixSheet<S>[] {
  return sheets.flatMap((sheet) => {
    for (const line of sheet.values) {
      const keyColumn = line.findIndex(
        (value) => typeof value === "string" && value.startsWith(matrixMark),
      );
      if (keyColumn === -1) continue;
      const identity = parseMatrixIdentity(String(line[keyColumn]));
      return identity ? [{ sheet, identity, keyColumn }] : [];
    }
    return [];
  });
}
