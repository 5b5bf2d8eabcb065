import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CodesReply } from "../../../shared/api/people.ts";
import { cardsSheet, lastDayOf } from "../../actions/codeCards.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { AskDialog } from "../../components/AskDialog.tsx";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { IssuedCode } from "./IssuedCode.tsx";

interface Props {
  readonly session: WorkSession;
  readonly codes: CodesReply["codes"];
  readonly out: SheetsOut;
  readonly copy: (words: string) => void;
  readonly onDone: () => void;
}

/** Codes that have just been issued, to be printed or copied now. */
export function IssuedCodes({ session, codes, out, copy, onDone }: Props) {
  const text = useAdministrationText();
  const language = useLanguage();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const draw = () => cardsSheet(codes, session.me, new URL("/", window.location.href).href);
  const writing = useAction(() => session.workbook.insertSheets([draw()]), "with-its-outcome");
  const saving = useAction(() => out.save([draw()], text.codes.title(codes.length)));
  const isKept = writing.state.kind === "done" || saving.state.kind === "done";
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={() => (isKept ? onDone() : setAsking(true))}>{text.codes.done}</Button>
          <Button disabledFocusable={busy} onClick={() => !busy && void saving.start()}>
            {text.codes.out[out.as]}
          </Button>
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={busy}
            onClick={() => !busy && void writing.start()}
          >
            {text.codes.write}
          </Button>
        </>
      }
    >
      <div role="status">
        <PaneTitle title={text.codes.title(codes.length)} under={text.codes.once} />
      </div>
      <WaitingBar waiting={busy} doing={text.codes.writing} />
      <ActionProblem state={writing.state} onDismiss={writing.clear} />
      <ActionProblem state={saving.state} onDismiss={saving.clear} />
      {writing.state.kind === "done" && (
        <div role="status">
          <ProblemBar intent="success" title={text.codes.written} />
        </div>
      )}
      <ul className={styles.list}>
        {codes.map((issued) => (
          <IssuedCode
            key={issued.person}
            name={issued.name}
            unit={issued.unit.name}
            code={issued.code}
            until={text.codes.until(lastDayOf(language, issued))}
            copy={copy}
          />
        ))}
      </ul>
      {asking && (
        <AskDialog
          title={text.codes.done}
          lead={text.codes.doneAsk}
          yes={text.codes.done}
          onYes={onDone}
          onClose={() => setAsking(false)}
        />
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  list: {
    display: "grid",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground1,
  },
});
