import { makeStyles } from "@fluentui/react-components";
import type { Contradiction } from "../../../shared/sheet/headContradictions.ts";
import { useFilesText } from "./useFilesText.ts";

/** What the heading of a sheet says otherwise than the report that it is. */
export function HeadingLines({
  contradictions,
}: {
  readonly contradictions: readonly Contradiction[];
}) {
  const text = useFilesText();
  const styles = useStyles();
  return contradictions.map(({ what, printed, chosen }) => (
    <p key={what} className={styles.line}>
      △ {text.heading[what](printed, chosen)}
    </p>
  ));
}

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: "anywhere" } });
