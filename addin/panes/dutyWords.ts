import type { MeReply } from "../../shared/api/sessions.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";
import { countUnsent } from "../actions/unsent.ts";
import type { Duty } from "./duties.ts";
import type { Responsibles } from "./useResponsibles.ts";

interface Known {
  /** The forms that are open in the workbook. */
  readonly checked: CheckedWorkbook | null;
  readonly me: MeReply;
  readonly responsibles: Responsibles;
}

/** What stands on a duty's card beside how its report stands; null for nothing. */
export function sayDuties(text: PaneText, { checked, me, responsibles }: Known) {
  return {
    /** What has been done to it in the workbook and not been sent. */
    progressOf({ template, period, state, version }: Duty): string | null {
      const form = checked?.forms.find(
        ({ identity }) => identity?.template === template.id && identity.period === period,
      );
      if (form?.kind !== "checked") return null;
      const { filled, expected } = form.filled;
      if (version === 0) return filled > 0 ? text.duties.filling(filled, expected) : null;
      return state !== "draft" && countUnsent(form) > 0 ? text.duties.unsent : null;
    },
    /** Who of the unit answers for it. */
    responsibleOf({ template }: Duty): string | null {
      const person = responsibles.of(template.id);
      if (!person) return null;
      return person.id === me.person.id ? text.responsibles.own : text.responsibles.of(person.name);
    },
  };
}
