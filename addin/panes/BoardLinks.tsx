import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  /** Goes to the calendar; null for whoever sets none of its days. */
  readonly onCalendar: (() => void) | null;
  readonly onInspections: () => void;
  /** Goes to where a district leaves with everything; null for whoever may not. */
  readonly onArchive: (() => void) | null;
  /** Enters for units from their files; null for whoever enters nothing. */
  readonly onFiles: (() => void) | null;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** Where else the desk's work is, below its board. */
export function BoardLinks(props: Props) {
  const { onCalendar, onInspections, onArchive, onFiles, calendar } = props;
  const text = useText();
  const desk = useDeskText();
  const styles = useStyles();
  return (
    <div className={styles.links}>
      {onFiles && (
        <Link as="button" onClick={onFiles}>
          {desk.byFile}
        </Link>
      )}
      {onCalendar && (
        <Link as="button" onClick={onCalendar}>
          {text.calendar.open}
        </Link>
      )}
      <Link as="button" onClick={onInspections}>
        {desk.inspections}
      </Link>
      {onArchive && (
        <Link as="button" onClick={onArchive}>
          {desk.archive}
        </Link>
      )}
      {calendar}
    </div>
  );
}

const useStyles = makeStyles({
  links: { display: "grid", rowGap: "8px", justifyItems: "start" },
});
