import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type FileDesk, listPlaced, readingOf } from "../../actions/files/deskFile.ts";
import type { PlacedForm } from "../../actions/files/fileForm.ts";
import { isToSend, standingOf } from "../../actions/files/fileStanding.ts";
import type { FilesRun } from "../../actions/files/filesRun.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import { isEnteredFor } from "../../actions/ownReport.ts";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useSubscription } from "../../hooks/useSubscription.ts";
import { useText } from "../../hooks/useText.ts";
import type { SheetsOut } from "../saveSheets.ts";
import { FileCard } from "./FileCard.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { OpenedForm } from "./OpenedForm.tsx";
import type { ShownFile } from "./shownFile.ts";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly desk: FileDesk;
  readonly run: FilesRun;
  readonly store: TextStore;
  /** Which of their forms is looked at; null where all of them are. */
  readonly opened: string | null;
  readonly onOpened: (name: string | null) => void;
  readonly onBack: () => void;
  readonly onMoved: () => void;
  readonly onShown: (shown: ShownFile | null) => void;
  readonly pictureOf: ((shown: ShownFile) => ReactNode) | null;
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
}

/** The files that lie on the desk with what was found in each, or one form of them with its picture. */
export function DeskView({
  desk,
  run,
  store,
  opened,
  onOpened,
  onBack,
  onMoved,
  onShown,
  pictureOf,
  out,
  copy,
}: Props) {
  const text = useFilesText();
  const { tabs } = useText();
  const styles = useStyles();
  const files = useSubscription(desk);
  useSubscription(desk.session.handIns);
  const handingIn = useSubscription(run);
  const { outcome } = handingIn;
  /** The form that was looked at last: who comes back goes on there. */
  const [left, setLeft] = useState<string | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef(outcome);
  useLayoutEffect(() => {
    const isNew = before.current !== outcome;
    before.current = outcome;
    // With the last form handed in, what was pressed is gone: what came of it stands in its place.
    if (isNew && outcome && document.activeElement === document.body) told.current?.focus();
  }, [outcome]);
  const start = async () => {
    if ((await run.start(ready)) > 0) onMoved();
  };

  const placed = listPlaced(files);
  const form = placed.find(({ name }) => name === opened);
  const fileOf = (name: string) =>
    files.find((one) => listPlaced([one]).some((other) => other.name === name))?.file.name ?? "";
  if (form) {
    return (
      <OpenedForm
        key={form.name}
        desk={desk}
        store={store}
        form={form}
        fileName={fileOf(form.name)}
        onBack={() => onOpened(null)}
        onMoved={onMoved}
        onShown={onShown}
        pictureOf={pictureOf}
        out={out}
        copy={copy}
      />
    );
  }

  const done = files.filter((one) => readingOf(one) === null).length;
  const failed = files.filter(({ state }) => ["failed", "crashed"].includes(state.kind)).length;
  const reading = files.find((one) => readingOf(one) === "reading");
  const ready = placed.filter((one) => isToSend(standingOf(desk.session, store, one)));
  const hasSet =
    new Set(ready.map(({ drawn: { identity } }) => `${identity.period}/${identity.unit}`)).size <
    ready.length;
  // Also what was begun in an opened form.
  const isSending = (one: PlacedForm) => standingOf(desk.session, store, one).kind === "sending";
  const isBusy = handingIn.isBusy || placed.some(isSending);
  const isReporter = desk.session.me.role === "reporter";
  const isForUnit = ({ drawn }: PlacedForm) => isEnteredFor(desk.session, drawn.identity);
  return (
    <PaneFrame
      // What comes of pressing it is told beside it: nothing above the list moves what is about to be pressed there.
      foot={
        (ready.length > 0 || handingIn.isBusy || outcome !== null) && (
          <div className={styles.foot}>
            <WaitingBar
              waiting={handingIn.isBusy}
              doing={text.submitting(Math.min(handingIn.done + 1, handingIn.of), handingIn.of)}
              done={handingIn.of > 1 ? handingIn.done / handingIn.of : null}
              onStop={run.stop}
            />
            <p role="status" className={styles.quiet} ref={told} tabIndex={-1}>
              {outcome ? text.submitted(outcome.received, outcome.refused) : ""}
            </p>
            {(ready.length > 0 || handingIn.isBusy) && (
              <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void start()}>
                {handingIn.isBusy
                  ? text.sending(!isReporter)
                  : text.submit(ready.every(isForUnit), ready.length)}
              </Button>
            )}
          </div>
        )
      }
    >
      <Button appearance="subtle" size="small" className={styles.back} onClick={onBack}>
        ← {isReporter ? tabs.duties : tabs.board}
      </Button>
      <h2 className={styles.title}>{isReporter ? text.title : text.titleReviewer}</h2>
      <p className={styles.lead}>{isReporter ? text.leadReporter : text.leadReviewer}</p>
      <FileDrop
        isEmpty={files.length === 0}
        isForUnits={!isReporter}
        onFiles={(chosen) => void desk.add(chosen)}
      />
      <WaitingBar
        waiting={reading !== undefined}
        doing={reading ? text.reading(done + 1, files.length, reading.file.name) : ""}
        done={files.length === 0 ? null : done / files.length}
        onStop={desk.stop}
      />
      <p role="status" className={styles.quiet}>
        {files.length > 0 && !reading ? text.read(done, files.length, failed) : ""}
      </p>
      <p role="status" className={styles.quiet}>
        {desk.alreadyHere().length > 0 ? text.alreadyHere(desk.alreadyHere()) : ""}
      </p>
      {hasSet && <p className={styles.quiet}>{text.sets}</p>}
      {files.length > 0 && (
        <ul className={styles.files} aria-label={text.files}>
          {files.map((one) => (
            <li key={one.id}>
              <FileCard
                {...{ desk, store, isBusy, left }}
                file={one}
                onOpen={(name) => {
                  setLeft(name);
                  onOpened(name);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  foot: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", flexGrow: 1, rowGap: "8px" },
  back: { justifySelf: "start", marginLeft: "-8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { display: "none" },
  },
  files: { display: "grid", rowGap: "12px", margin: 0, padding: 0, listStyleType: "none" },
});
