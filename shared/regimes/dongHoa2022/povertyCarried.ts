import type { CellDefinition, ValidationRule } from "../../form/template.ts";
import { dh04 } from "./dh04.ts";
import { exact } from "./ownRules.ts";

/** A figure of the unit's own poverty form of the same period; the sender fills it in while there is none. */
export function fromPoverty(cell: string): CellDefinition {
  const from = {
    kind: "elsewhere",
    template: dh04.id,
    by: null,
    period: "same",
    cell,
    ifMissing: "entry",
    orElse: null,
  } as const;
  return { kind: "carried", from };
}

/** Says where such a figure is not the poverty form's: one filled in before that form came, or one handed in together
 *  with a newer version of it. */
export function unlikePoverty(
  id: string,
  own: string,
  theirs: string,
  what: string,
): ValidationRule {
  return {
    ...exact,
    id,
    holds: `@${own} = @${dh04.id}/${theirs}`,
    over: { each: "form" },
    importance: "warning",
    title: `${what} khác biểu ĐH-04`,
    instruction: "Lấy số cuối kỳ ở biểu ĐH-04 cùng kỳ; nếu biểu ĐH-04 sai thì sửa biểu đó.",
  };
}
