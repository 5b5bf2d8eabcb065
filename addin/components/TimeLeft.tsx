import { makeStyles, tokens } from "@fluentui/react-components";
import type { Due } from "../../shared/api/due.ts";
import { sayDue } from "../../shared/text/due.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import { useLanguage } from "../hooks/useText.ts";
import { DaysLeft } from "./DaysLeft.tsx";

interface Props {
  readonly due: Due;
  /** Nobody runs out of time with what nobody owes. */
  readonly optional: boolean;
  /** The Worker's clock. */
  readonly now: string;
}

/** A deadline, and how long there is left: "hạn hết ngày 14/3", "còn 4 ngày". */
export function TimeLeft({ due, optional, now }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <span>{sayDue(language, due)}</span>
      {!optional && <DaysLeft days={daysUntil(due.lastDay, now)} />}
    </div>
  );
}

const useStyles = makeStyles({
  both: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
