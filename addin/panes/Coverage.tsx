import { makeStyles } from "@fluentui/react-components";
import { isMissing } from "../../shared/rollup/consolidate.ts";
import { countStandings } from "../../shared/text/coverage.ts";
import type { Consolidation } from "../actions/consolidation.ts";
import { FilledBar } from "../components/FilledBar.tsx";
import { Notice } from "../components/Notice.tsx";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly consolidation: Consolidation;
}

/** How much a consolidation knows, said before its figures are used. */
export function Coverage({ consolidation }: Props) {
  const text = useText().consolidation;
  const styles = useStyles();
  const { units, reply, differs } = consolidation;
  const { counted, expected, approved, estimated, preliminary } = countStandings(units);
  const isOptional = expected < units.length;
  const label = isOptional
    ? text.coverageOptional(counted, approved)
    : text.coverage(counted, expected, approved);
  const firmness = text.firmness(estimated, preliminary);
  const missing = units
    .filter(isMissing)
    .flatMap(({ name, standing }) =>
      standing.kind === "counted" ? [] : [{ name, says: text.standings[standing.kind] }],
    );
  const doubtful = reply.units.filter(
    ({ errors, warnings, sourceChanges }) => errors + warnings + sourceChanges.length > 0,
  );
  return (
    <>
      {expected === 0 ? (
        <p className={styles.words}>{label}</p>
      ) : (
        <FilledBar filled={counted} expected={expected} label={label} verdict={firmness} />
      )}
      {differs && (
        <Notice kind="error" sign="✕" title={text.differs}>
          <p className={styles.words}>{text.differsDetail}</p>
        </Notice>
      )}
      {isOptional && <p className={styles.words}>{text.optional}</p>}
      {missing.length === 0 && !isOptional && <Notice kind="good" sign="✓" title={text.complete} />}
      {missing.length > 0 && (
        <Notice kind="warning" sign="◷" title={text.missing}>
          <ul className={styles.list}>
            {missing.map(({ name, says }) => (
              <li key={name}>
                {name}: {says}
              </li>
            ))}
          </ul>
          <p className={styles.words}>{text.warningPartial}</p>
        </Notice>
      )}
      {doubtful.length > 0 && (
        <Notice kind="warning" sign="△" title={text.doubts}>
          <ul className={styles.list}>
            {doubtful.map(({ id, name, errors, warnings, sourceChanges }) => (
              <li key={id}>
                {name}:{" "}
                {[
                  ...(errors + warnings > 0 ? [text.doubtsOf(errors, warnings)] : []),
                  ...(sourceChanges.length > 0 ? [text.sourcesChanged(sourceChanges.length)] : []),
                ].join("; ")}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

const useStyles = makeStyles({
  words: { margin: "4px 0 0" },
  list: { margin: "2px 0 0", paddingLeft: "16px" },
});
