import type { PeriodKind } from "../../shared/calendar/period.ts";
import type { TemplateFault } from "../../shared/form/compileForm.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Template } from "../../shared/form/template.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { countFilled } from "../../shared/rollup/completeness.ts";
import { judgeTemplate } from "../../shared/sheet/judgeTemplate.ts";
import type { Caller } from "../caller.ts";
import { type PublishedAs, templateStatement } from "../store/templatePublishing.ts";
import { findDefinition, findNewestVersion } from "../store/templates.ts";
import { administer } from "./administer.ts";

/** Why a form was not published, with everything that is wrong with its definition. */
export interface PublishingProblem {
  readonly problem: Problem;
  readonly faults: readonly TemplateFault[];
}

/** Publishes the next version of a form, once: the same again is fine, another under the same number is not. */
export async function publishTemplate(
  db: D1Database,
  caller: Caller,
  template: Template,
): Promise<Result<"published" | "known", PublishingProblem>> {
  const judged = judgePublished(caller, template);
  if (!judged.ok) return judged;
  const { id, version } = template;
  const { contentHash, expected } = judged.value;
  const published = await administer<"published" | "known">(db, caller, async () => {
    const newest = await findNewestVersion(db, id);
    // Ids are of all regimes together: reports name their form by nothing else.
    if (newest && newest.regimeId !== caller.regime.id) {
      return err({ kind: "template-version", next: null });
    }
    const known = await findDefinition(db, id, version);
    if (known?.contentHash === contentHash) return ok({ steps: [], effects: [], value: "known" });
    const next = (newest?.version ?? 0) + 1;
    if (version !== next) return err({ kind: "template-version", next });
    return ok({
      steps: [
        {
          ...{ subject: "template" as const, subjectId: id, change: "publish-template" as const },
          content: { template: { version, contentHash, expected } },
        },
      ],
      effects: [templateStatement(db, template, judged.value)],
      value: "published",
    });
  });
  return published.ok ? published : err({ problem: published.error, faults: [] });
}

/** What is stored of a form beside its definition, or everything that is wrong with that. */
export function judgePublished(
  { regime, personId, now }: Pick<Caller, "regime" | "personId" | "now">,
  template: Template,
): Result<PublishedAs, PublishingProblem> {
  const forms = judgeTemplate(template);
  if (!forms.ok) return refuse(forms.error);
  const expected = countExpected(forms.value);
  const contentHash = fingerprint(canonicalOf(template));
  return ok({ regimeId: regime.id, expected, contentHash, by: personId, at: now });
}

/** How many answers a form expects, by kind of period. */
export function countExpected(forms: ReadonlyMap<PeriodKind, Form>): { [kind: string]: number } {
  return Object.fromEntries(
    [...forms].map(([kind, form]) => [kind, countFilled(form, new Map(), new Set()).expected]),
  );
}

function refuse(faults: readonly TemplateFault[]) {
  const [first = { at: "template", why: "no form" }] = faults;
  const problem: Problem = { kind: "invalid-request", ...first };
  return err<PublishingProblem>({ problem, faults: faults.slice(0, 50) });
}
