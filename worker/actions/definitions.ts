import { type PeriodKind, parsePeriodId } from "../../shared/calendar/period.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey } from "../../shared/ids.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import { listDefinitions, type StoredDefinition } from "../store/templates.ts";

// Filed under the whole text, so that nothing here can be out of date; it saves most of a request's computing time.
const templates = new Map<string, Template>();
const forms = new Map<string, Form>();
const mostKept = 60;

/** A stored definition as a template. */
export function templateFrom(definition: string): Template {
  return kept(templates, definition, () => JSON.parse(definition) as Template);
}

/** A stored definition made ready for a kind of period; it was compiled before it was published. */
export function formFrom(definition: string, kind: PeriodKind): Form {
  return kept(forms, `${kind} ${definition}`, () => {
    const compiled = compileForm(templateFrom(definition), kind);
    if (!compiled.ok) throw new Error(`stored template: ${JSON.stringify(compiled.error)}`);
    return compiled.value;
  });
}

/** The version of a form that something was sent with. */
type SentWith = Pick<StoredVersion, "template" | "templateVersion">;

/** A version as far as its figures go. */
export type SentContent = SentWith & Pick<StoredVersion, "values">;

/** The form that a version was filled in with. */
export function formOf(
  version: SentWith & Pick<StoredVersion, "period">,
  definitions: readonly StoredDefinition[],
): Form {
  const own = definitions.find((definition) => isOf(version, definition));
  const parts = parsePeriodId(version.period);
  if (!own || !parts)
    throw new Error(`${version.template} ${version.templateVersion} is not stored`);
  return formFrom(own.definition, parts.kind);
}

/** The values of a version by cell, read with the definition it was sent with. */
export function valuesOf(
  version: SentContent,
  definitions: readonly StoredDefinition[],
): Map<CellKey, DataValue> {
  const own = definitions.find((definition) => isOf(version, definition));
  const values = own && fromArray(templateFrom(own.definition), version.values);
  if (!values) throw new Error(`${version.template} ${version.templateVersion} does not fit`);
  return values;
}

/** A version with the form that it was filled in with; null where that is gone, or is no form for it any more: what was
 *  changed by hand may be anything, and is named by whoever checks the forms. */
export function readWith(
  version: SentContent & Pick<StoredVersion, "period">,
  definitions: readonly StoredDefinition[],
): { readonly form: Form; readonly values: Map<CellKey, DataValue> } | null {
  if (!definitions.some((definition) => isOf(version, definition))) return null;
  try {
    return { form: formOf(version, definitions), values: valuesOf(version, definitions) };
  } catch {
    return null;
  }
}

/** The definitions at hand and those that versions were sent with, where they are others. */
export async function withDefinitionsOf(
  db: D1Database,
  versions: readonly SentWith[],
  known: readonly StoredDefinition[],
): Promise<StoredDefinition[]> {
  const missing = versions.filter(
    (version) => !known.some((definition) => isOf(version, definition)),
  );
  if (missing.length === 0) return [...known];
  // Many reports are sent with one version: its definition is read once.
  const named = missing.map(({ template, templateVersion: version }) => ({
    id: template,
    version,
  }));
  const wanted = [...new Map(named.map((one) => [`${one.id} ${one.version}`, one])).values()];
  return [...known, ...(await listDefinitions(db, wanted))];
}

function isOf(version: SentWith, definition: StoredDefinition): boolean {
  return definition.id === version.template && definition.version === version.templateVersion;
}

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found;
  if (cache.size >= mostKept) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}
