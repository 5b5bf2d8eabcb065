import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { CellKey } from "../../shared/ids.ts";
import { isAddressed } from "../../shared/report/noteStanding.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { changesWords } from "../../shared/text/reading/changes.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { handInName } from "../actions/handIns.ts";
import { markChanges, newVersionOn } from "../actions/newVersion.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Notice } from "../components/Notice.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { FormChanges } from "./FormChanges.tsx";
import { type FoundProps, NoteMet } from "./NoteMet.tsx";
import { OtherChanges } from "./OtherChanges.tsx";

export interface ChangesProps {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly onCell: (key: CellKey) => void;
}

/** What a new version changed: what became of each note and what its sender answered, and every other cell that says
 *  something else. The cells are marked on the sheet, where the workbook colours its own. */
export function ChangesPanel({ session, checked, onCell }: ChangesProps) {
  const text = useText();
  const words = changesWords[useLanguage()];
  const { form, identity, report } = checked;
  const { template, period, unit } = identity;
  const version = report?.version ?? 0;
  const asking = useAction((stop) => session.client.changes({ template, period, unit }, stop));
  const { start, state } = asking;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is asked about anew
  useEffect(() => void start(), [start, version]);
  const reply = state.kind === "done" ? state.value : null;
  const found = useMemo(() => reply && newVersionOn(form, reply), [form, reply]);
  const name = handInName(identity);
  useEffect(() => {
    session.changed.put(name, found ? markChanges(form, found) : new Map());
    return () => session.changed.put(name, new Map());
  }, [session, name, form, found]);
  const isOutdated = reply !== null && reply.template.version !== form.template.version;
  return (
    <>
      <WaitingBar waiting={state.kind === "pending"} doing={words.loading} onStop={asking.stop} />
      <ActionProblem
        state={state}
        onDismiss={asking.clear}
        actionOf={() => ({ label: text.retry, onChoose: () => void start() })}
      />
      {isOutdated && <p style={{ margin: 0 }}>{words.outdated}</p>}
      {found && <Changes found={found} checked={checked} onCell={onCell} />}
    </>
  );
}

function Changes({ found, checked, onCell }: FoundProps) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useStyles();
  const { version, before, decided, compared, answers } = found;
  const { notes } = compared;
  const met = notes.filter(({ standing }) => isAddressed(standing)).length;
  const isAnswered = (cell: string | null) => answers.some((answer) => answer.cell === cell);
  const onlyAnswered = notes.filter(
    ({ note, standing }) => !isAddressed(standing) && isAnswered(note.cell),
  ).length;
  return (
    <Notice
      kind={met < notes.length ? "warning" : "info"}
      sign={met < notes.length ? "△" : "·"}
      title={words.title(version, before.version)}
    >
      <p className={styles.words}>
        {decided
          ? words.decided[decided.move](decided.by, sayMoment(language, decided.at))
          : words.sent(before.sentBy, sayMoment(language, before.sentAt))}
      </p>
      {notes.length > 0 && (
        <h4 className={styles.head}>{words.notes(met, notes.length, onlyAnswered)}</h4>
      )}
      <ul className={styles.list}>
        {notes.map((judged) => (
          <li key={`${judged.note.cell}${judged.note.text}`} className={styles.item}>
            <NoteMet judged={judged} found={found} checked={checked} onCell={onCell} />
          </li>
        ))}
      </ul>
      <FormChanges found={found} checked={checked} onCell={onCell} />
      <OtherChanges found={found} checked={checked} onCell={onCell} />
    </Notice>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  head: { margin: "8px 0 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
