import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { dayOf } from "../../shared/calendar/due.ts";
import { addWorkingDays, workingDaysToCorrect } from "../../shared/calendar/workingDays.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { sayDay } from "../../shared/text/days.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { handInName } from "../actions/handIns.ts";
import type { Returning } from "../actions/moveReport.ts";
import { findCellAt, selectedAddress } from "../actions/reviewNotes.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { CorrectByField, mayCorrectBy } from "../components/CorrectByField.tsx";
import { isAstray, NoteFields, type TypedNote } from "../components/NoteFields.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { isKept } from "../components/proseRoom.ts";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { useKept } from "./useKept.ts";

export interface ReturnProps {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly title: string;
  readonly busy: boolean;
  readonly problem: ReactNode;
  /** Whether it has been returned. */
  readonly onReturn: (returning: Returning) => Promise<boolean>;
  readonly onClose: () => void;
  /** The report itself, to be looked at meanwhile. */
  readonly children: ReactNode;
}

/** What is to be put right, cell by cell, and until when: beside the sheet, which stays at hand. What is written stays
 *  until it has been sent. */
export function ReturnPanel(props: ReturnProps) {
  const { session, checked, title, busy, problem, onReturn, onClose, children } = props;
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { form, identity } = checked;
  const desk = useDeskText();
  const ended = session.facts.known(identity)?.unit.ended;
  const first: readonly TypedNote[] = [{ id: 1, address: "", text: "" }];
  const notes = useKept(session.writing, `return/${handInName(identity)}`, first);
  const latest = useRef(notes.value);
  latest.current = notes.value;
  const [newest, setNewest] = useState(notes.value.at(-1)?.id);
  const today = dayOf(Date.parse(session.clock.now()));
  const [correctBy, setCorrectBy] = useState(
    addWorkingDays(today, workingDaysToCorrect, session.me.regime.daysOff),
  );

  const nameAt = ({ address }: TypedNote) => {
    const key = findCellAt(checked, address);
    return key && nameCell(language, form, key);
  };
  const said = notes.value.filter((note) => note.text.trim() !== "");
  const isReady =
    said.length > 0 &&
    mayCorrectBy(correctBy, today) &&
    notes.value.every((note) => isKept(note.text) && !isAstray(note, nameAt(note)));

  async function send(): Promise<void> {
    const returned = await onReturn({
      notes: said.map((note) => ({ cell: findCellAt(checked, note.address), text: note.text })),
      correctBy,
    });
    if (!returned) return;
    notes.forget();
    onClose();
  }

  const taking = useAction(async (_, of: TypedNote): Promise<Result<null, Problem>> => {
    const address = await selectedAddress(session, checked);
    if (!address.ok) return address;
    const chosen = { ...of, address: address.value ?? of.address };
    const others = latest.current.filter(({ id }) => id !== of.id);
    notes.write([...others, chosen].sort((left, right) => left.id - right.id));
    return ok(null);
  });

  async function add(): Promise<void> {
    const selected = await selectedAddress(session, checked);
    const address = selected.ok ? (selected.value ?? "") : "";
    const id = Math.max(0, ...latest.current.map((note) => note.id)) + 1;
    setNewest(id);
    notes.write([...latest.current, { id, address, text: "" }]);
  }

  // An empty first note is on the cell that the person was looking at.
  const { start: take } = taking;
  useEffect(() => {
    const [only, another] = latest.current;
    if (only && !another && only.address === "" && only.text === "") void take(only);
  }, [take]);

  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button
            appearance="primary"
            className={styles.send}
            disabledFocusable={!isReady || busy}
            onClick={() => void send()}
          >
            {text.board.sendBack}
          </Button>
        </>
      }
    >
      <section
        className={styles.panel}
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
        }}
      >
        <h2 className={styles.title}>{title}</h2>
        {ended !== undefined && <div>{desk.ended(sayDay(language, ended))}</div>}
        {notes.value.map((note, at) => (
          <NoteFields
            key={note.id}
            note={note}
            title={text.board.noteNumber(at + 1)}
            cellName={nameAt(note)}
            required={at === 0}
            takesFocus={note.id === newest}
            onChange={(changed) =>
              notes.write(notes.value.map((one) => (one.id === changed.id ? changed : one)))
            }
            onTake={() => void taking.start(note)}
            onRemove={
              notes.value.length === 1
                ? null
                : () => notes.write(notes.value.filter(({ id }) => id !== note.id))
            }
          />
        ))}
        <Button size="small" className={styles.more} onClick={() => void add()}>
          {text.board.noteMore}
        </Button>
        <CorrectByField value={correctBy} today={today} onChange={setCorrectBy} />
        <ActionProblem state={taking.state} onDismiss={taking.clear} />
        {problem}
        <WaitingBar waiting={busy} doing={text.review.returning} />
      </section>
      {children}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  send: { flexGrow: 1 },
  panel: {
    display: "grid",
    rowGap: "12px",
    paddingBottom: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { justifySelf: "start" },
});
