import type { VerificationReply } from "../../shared/api/verifications.ts";
import { listTotals } from "../../shared/report/formTotals.ts";
import { findVersion } from "../store/reportVersions.ts";
import type { ReportKey } from "../store/rows.ts";
import { formOf, valuesOf, withDefinitionsOf } from "./definitions.ts";

/** The figures in which the version of a paper sums itself up, and beside them what the newest one says. */
export async function listPaperTotals(
  db: D1Database,
  key: ReportKey,
  version: number,
  newest: number,
): Promise<VerificationReply["totals"]> {
  const own = await findVersion(db, key, version);
  const later = newest === version ? null : await findVersion(db, key, newest);
  if (!own) return [];
  const definitions = await withDefinitionsOf(db, later ? [own, later] : [own], []);
  const laterValues = later && valuesOf(later, definitions);
  return listTotals(formOf(own, definitions), valuesOf(own, definitions)).map(({ cell, value }) => {
    const { key: at, row, column, measure } = cell;
    return {
      row: [row.number, row.label].filter(Boolean).join(" "),
      column: column.label,
      unit: measure.unit,
      type: measure.type,
      decimals: measure.decimals,
      value,
      // A newer version of the form may have no such figure.
      ...(laterValues?.has(at) ? { newest: laterValues.get(at) ?? null } : {}),
    };
  });
}
