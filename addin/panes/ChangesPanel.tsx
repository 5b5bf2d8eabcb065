import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import { isAddressed } from "../../shared/report/noteStanding.ts";
import { nameCell, sayCellName } from "../../shared/text/cellNames.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { sayChange, sayNoteStanding } from "../../shared/text/noteStanding.ts";
import { changesWords } from "../../shared/text/reading/changes.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { handInName } from "../actions/handIns.ts";
import { markChanges, type NewVersion, newVersionOn } from "../actions/newVersion.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Notice } from "../components/Notice.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

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

interface FoundProps extends Pick<ChangesProps, "checked" | "onCell"> {
  readonly found: NewVersion;
}

function Changes({ found, checked, onCell }: FoundProps) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useStyles();
  const { version, before, decided, compared } = found;
  const { notes } = compared;
  const met = notes.filter(({ standing }) => isAddressed(standing)).length;
  const current = checked.form.template.version;
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
      {before.templateVersion !== current && (
        <p className={styles.words}>{words.otherForm(before.templateVersion, current)}</p>
      )}
      {notes.length > 0 && <h4 className={styles.head}>{words.notes(met, notes.length)}</h4>}
      <ul className={styles.list}>
        {notes.map((judged) => (
          <li key={`${judged.note.cell}${judged.note.text}`} className={styles.item}>
            <NoteMet judged={judged} found={found} checked={checked} onCell={onCell} />
          </li>
        ))}
      </ul>
      <Others found={found} checked={checked} onCell={onCell} />
    </Notice>
  );
}

function NoteMet({
  judged: { note, standing },
  found: { answers },
  checked: { form },
  onCell,
}: FoundProps & { readonly judged: NewVersion["compared"]["notes"][number] }) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useStyles();
  const isMet = isAddressed(standing);
  const answer = answers.find(({ cell }) => cell === note.cell);
  const place =
    "cell" in standing
      ? nameCell(language, form, standing.cell)
      : note.name
        ? words.goneCell(sayCellName(language, note.name))
        : words.wholeForm;
  return (
    <>
      <p className={styles.words}>
        {"cell" in standing ? (
          <button type="button" className={styles.way} onClick={() => onCell(standing.cell)}>
            {place}
          </button>
        ) : (
          <strong>{place}</strong>
        )}
        : {note.text}
      </p>
      <p className={isMet ? styles.met : styles.unmet}>
        <span aria-hidden>{isMet ? "✓" : "△"} </span>
        {sayNoteStanding(language, form, standing)}
      </p>
      {(answer || !isMet) && (
        <p className={styles.words}>{answer ? words.answer(answer.text) : words.noAnswer}</p>
      )}
    </>
  );
}

/** So many are looked at at once. */
const FIRST = 8;

function Others({ found: { compared }, checked: { form }, onCell }: FoundProps) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { others } = compared;
  const more = others.length - FIRST;
  if (others.length === 0) return <p className={styles.words}>{words.noOthers}</p>;
  return (
    <>
      <h4 className={styles.head}>{words.others(others.length)}</h4>
      <ul className={styles.list}>
        {(showsAll ? others : others.slice(0, FIRST)).map((other) => (
          <li key={other.cell} className={styles.line}>
            <button type="button" className={styles.way} onClick={() => onCell(other.cell)}>
              {nameCell(language, form, other.cell)}
            </button>
            <span className={styles.figure}>{sayChange(language, form, other.cell, other)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewer : words.more(more)}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 0", color: tokens.colorNeutralForeground1 },
  head: { margin: "8px 0 0", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    minHeight: "24px",
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  way: {
    padding: "2px 0",
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  met: { margin: "2px 0 0", color: "var(--good-sign)" },
  unmet: { margin: "2px 0 0", color: "var(--warning-sign)" },
});
