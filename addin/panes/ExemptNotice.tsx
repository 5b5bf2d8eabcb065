import { makeStyles } from "@fluentui/react-components";
import type { GoesOn } from "../../shared/rollup/goesOn.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { sayGoing } from "./goingWords.ts";

interface Props {
  readonly units: readonly {
    readonly name: string;
    readonly says: string;
    /** What goes on of the year there, and as of when. */
    readonly goesOn?: GoesOn | undefined;
  }[];
  /** Whether there are figures that still wait for them. */
  readonly isAwaited: boolean;
}

/** Who owes nothing this time, and why: no gap in what has happened, but one in what there is. */
export function ExemptNotice({ units, isAwaited }: Props) {
  const words = useText();
  const text = words.consolidation;
  const language = useLanguage();
  const styles = useStyles();
  if (units.length === 0) return null;
  return (
    <Notice kind="info" sign="–" title={text.exempt(units.length)}>
      <ul className={styles.list}>
        {units.map(({ name, says, goesOn }) => (
          <li key={name}>
            <span lang="vi">{name}</span>: <span lang="vi">{says}</span>
            {goesOn && ` · ${sayGoing(words, language, goesOn)}`}
          </li>
        ))}
      </ul>
      {isAwaited && <p className={styles.words}>{text.exemptStock}</p>}
    </Notice>
  );
}

const useStyles = makeStyles({
  words: { margin: "4px 0 0" },
  list: { margin: "2px 0 0", paddingLeft: "16px" },
});
