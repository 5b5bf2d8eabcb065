import type { ReactNode } from "react";
import { dayOf } from "../../shared/calendar/due.ts";
import {
  concernKinds,
  type EditionConcerns,
  needsNoReason,
} from "../../shared/rollup/editionConcerns.ts";
import type { EditionWish } from "../../shared/rollup/judgeEdition.ts";
import type { EditionWords } from "../../shared/text/editions/editionWords.ts";
import { concernsOf, type Figures } from "../actions/editions.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { blankDraft, FreezeFields, wishOf } from "./FreezeFields.tsx";
import { useEditionWords } from "./useEditionWords.ts";
import { useKept } from "./useKept.ts";

interface Props {
  readonly session: Pick<WorkSession, "writing" | "clock">;
  readonly figures: Figures;
  readonly recipients: readonly string[];
  readonly busy: boolean;
  readonly problem: ReactNode;
  /** Whether it has been frozen. */
  readonly onFreeze: (wish: Omit<EditionWish, "figures">) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks to whom the figures before one are sent up, after saying what is missing and doubtful in them. What is written
 *  stays until it has been sent. */
export function FreezeDialog(props: Props) {
  const { session, figures, recipients, busy, problem, onFreeze, onClose } = props;
  const text = useEditionWords().dialog;
  const { template, period } = figures.made.reply;
  const draft = useKept(session.writing, `freeze/${template.id}/${period}`, blankDraft);
  const concerns = concernsOf(figures);
  const needsReason = !needsNoReason(concerns);
  const today = dayOf(Date.parse(session.clock.now()));
  const wish = wishOf(draft.value, { needsReason, today });

  async function freeze(): Promise<void> {
    if (!wish || !(await onFreeze(wish))) return;
    draft.forget();
    onClose();
  }

  return (
    <AskDialog
      title={text.title(figures.made.form.template.code.split("/")[0] ?? "")}
      lead={text.lead}
      lines={needsReason ? sayConcerns(text, concerns) : [text.clear]}
      ready={wish !== null}
      yes={text.yes}
      doing={busy ? text.freezing : null}
      problem={problem}
      onYes={() => void freeze()}
      onClose={onClose}
    >
      <FreezeFields
        draft={draft.value}
        onChange={draft.write}
        recipients={recipients}
        needsReason={needsReason}
        today={today}
      />
    </AskDialog>
  );
}

function sayConcerns(text: EditionWords["dialog"], concerns: EditionConcerns): string[] {
  return concernKinds.flatMap((kind) =>
    concerns[kind].length > 0 ? [text.concerns[kind](concerns[kind].join(", "))] : [],
  );
}
