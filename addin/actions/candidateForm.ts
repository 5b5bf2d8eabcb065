import * as v from "valibot";
import {
  compareTemplates,
  type TemplateChanges,
} from "../../shared/administration/compareTemplates.ts";
import type { PublishedReply } from "../../shared/api/publishedTemplates.ts";
import { TemplateSchema } from "../../shared/api/templates.ts";
import type { TemplateFault } from "../../shared/form/compileForm.ts";
import type { Template } from "../../shared/form/template.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { judgeTemplate } from "../../shared/sheet/judgeTemplate.ts";
import type { Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

type Published = PublishedReply["versions"][number];

/** What a file turned out to be. */
export type Candidate =
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json"; readonly why: string }
  | { readonly kind: "not-form"; readonly at: string; readonly why: string }
  | { readonly kind: "wrong-version"; readonly code: string; readonly next: number }
  | {
      readonly kind: "faulty";
      readonly template: Template;
      readonly faults: readonly TemplateFault[];
    }
  | {
      readonly kind: "ready";
      readonly template: Template;
      /** Null for a form that there was not. */
      readonly changes: TemplateChanges | null;
      /** Reports that stand on the version before. */
      readonly reports: number;
    };

/** As much as the Worker takes. */
const mostCharacters = 1_000_000;

/** Reads a file as a version of a form to be published: what is wrong with it and where, or what it would change. */
export async function readCandidate(
  { client }: WorkSession,
  text: string,
  published: readonly Published[],
  stop?: Stop,
): Promise<Result<Candidate, Problem>> {
  if (text.length > mostCharacters) return ok({ kind: "too-large" });
  const parsed = parseJson(text);
  if (parsed.why !== null) return ok({ kind: "not-json", why: parsed.why });
  const checked = v.safeParse(TemplateSchema, parsed.value, { abortEarly: true });
  if (!checked.success) {
    const [issue] = checked.issues;
    return ok({ kind: "not-form", at: v.getDotPath(issue) ?? "", why: issue.message });
  }
  // The schema says of ids what their brands promise.
  const template = checked.output as unknown as Template;
  const versions = published.filter(({ id }) => id === template.id);
  const newest = versions.reduce<Published | null>(
    (best, one) => (best === null || one.version > best.version ? one : best),
    null,
  );
  const next = (newest?.version ?? 0) + 1;
  if (template.version !== next) {
    return ok({ kind: "wrong-version", code: template.code, next });
  }
  const judged = judgeTemplate(template);
  if (!judged.ok) return ok({ kind: "faulty", template, faults: judged.error });
  if (newest === null) return ok({ kind: "ready", template, changes: null, reports: 0 });
  const before = await client.template(newest.id, newest.version, stop);
  if (!before.ok) return before;
  const changes = compareTemplates(before.value, template);
  return ok({ kind: "ready", template, changes, reports: newest.reports });
}

function parseJson(text: string): { readonly value: unknown; readonly why: string | null } {
  try {
    return { value: JSON.parse(text), why: null };
  } catch (error) {
    if (error instanceof SyntaxError) return { value: null, why: error.message };
    throw error;
  }
}
