import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { sayMoment } from "../../../shared/text/moments.ts";
import type { PeopleAndUnits, PersonDraft } from "../../actions/peopleDraft.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly listed: PeopleAndUnits;
  readonly first: PersonDraft;
  readonly onSaved: (name: string) => void;
  /** Looks at the people as they are now. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

const roles = ["reporter", "reviewer", "viewer", "administrator"] as const;

/** Somebody's name, role and unit, and whether he still works here. */
export function PersonDialog({ session, listed, first, onSaved, onAgain, onClose }: Props) {
  const text = useAdministrationText();
  const language = useLanguage();
  const styles = useStyles();
  const [draft, setDraft] = useState(first);
  const [ending, setEnding] = useState(false);
  const known = listed.people.find(({ id }) => id === first.id) ?? null;
  const isEnded = known !== null && known.endedAt !== null;
  const isElsewhere = known !== null && (draft.unit !== known.unit || draft.role !== known.role);
  const isShutOut = isElsewhere && !isEnded && first.id !== session.me.person.id;
  const saving = useAction(async (stop, ended: boolean) => {
    const administration = await session.client.administration();
    const { name, role, unit } = draft;
    const wish = { seen: listed.seen, name: name.trim(), role, unit, ended };
    const saved = await administration.savePerson(first.id, wish, stop);
    if (saved.ok) onSaved(wish.name);
    return saved;
  }, "with-its-outcome");
  const cutting = useAction(async (stop) => {
    const ended = await (await session.client.administration()).endCalendar(first.id, stop);
    if (ended.ok) onAgain();
    return ended;
  }, "with-its-outcome");
  const change = (part: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...part }));
  const problem = (
    <ActionProblem
      state={saving.state}
      actionOf={({ kind }) =>
        kind === "administration-moved" ? { label: text.moved, onChoose: onAgain } : undefined
      }
      onDismiss={saving.clear}
    />
  );
  const doing = saving.state.kind === "pending" ? text.people.saving : null;
  if (ending) {
    return (
      <AskDialog
        title={text.people.end}
        lead={text.people.endAsk(draft.name)}
        yes={text.people.end}
        doing={doing}
        problem={problem}
        onYes={() => void saving.start(true)}
        onClose={() => setEnding(false)}
      />
    );
  }
  return (
    <AskDialog
      title={known ? text.people.editTitle : text.people.newTitle}
      ready={draft.name.trim() !== "" && draft.unit !== ""}
      yes={isEnded ? text.people.restore : text.people.save}
      doing={doing}
      problem={problem}
      onYes={() => void saving.start(false)}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <Field label={text.people.name} required>
          <Input
            value={draft.name}
            maxLength={120}
            lang="vi"
            autoComplete="off"
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <Field label={text.people.unit} required>
          <Select value={draft.unit} onChange={(_, { value }) => change({ unit: value })}>
            {!listed.units.some(({ id }) => id === draft.unit) && (
              <option value={draft.unit}>{draft.unit}</option>
            )}
            {listed.units.map(({ id, name }) => (
              <option key={id} value={id} lang="vi">
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text.people.role} required>
          <Select
            value={draft.role}
            onChange={(_, { value }) =>
              change({ role: roles.find((role) => role === value) ?? draft.role })
            }
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {text.people.roles[role]}
              </option>
            ))}
          </Select>
        </Field>
        <p role="status" className={styles.shutOut}>
          {isShutOut && text.people.shutOut}
        </p>
        {known?.subscribedSince !== undefined && (
          <div>
            <p className={styles.words}>
              {text.people.calendar(sayMoment(language, known.subscribedSince))}
            </p>
            <Button
              disabledFocusable={cutting.state.kind === "pending"}
              onClick={() => void cutting.start()}
            >
              {text.people.endCalendar}
            </Button>
            <ActionProblem state={cutting.state} onDismiss={cutting.clear} />
          </div>
        )}
        {known && !isEnded && (
          <Button className={styles.end} onClick={() => setEnding(true)}>
            {text.people.end}…
          </Button>
        )}
      </div>
    </AskDialog>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
  shutOut: { margin: 0, "&:empty": { display: "none" } },
  end: { justifySelf: "start" },
  words: { margin: "0 0 4px" },
});
