import { useState } from "react";
import type { InspectionReply, InspectionsReply } from "../../../shared/api/inspections.ts";
import { draftMeanwhile } from "../../actions/draftMeanwhile.ts";
import {
  type InspectionDraft,
  type InspectionWish,
  inspectionDraftOf,
  inspectionOf,
} from "../../actions/inspectionDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { isKept } from "../../components/proseRoom.ts";
import { useAction } from "../../hooks/useAction.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { useKept } from "../useKept.ts";
import { InspectionFields } from "./InspectionFields.tsx";
import { StandsNow } from "./StandsNow.tsx";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  readonly session: WorkSession;
  readonly plan: InspectionsReply;
  readonly wish: InspectionWish;
  /** The one it is about; null for a new one. */
  readonly about: InspectionReply | null;
  readonly onSaved: (after: InspectionReply) => void;
  /** Somebody was faster: the plan is to be looked at again. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Plans an inspection, changes it, records what was done of it or calls it off. What is written stays until it has been
 *  sent. */
export function InspectionDialog(props: Props) {
  const { session, plan, wish, about, onSaved, onAgain, onClose } = props;
  const text = useInspectionsText();
  const name = `inspection/${plan.year}/${about?.number ?? "new"}/${wish}`;
  const draft = useKept<InspectionDraft | null>(session.writing, name, null);
  const [key] = useState(() => crypto.randomUUID());
  const kept = draft.value ?? inspectionDraftOf(about, key, wish);
  const { draft: written, stands } = draftMeanwhile(kept, about, wish);
  const wanted = inspectionOf(wish, written, about);
  const isWhole = [written.result, written.recommendation, written.words, written.reason].every(
    isKept,
  );
  const saving = useAction(async (stop) => {
    if (!wanted) throw new Error("nothing is asked for yet");
    const client = await session.client.inspections();
    const { planned, units, subject, leader } = wanted;
    const saved = about
      ? await client.save(plan.year, about.number, { ...wanted, revision: about.revision }, stop)
      : await client.add(plan.year, { key: written.key, planned, units, subject, leader }, stop);
    if (saved.ok) {
      draft.forget();
      onSaved(saved.value);
    } else if (saved.error.kind === "idempotency-conflict") {
      // The one that was written before has arrived; this is another by now.
      draft.write({ ...written, key: crypto.randomUUID() });
    }
    return saved;
  }, "with-its-outcome");
  const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)?.name ?? id;

  return (
    <AskDialog
      title={text.titles[wish]}
      {...(about ? { lead: `${about.number}. ${about.subject}` } : {})}
      ready={wanted !== null && isWhole}
      yes={text.save}
      doing={saving.state.kind === "pending" ? text.saving : null}
      problem={
        <ActionProblem
          state={saving.state}
          actionOf={({ kind }) =>
            kind === "inspection-moved" || kind === "idempotency-conflict"
              ? { label: text.again, onChoose: onAgain }
              : undefined
          }
          onDismiss={saving.clear}
        />
      }
      onYes={() => void saving.start()}
      onClose={onClose}
    >
      <StandsNow stands={stands} nameOf={nameOf} />
      <InspectionFields
        wish={wish}
        draft={written}
        about={about}
        units={plan.units.filter(({ id, open }) => open || written.units.includes(id))}
        onChange={(part) => draft.write({ ...written, ...part })}
      />
    </AskDialog>
  );
}
