import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";
import { useWait } from "../hooks/useWait.ts";

interface Props {
  readonly waiting: boolean;
  /** What is being done: "Đang nộp…". */
  readonly doing: string;
  /** How much of it is done, 0 to 1, where that is known. */
  readonly done?: number | null;
  readonly onStop?: () => void;
}

/** Shown after 300 ms, with a way out after two seconds. */
export function WaitingBar({ waiting, doing, done = null, onStop }: Props) {
  const text = useText();
  const styles = useStyles();
  const wait = useWait(waiting);
  if (wait === "short") return null;
  return (
    <div className={styles.waiting} role="status">
      <div className={styles.line}>
        <span>{doing}</span>
        {wait === "stoppable" && onStop && (
          <Button size="small" appearance="subtle" onClick={onStop}>
            {text.stop}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={doing} {...(done === null ? {} : { value: done })} />
    </div>
  );
}

const useStyles = makeStyles({
  waiting: { display: "grid", rowGap: "4px" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
