import type { FiledReceipt } from "../../shared/api/filed.ts";
import { isSameName } from "../../shared/filing/fileMatrix.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { CellWrite } from "../host/workbook.ts";
import { type CheckedMatrix, checkMatrix } from "./checkMatrix.ts";
import type { WorkSession } from "./workSession.ts";

/** What the person says with a matrix. */
export interface FilingWords {
  readonly number: string;
  readonly date: string | null;
  readonly standard: string | null;
  readonly first: boolean;
  /** Why figures that do not meet are filed; null where all meet. */
  readonly reason: string | null;
}

/** What filing came to: a receipt, or a matrix that is no longer the one the person has looked at. */
export type Filing =
  | { readonly kind: "filed"; readonly receipt: FiledReceipt }
  | { readonly kind: "moved"; readonly checked: CheckedMatrix };

/** Files a matrix as the person has seen it checked, on top of the version he compared it with. It is read once more
 *  first: figures that nobody has looked at are not filed. */
export async function saveMatrix(
  session: WorkSession,
  seen: CheckedMatrix,
  { number, date, standard, first, reason }: FilingWords,
  stop?: Stop,
): Promise<Result<Filing, Problem>> {
  const { kind, year } = seen.filed;
  const again = await checkMatrix(session, kind, seen.source, stop);
  if (!again.ok) return again;
  const checked = again.value;
  if (!checked.figures || meaningOf(checked) !== meaningOf(seen)) {
    return ok({ kind: "moved", checked });
  }
  const input = {
    baseVersion: seen.filed.version,
    source: { name: seen.source, document: { number, date }, standard, first },
    values: checked.figures.values,
    reason,
  };
  const filed = await session.client.fileFigures(kind, year, input, stop);
  if (!filed.ok) return filed;
  if (seen.identity) session.sent.remember(seen.identity, filed.value.version);
  return ok({ kind: "filed", receipt: filed.value });
}

function meaningOf({ sheet, source, filed, figures }: CheckedMatrix): string {
  return canonicalOf([sheet, source, filed.version, figures?.values ?? null]);
}

/** Whether the source of a matrix is believed before all others. */
export function isFirst({ filed, source }: CheckedMatrix): boolean {
  const [first] = filed.set.sources;
  return first === undefined || isSameName(first.name, source);
}

/** Makes numbers of figures that are kept as text, each of which can mean one number only. */
export function makeNumbers(
  { workbook }: WorkSession,
  sheet: string,
  figures: readonly {
    readonly cell: { readonly at: { readonly row: number; readonly column: number } };
    readonly meaning: number;
  }[],
): Promise<Result<null, Problem>> {
  const writes = figures.map(
    ({ cell, meaning }): CellWrite => ({ ...cell.at, value: meaning, numberFormat: "General" }),
  );
  return workbook.writeCells(sheet, writes);
}
