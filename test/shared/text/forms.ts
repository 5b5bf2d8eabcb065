import { compileForm } from "../../../shared/form/compileForm.ts";
import type { Form, PlacedRule } from "../../../shared/form/form.ts";
import type { RuleScope, Template } from "../../../shared/form/template.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";

/** The poverty form with one rule only, as a district would write it. */
export function povertyWith(holds: string, over: RuleScope, decimals: number | null = null): Form {
  const template: Template = {
    ...dh04,
    rules: [
      {
        id: "X",
        holds,
        over,
        importance: "error",
        tolerance: 0,
        decimals,
        title: "Sai",
        instruction: "Sửa.",
        periodKinds: null,
      },
    ],
  };
  const form = compileForm(template, "quarter");
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return form.value;
}

/** A rule of a form where it stands, by its id. */
export function placedRule(form: Form, id: string): PlacedRule {
  const placed = form.rules.find((rule) => rule.id === id);
  if (!placed) throw new Error(`no rule ${id}`);
  return placed;
}
