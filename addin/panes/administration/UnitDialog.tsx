import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { UnitTermsReply } from "../../../shared/api/orgUnits.ts";
import { sayDay } from "../../../shared/text/days.ts";
import { saveUnitDraft, type UnitDraft } from "../../actions/unitDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { DayField } from "../../components/DayField.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { UnitLook } from "./UnitLook.tsx";

interface Props {
  readonly session: WorkSession;
  readonly listed: UnitTermsReply;
  readonly first: UnitDraft;
  /** How many people work there. */
  readonly people: number;
  readonly onSaved: (name: string) => void;
  /** Looks at the units as they are now. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Begins a term of a unit or ends one, by a document. */
export function UnitDialog({ session, listed, first, people, onSaved, onAgain, onClose }: Props) {
  const text = useAdministrationText();
  const language = useLanguage();
  const styles = useStyles();
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<UnitDraft>) => setDraft((before) => ({ ...before, ...part }));
  const saving = useAction(async (stop) => {
    const saved = await saveUnitDraft(session, listed.seen, draft, stop);
    if (saved.ok) onSaved(draft.name.trim());
    return saved;
  }, "with-its-outcome");
  const isClosing = draft.kind === "close";
  const begins = draft.kind === "add" || draft.kind === "reopen";
  const above = listed.units.find(({ id }) => id === draft.parent)?.terms.at(-1);
  const ends =
    begins && above?.validTo
      ? text.units.endsWith(above.name, sayDay(language, above.validTo))
      : "";
  const owes = saving.state.kind === "failed" && saving.state.problem.kind === "unit-owes";
  return (
    <AskDialog
      title={text.units.titles[draft.kind]}
      ready={draft.name.trim() !== "" && draft.code.trim() !== "" && draft.reason.trim() !== ""}
      yes={text.units.save}
      doing={saving.state.kind === "pending" ? text.people.saving : null}
      problem={
        <>
          <ActionProblem
            state={saving.state}
            actionOf={({ kind }) =>
              kind === "administration-moved" ? { label: text.moved, onChoose: onAgain } : undefined
            }
            onDismiss={saving.clear}
          />
          {(owes || draft.evenOwed) && (
            <Checkbox
              label={text.units.evenOwed}
              checked={draft.evenOwed}
              onChange={(_, { checked }) => change({ evenOwed: checked === true })}
            />
          )}
        </>
      }
      onYes={() => void saving.start()}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {isClosing ? (
          <strong lang="vi">{draft.name}</strong>
        ) : (
          <UnitLook units={listed.units} draft={draft} onChange={change} />
        )}
        <DayField
          label={isClosing ? text.units.lastDay : text.units.from}
          required
          hint={isClosing ? text.units.closeHint(people) : `${text.units.dayHint} ${ends}`}
          value={draft.day}
          onChange={(day) => change({ day })}
        />
        <Field label={text.units.reason} required>
          <Input
            value={draft.reason}
            maxLength={300}
            lang="vi"
            placeholder={text.units.reasonHint}
            onChange={(_, { value }) => change({ reason: value })}
          />
        </Field>
      </div>
    </AskDialog>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
});
