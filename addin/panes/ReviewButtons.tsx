import { Button, makeStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { useText } from "../hooks/useText.ts";
import type { Decision } from "./useReview.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly disabled: boolean;
  readonly onDecide: (move: Decision["move"]) => void;
}

/** Returning and approving a report while it is looked at, as far as its state allows. */
export function ReviewButtons({ checked: { report }, disabled, onDecide }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const may = (move: Decision["move"]) => report?.moves.includes(move) === true;
  return (
    <>
      {may("return") && (
        <Button disabledFocusable={disabled} onClick={() => onDecide("return")}>
          {text.sendBack}
        </Button>
      )}
      {may("approve") && (
        <Button
          appearance="primary"
          className={styles.approve}
          disabledFocusable={disabled}
          onClick={() => onDecide("approve")}
        >
          {text.approve}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({ approve: { flexGrow: 1 } });
