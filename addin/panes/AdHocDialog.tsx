import { Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SettingsReply } from "../../shared/api/settings.ts";
import { type EventDraft, openEvent } from "../actions/changeCalendar.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { DayField } from "../components/DayField.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly seen: SettingsReply;
  readonly onOpened: (after: SettingsReply) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** Opens a period that nobody could foresee: about what, over which days, due when, with which forms. */
export function AdHocDialog({ session, seen, onOpened, onAgain, onClose }: Props) {
  const text = useText().calendar;
  const styles = useStyles();
  const { adHocForms } = seen;
  const [only] = adHocForms.length === 1 ? adHocForms : [];
  const [draft, setDraft] = useState<EventDraft>({
    ...{ name: "", windowFrom: "", windowTo: "", lastDay: "" },
    forms: only ? [only.id] : [],
  });
  const change = (part: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...part }));
  const opening = useAction(async (stop) => {
    const opened = await openEvent(session, seen, draft, stop);
    if (opened.ok) onOpened(opened.value);
    return opened;
  });
  const busy = opening.state.kind === "pending";
  return (
    <AskDialog
      title={text.openEventTitle}
      ready={draft.name.trim() !== "" && draft.forms.length > 0 && !busy}
      yes={text.openEventYes}
      onYes={() => void opening.start()}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <ActionProblem
          state={opening.state}
          actionOf={({ kind }) =>
            kind === "settings-moved" ? { label: text.again, onChoose: onAgain } : undefined
          }
          onDismiss={opening.clear}
        />
        <WaitingBar waiting={busy} doing={text.saving} onStop={opening.stop} />
        <Field label={text.eventName} required>
          <Input
            value={draft.name}
            maxLength={120}
            placeholder={text.eventNameHint}
            lang="vi"
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <div className={styles.days}>
          <DayField
            label={text.from}
            required
            value={draft.windowFrom}
            onChange={(windowFrom) => change({ windowFrom })}
          />
          <DayField
            label={text.to}
            required
            value={draft.windowTo}
            onChange={(windowTo) => change({ windowTo })}
          />
        </div>
        <DayField
          label={text.lastDay}
          required
          value={draft.lastDay}
          onChange={(lastDay) => change({ lastDay })}
        />
        <fieldset className={styles.forms}>
          <legend className={styles.legend}>{text.forms}</legend>
          {adHocForms.length === 0 && <p className={styles.none}>{text.noForms}</p>}
          {adHocForms.map(({ id, code, shortTitle }) => (
            <Checkbox
              key={id}
              label={<span lang="vi">{`${code.split("/")[0]} · ${shortTitle}`}</span>}
              checked={draft.forms.includes(id)}
              onChange={(_, { checked }) =>
                change({
                  forms: checked ? [...draft.forms, id] : draft.forms.filter((form) => form !== id),
                })
              }
            />
          ))}
        </fieldset>
      </div>
    </AskDialog>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
  days: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "10px" },
  forms: { display: "grid", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0 },
  none: { margin: "4px 0 0" },
});
