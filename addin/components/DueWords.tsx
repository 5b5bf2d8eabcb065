import { makeStyles, tokens } from "@fluentui/react-components";
import type { Due } from "../../shared/api/due.ts";
import { capitalise } from "../../shared/text/cellNames.ts";
import { sayDayOff, sayDue, sayReading } from "../../shared/text/due.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly due: Due;
}

/** When something is due: the one last day, how the rule is read, and what day that is. */
export function DueWords({ due }: Props) {
  const language = useLanguage();
  const styles = useStyles();
  const reading = sayReading(language, due);
  const dayOff = sayDayOff(language, due);
  return (
    <div className={styles.words}>
      <div>
        {capitalise(sayDue(language, due))}
        {reading && ` (${reading})`}
      </div>
      {dayOff && (
        <div>
          <span aria-hidden>◷ </span>
          {dayOff}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  words: {
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});
