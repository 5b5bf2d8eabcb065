import { compileForm, type TemplateFault } from "../../shared/form/compileForm.ts";
import { cellOrderOf } from "../../shared/form/form.ts";
import { mostCells } from "../../shared/form/limits.ts";
import type { Template } from "../../shared/form/template.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { countFilled } from "../../shared/rollup/completeness.ts";
import { listOversizedFormulas } from "../../shared/sheet/oversizedFormulas.ts";
import type { Caller } from "../caller.ts";
import { findDefinition, saveTemplate } from "../store/templates.ts";

/** Why a form was not published, with everything that is wrong with its definition. */
export interface PublishingProblem {
  readonly problem: Problem;
  readonly faults: readonly TemplateFault[];
}

/** Publishes a version of a form, once: the same again is fine, another under the same number is not. */
export async function publishTemplate(
  db: D1Database,
  { regime, personId, now }: Pick<Caller, "regime" | "personId" | "now">,
  template: Template,
): Promise<Result<"published" | "known", PublishingProblem>> {
  const cells = cellOrderOf(template).length;
  if (cells > mostCells) {
    return refuse([{ at: template.id, why: `has ${cells} cells, at most ${mostCells}` }]);
  }
  const expected: Record<string, number> = {};
  for (const kind of template.periodKinds) {
    const form = compileForm(template, kind);
    const faults = form.ok ? listOversizedFormulas(form.value) : form.error;
    if (!form.ok || faults.length > 0) return refuse(faults);
    expected[kind] = countFilled(form.value, new Map(), new Set()).expected;
  }
  const contentHash = fingerprint(canonicalOf(template));
  const known = await findDefinition(db, template.id, template.version);
  if (!known) {
    const published = { regimeId: regime.id, expected, contentHash, by: personId, at: now };
    await saveTemplate(db, template, published);
  }
  // Somebody else may have been publishing at the same moment: what is stored decides.
  const stored = known ?? (await findDefinition(db, template.id, template.version));
  if (stored?.contentHash === contentHash) return ok(known ? "known" : "published");
  return err({ problem: { kind: "template-outdated", current: template.version }, faults: [] });
}

function refuse(faults: readonly TemplateFault[]) {
  const [first = { at: "template", why: "no form" }] = faults;
  const problem: Problem = { kind: "invalid-request", ...first };
  return err<PublishingProblem>({ problem, faults: faults.slice(0, 50) });
}
