import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { type DeskFile, type FileDesk, readingOf } from "../../actions/files/deskFile.ts";
import type { FileForm } from "../../actions/files/fileForm.ts";
import { holdsMending } from "../../actions/files/mendedHere.ts";
import { mayBeReadAgain } from "../../actions/files/readAgain.ts";
import { listRivals } from "../../actions/files/rivalForms.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { useSaid } from "../../hooks/useSaid.ts";
import { ContradictedForm, HiddenForm, TwiceForm } from "./AskedForm.tsx";
import { FileFormLine } from "./FileFormLine.tsx";
import { LostSheet } from "./LostSheet.tsx";
import { ProposedReading } from "./ProposedReading.tsx";
import { RefusedForm } from "./RefusedForm.tsx";
import { UntouchedForms } from "./UntouchedForms.tsx";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly desk: FileDesk;
  readonly store: TextStore;
  readonly file: DeskFile;
  readonly isBusy: boolean;
  /** The form that was looked at last, in whichever file it lies. */
  readonly left: string | null;
  readonly onOpen: (name: string) => void;
}

/** One file: how its reading stands, each form in it with its verdict, and what is left alone. */
export function FileCard({ desk, store, file: one, isBusy, left, onOpen }: Props) {
  const text = useFilesText();
  const said = useSaid();
  const styles = useStyles();
  const { id, file, state } = one;
  const [isAsked, setAsked] = useState(false);
  const waits = readingOf(one);
  const isReporter = desk.session.me.role === "reporter";
  const problem = state.kind === "failed" ? said(state.problem) : null;

  const forms = state.kind === "read" ? state.forms : [];
  const untouched = forms.filter((form) => form.kind === "untouched");
  const filled = forms.filter((form) => form.kind !== "untouched");

  const putAway = () => {
    if (holdsMending(desk.session, store, one)) setAsked(true);
    else void desk.remove(id);
  };

  function lineOf(form: Exclude<FileForm, { kind: "untouched" }>) {
    const onTake = () => {
      if ("drawn" in form) void desk.take(id, form);
    };
    switch (form.kind) {
      case "placed":
        return (
          <FileFormLine
            {...{ desk, store, form, isBusy }}
            wasLeft={form.name === left}
            onOpen={() => onOpen(form.name)}
          />
        );
      case "twice":
        return (
          <TwiceForm
            form={form}
            file={one}
            rivals={listRivals(desk.state(), form.name)}
            {...{ isBusy, onTake }}
          />
        );
      case "hidden":
        return <HiddenForm {...{ form, isBusy, onTake }} fileName={file.name} />;
      case "contradicted":
        return <ContradictedForm {...{ form, isBusy, onTake }} fileName={file.name} />;
      case "proposed":
        return <ProposedReading {...{ form, isBusy }} fileName={file.name} onConfirm={onTake} />;
      case "refused":
        return <RefusedForm form={form} fileName={file.name} />;
      case "lost":
        return <LostSheet {...{ desk, id, form, isBusy }} fileName={file.name} />;
    }
  }

  return (
    <article className={styles.card} aria-label={file.name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{file.name}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={text.putAwayOf(file.name)}
          title={text.putAway}
          disabledFocusable={isBusy}
          onClick={putAway}
        />
      </header>
      {isAsked && (
        <AskDialog
          title={text.putAwayOf(file.name)}
          lead={text.putAwayMended}
          yes={text.putAway}
          onYes={() => void desk.remove(id)}
          onClose={() => setAsked(false)}
        />
      )}
      {waits && <p className={styles.quiet}>◷ {text.states[waits]}</p>}
      {(state.kind === "stopped" || state.kind === "crashed") && (
        <p className={styles.line}>✕ {text.states[state.kind]}</p>
      )}
      {problem && (
        <>
          <p className={styles.fault}>✕ {problem.title}</p>
          <p className={styles.line}>{problem.detail}</p>
        </>
      )}
      {!waits && mayEndOtherwise(state) && (
        <Button
          size="small"
          className={styles.again}
          disabledFocusable={isBusy}
          onClick={() => void desk.readAgain(id)}
        >
          {text.again}
        </Button>
      )}
      {state.kind === "read" && (
        <>
          {forms.length === 0 && (
            <>
              <p className={styles.fault}>✕ {text.noForm}</p>
              <p className={styles.line}>
                {isReporter ? text.noFormDetail : text.noFormDetailReviewer}
              </p>
            </>
          )}
          {filled.map((form) => (
            <div key={`${form.kind}/${form.sheetName}`}>{lineOf(form)}</div>
          ))}
          <UntouchedForms
            fileName={file.name}
            forms={untouched}
            isBusy={isBusy}
            onTake={(form) => void desk.take(id, form)}
          />
          {state.others.length > 0 && <p className={styles.quiet}>{text.others(state.others)}</p>}
        </>
      )}
    </article>
  );
}

/** Whether reading the same bytes once more may end otherwise: what is wrong with the file itself stays so. */
function mayEndOtherwise(state: DeskFile["state"]): boolean {
  const passing: readonly string[] = ["too-slow", "stopped", "reader-ended", "unreachable"];
  switch (state.kind) {
    case "stopped":
    case "crashed":
      return true;
    case "failed":
      return state.problem.kind !== "file-unreadable" || passing.includes(state.problem.fault);
    case "read":
      return state.forms.some(mayBeReadAgain);
    default:
      return false;
  }
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "8px 12px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: "8px" },
  name: {
    margin: "4px 0 0",
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  quiet: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  fault: { margin: 0, color: "var(--error-sign)", fontWeight: tokens.fontWeightSemibold },
  again: { justifySelf: "start" },
});
