import { Button, makeStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { FillScope } from "../actions/fillBlanks.ts";
import type { SenderWords } from "../actions/submitReport.ts";
import { useText } from "../hooks/useText.ts";
import { ReportMenu } from "./ReportMenu.tsx";
import type { Change } from "./ReportOutcome.tsx";
import { ReviewButtons } from "./ReviewButtons.tsx";
import type { HandInScope } from "./useHandIn.ts";
import type { Decision } from "./useReview.ts";

interface Props {
  readonly checked: CheckedForm;
  /** A reviewer who looks at a unit's report must not hand it in by mistake. */
  readonly maySend: boolean;
  /** How many open forms would be handed in together. */
  readonly setSize: number;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onSend: (scope: HandInScope, words?: Partial<SenderWords>) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onChange: (change: Change) => void;
  readonly onFill: (scope: FillScope) => void;
}

/** What is done with an open form, always in the same place: Kiểm tra, Nộp or the decision, and the rest in a menu. */
export function ReportFoot(props: Props) {
  const { checked, maySend, setSize, busy, onCheck, onSend, onDecide, onChange, onFill } = props;
  const text = useText().report;
  const styles = useStyles();
  return (
    <>
      <Button disabledFocusable={busy} onClick={onCheck}>
        {text.check}
      </Button>
      {maySend ? (
        <Button
          appearance="primary"
          className={styles.submit}
          disabledFocusable={busy}
          onClick={() => onSend("form")}
        >
          {text.submit}
        </Button>
      ) : (
        <ReviewButtons checked={checked} disabled={busy} onDecide={onDecide} />
      )}
      <ReportMenu
        checked={checked}
        maySend={maySend}
        setSize={setSize}
        disabled={busy}
        onSubmitSet={() => onSend("set")}
        onSubmitWithErrors={(withErrors) => onSend("form", { withErrors })}
        onChange={onChange}
        onFill={onFill}
      />
    </>
  );
}

const useStyles = makeStyles({ submit: { flexGrow: 1 } });
