import { Button, makeStyles } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";
import type { SheetsOut } from "./saveSheets.ts";

interface Props {
  readonly as: SheetsOut["as"];
  /** Whether there is something to draw, and nothing is being drawn. */
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onWrite: () => void;
}

/** What sheets are made for: the workbook that is open, or a file of their own. */
export function SheetsFoot({ as, ready, onSave, onWrite }: Props) {
  const text = useText().consolidation;
  const styles = useStyles();
  return (
    <>
      <Button disabledFocusable={!ready} onClick={() => ready && onSave()}>
        {text.out[as]}
      </Button>
      <Button
        appearance="primary"
        className={styles.write}
        disabledFocusable={!ready}
        onClick={() => ready && onWrite()}
      >
        {text.write}
      </Button>
    </>
  );
}

const useStyles = makeStyles({ write: { flexGrow: 1 } });
