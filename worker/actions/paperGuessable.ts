import { isGuessable } from "../../shared/report/guessable.ts";
import { findVersion } from "../store/reportVersions.ts";
import type { ReportKey } from "../store/rows.ts";
import { readWith, withDefinitionsOf } from "./definitions.ts";

/** Whether the figures of the version of a paper could be found by trying: what cannot be read is told to nobody. */
export async function isPaperGuessable(
  db: D1Database,
  key: ReportKey,
  version: number,
): Promise<boolean> {
  const sent = await findVersion(db, key, version);
  const read = sent && readWith(sent, await withDefinitionsOf(db, [sent], []));
  return !read || isGuessable(read.form, read.values);
}
