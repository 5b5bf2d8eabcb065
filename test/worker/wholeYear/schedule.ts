import type { Period } from "../../../shared/calendar/period.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import { termOn } from "../../../shared/orgUnit.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { isAsked } from "../../../shared/report/owed.ts";
import type { Dice } from "../../support/throwDice.ts";
import { formOf } from "../support/fillForm.ts";
import type { Fate } from "./handInYear.ts";

const day = "2022-06-30";
const units = orgUnits.flatMap((unit) => {
  const term = termOn(unit, day);
  return term ? [{ ...term, id: unit.id }] : [];
});
export const town = "ou-01" as OrgUnitId;
/** Who hands in after the deadline, in every period. */
export const tardy = "ou-17";

export function owing(template: Template, period: Period) {
  return units.filter((unit) => isAsked(template, unit, period));
}

/** The forms of a period, each behind those that it carries figures from. */
export function inOrder(period: Period): Template[] {
  const owed = templates.filter((template) => owing(template, period).length > 0);
  const sourcesOf = (template: Template) =>
    [...formOf(template.id, period.id).cells.values()].flatMap(({ content }) =>
      content.kind === "carried" && content.from.kind === "elsewhere"
        ? [content.from.template]
        : [],
    );
  const done: Template[] = [];
  const visit = (template: Template, above: readonly Template[]) => {
    if (done.includes(template) || above.includes(template)) return;
    for (const source of sourcesOf(template)) {
      const found = owed.find(({ id }) => id === source);
      if (found) visit(found, [...above, template]);
    }
    done.push(template);
  };
  for (const template of owed) visit(template, []);
  return done;
}

/** What becomes of a report; in quý III the fund's form comes from the town alone. */
export function fateOf({ id }: Template, period: Period, unit: string, dice: Dice): Fate {
  const thrown = dice();
  if (id === "dh-06b" && period.id === "2022Q3") return unit === town ? "approved" : "missing";
  if (thrown < 0.08) return "missing";
  if (thrown < 0.16) return "returned";
  if (thrown < 0.2) return "withdrawn";
  return thrown < 0.6 ? "approved" : "submitted";
}

/** When a unit hands in: on the last day of the figures, or, the tardy one, two days after the deadline. */
export function momentOf({ id, windowTo, due }: Period, unit: string): string {
  const tooLate = due && new Date(Date.parse(due.before) + 2 * 86_400_000).toISOString();
  if (unit === tardy && tooLate) return tooLate.slice(0, 10);
  return id === "2022P" ? "2022-03-10" : windowTo;
}
