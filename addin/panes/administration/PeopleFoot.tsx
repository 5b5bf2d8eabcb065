import { Button, makeStyles } from "@fluentui/react-components";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";

interface Props {
  /** How many people are to get a card. */
  readonly wanted: number;
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly onIssue: () => void;
}

/** What is done with people: another is added, or cards are issued for those who are chosen. */
export function PeopleFoot({ wanted, busy, onAdd, onIssue }: Props) {
  const text = useAdministrationText();
  const styles = useStyles();
  const isReady = wanted > 0 && !busy;
  return (
    <>
      <Button onClick={onAdd}>{text.people.add}</Button>
      <Button
        appearance="primary"
        className={styles.primary}
        disabledFocusable={!isReady}
        onClick={() => isReady && onIssue()}
      >
        {text.codes.issue(wanted)}
      </Button>
    </>
  );
}

const useStyles = makeStyles({ primary: { flexGrow: 1 } });
