import type { ChangesReply } from "../../shared/api/changes.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { parsePeriodId } from "../../shared/calendar/period.ts";
import { cellNameOf } from "../../shared/form/cellName.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { findChangedVersions } from "../store/changedVersions.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import { listNewest, type StoredDefinition } from "../store/templates.ts";
import { listGone, listLacking } from "./betweenForms.ts";
import { formFrom, formOf, valuesOf, withDefinitionsOf } from "./definitions.ts";

/** What the newest version of a report is to be compared with, in the cells of the newest form. */
export async function findReportChanges(
  db: D1Database,
  { regime }: Pick<Caller, "regime">,
  key: ReportKey,
): Promise<Result<ChangesReply, Problem>> {
  const parts = parsePeriodId(key.period);
  const [definition] = await listNewest(db, regime.id, [key.template]);
  if (!parts || !definition) {
    return err({ kind: "not-found", what: "template", id: key.template });
  }
  const form = formFrom(definition.definition, parts.kind);
  const { template } = form;
  const named = { id: template.id, version: template.version };
  const found = await findChangedVersions(db, key);
  if (!found) {
    return ok({
      template: named,
      version: 0,
      before: null,
      values: null,
      decided: null,
      answers: [],
    });
  }
  const { newest, before, decided, answers } = found;
  const versions = [newest, ...(before ? [before] : [])];
  const definitions = await withDefinitionsOf(db, versions, [definition]);
  return ok({
    template: named,
    version: newest.version,
    before: before && beforeOn(form, before, definitions),
    values: toArray(template, valuesOf(newest, definitions)),
    decided: decided && {
      move: decided.move,
      by: decided.byName,
      at: instantOf(decided.at),
      notes: decided.notes.map((note) => ({
        ...note,
        name: before && nameIn(before, definitions, note.cell),
      })),
    },
    answers: [...answers],
  });
}

/** An earlier version in the cells of the form at hand. */
function beforeOn(
  form: Form,
  version: StoredVersion,
  definitions: readonly StoredDefinition[],
): NonNullable<ChangesReply["before"]> {
  const own = formOf(version, definitions);
  const values = valuesOf(version, definitions);
  return {
    version: version.version,
    templateVersion: version.templateVersion,
    sentBy: version.sentByName,
    sentAt: instantOf(version.sentAt),
    values: toArray(form.template, values),
    lacking: listLacking(form, own),
    gone: listGone(form, own, values),
  };
}

/** What the form that a version was sent with calls a cell; null where it has none of that key. */
function nameIn(
  version: StoredVersion,
  definitions: readonly StoredDefinition[],
  cell: string | null,
) {
  const found = cell === null ? undefined : formOf(version, definitions).cells.get(cell as CellKey);
  return found ? cellNameOf(found) : null;
}
