import type { Note } from "../../shared/api/notes.ts";
import { cellOrderOf } from "../../shared/form/form.ts";
import type { StoredReport } from "../store/reportRows.ts";
import { templateFrom, withDefinitionsOf } from "./definitions.ts";

/** The first cell that a note is on and the report's form does not have; null where there is none. */
export async function findMisplaced(
  db: D1Database,
  { sent, template }: StoredReport,
  notes: readonly Note[],
): Promise<string | null> {
  if (notes.length === 0) return null;
  const definitions = await withDefinitionsOf(db, [sent], []);
  const own = definitions.find(({ version }) => version === sent.templateVersion);
  if (!own) throw new Error(`${template} ${sent.templateVersion} is not stored`);
  const cells = new Set<string>(cellOrderOf(templateFrom(own.definition)));
  return notes.find(({ cell }) => cell !== null && !cells.has(cell))?.cell ?? null;
}
