import type { OtherForm, Template, ValidationRule } from "../../form/template.ts";
import { exact } from "./ownRules.ts";

type OtherForms = NonNullable<Template["otherForms"]>;

/** A figure that two forms of a unit share, as one of them speaks of it. */
interface Shared {
  readonly id: string;
  /** The cell of this form, "A!cn:1", and the other form with its cell. */
  readonly own: string;
  readonly template: string;
  readonly code: string;
  readonly theirs: string;
  /** "nhân khẩu hộ cận nghèo". */
  readonly what: string;
}

/** Says where such a figure is not the same in both forms. The form that takes it over asks for a reason; the other one
 *  only points it out, so that one contradiction is explained once. */
export function unlikeIn(
  { id, own, template, code, theirs, what }: Shared,
  importance: "warning" | "info",
): ValidationRule {
  return {
    ...exact,
    id,
    holds: `@${own} = @${template}/${theirs}`,
    over: { each: "form" },
    importance,
    title: `${what.charAt(0).toLocaleUpperCase("vi")}${what.slice(1)} khác biểu ${code}`,
    instruction: `Hai biểu cùng kỳ phải ghi một số: xem lại, rồi sửa biểu này hoặc biểu ${code}.`,
  };
}

/** How a form speaks of the figures that it shares with others. */
export function namesOf(shared: readonly Shared[], more: OtherForms = {}): OtherForms {
  const named: Record<string, OtherForm> = { ...more };
  for (const { template, code, theirs, what } of shared) {
    const cell = theirs.replace(/[!:]/g, "/");
    const cells = { ...named[template]?.cells, [cell]: what };
    named[template] = { code, cells };
  }
  return named;
}

/** The year's plan, which milestones are carried from. */
export const ofPlan = { "dh-01": { code: "ĐH-01", cells: {} } } as OtherForms;
