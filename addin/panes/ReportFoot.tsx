import { Button, makeStyles } from "@fluentui/react-components";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { useText } from "../hooks/useText.ts";
import { ReportMenu, type ReportMenuProps } from "./ReportMenu.tsx";
import { ReviewButtons } from "./ReviewButtons.tsx";
import type { ReportWork } from "./useReportWork.ts";
import type { Decision } from "./useReview.ts";

interface Props {
  readonly role: MeReply["role"];
  /** What handing it in is called. */
  readonly submit: string;
  /** That there is nothing to hand in; null where there is, or where that is not known. */
  readonly nothingToSend: string | null;
  /** Whether the report is the person's own to fill in. */
  readonly maySend: boolean;
  readonly checked: CheckedForm;
  /** How many open forms would be handed in together. */
  readonly setSize: number;
  readonly work: ReportWork;
  readonly onExplain: () => void;
  readonly onCorrect: () => void;
  readonly onDecide: (move: Decision["move"]) => void;
  readonly take: ReportMenuProps["take"];
}

/** What is done with an open form, always in the same place: its sender checks and hands in, its reviewer decides,
 *  whoever only looks does neither. */
export function ReportFoot(props: Props) {
  const { role, submit, nothingToSend, maySend, checked, setSize, work } = props;
  const { onExplain, onCorrect, onDecide, take } = props;
  const text = useText().report;
  const styles = useStyles();
  const { busy } = work;
  return (
    <>
      {role !== "viewer" && (
        <Button disabledFocusable={busy} onClick={() => void work.check()}>
          {text.check}
        </Button>
      )}
      {maySend && nothingToSend !== null ? (
        <p role="status" className={styles.nothing}>
          ✓ {nothingToSend}
        </p>
      ) : maySend ? (
        <Button
          appearance="primary"
          className={styles.submit}
          disabledFocusable={busy}
          onClick={() => void work.send("form")}
        >
          {submit}
        </Button>
      ) : (
        <ReviewButtons checked={checked} disabled={busy} onDecide={onDecide} />
      )}
      <ReportMenu
        checked={checked}
        maySend={maySend}
        setSize={setSize}
        submit={submit}
        disabled={busy}
        onSubmitSet={() => void work.send("set")}
        onExplain={onExplain}
        onChange={(change) => void work.change(change)}
        onFill={(find) => void work.fill(find)}
        onCorrect={onCorrect}
        onAdjust={() => void work.findToAdjust()}
        onSign={() => void work.askToSign()}
        take={take}
      />
    </>
  );
}

const useStyles = makeStyles({
  submit: { flexGrow: 1 },
  nothing: { flexGrow: 1, flexBasis: 0, alignSelf: "center", margin: 0, color: "var(--good-sign)" },
});
