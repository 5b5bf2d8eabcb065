import { makeStyles, tokens } from "@fluentui/react-components";
import { dayAfter, daysUntil, shortenDay } from "../../shared/text/moments.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { Pill } from "./Pill.tsx";

interface Props {
  readonly lastDay: string;
  /** The Worker's clock. */
  readonly now: string;
}

/** A deadline, and how long there is left: "hạn trước 15/3", "còn 4 ngày". */
export function TimeLeft({ lastDay, now }: Props) {
  const { due, daysLeft } = useText().duties;
  const language = useLanguage();
  const styles = useStyles();
  const left = daysUntil(lastDay, now);
  return (
    <div className={styles.both}>
      <span>{due(shortenDay(language, dayAfter(lastDay)))}</span>
      <Pill kind={left < 0 ? "error" : left <= 2 ? "warning" : "good"}>{daysLeft(left)}</Pill>
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
