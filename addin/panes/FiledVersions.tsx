import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { listFiledDifferences, sayOwnPart } from "../../shared/text/filedFigures.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { type Filed, namesIn } from "../actions/filed.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { Notice } from "../components/Notice.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly filed: Filed;
  readonly onClose: () => void;
}

/** Every saved version, the newest first: who saved it, when, why, and what it changed. */
export function FiledVersions({ session, filed, onClose }: Props) {
  const text = useFiledText();
  const { close } = useText();
  const language = useLanguage();
  const styles = useStyles();
  const asking = useAction((stop) => session.client.filedVersions(filed.kind, filed.year, stop));
  const { start, state } = asking;
  useEffect(() => void start(), [start]);
  const names = namesIn(filed, sayOwnPart(language));

  return (
    <section aria-label={text.versions} className={styles.versions}>
      <div className={styles.head}>
        <h3 className={styles.title}>{text.versions}</h3>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {close}
        </Button>
      </div>
      <ActionProblem state={state} onDismiss={asking.clear} />
      {state.kind === "pending" && <SkeletonList doing={text.loading} count={2} />}
      {state.kind === "done" && (
        <>
          {state.value.broken !== null && (
            <Notice kind="error" sign="✕" title={text.broken(state.value.broken)}>
              <p className={styles.words}>{text.brokenDetail}</p>
            </Notice>
          )}
          <ol className={styles.list}>
            {state.value.versions.map(({ version, savedBy, savedAt, reason, changes }) => (
              <li key={version} className={styles.version}>
                <strong>{text.versionLine(version, sayMoment(language, savedAt), savedBy)}</strong>
                <p className={styles.words}>
                  {changes.length === 0
                    ? text.noChangesOf
                    : `${sourcesOf(changes)}: ${text.changes(changes.length)}. `}
                  {listFiledDifferences(
                    language,
                    changes.slice(0, 3).map(({ indicator, place, ...change }) => ({
                      ...change,
                      indicator: names.indicator(indicator as never),
                      place: names.place(place),
                    })),
                    changes.length,
                  )}
                </p>
                {reason && (
                  <p className={styles.words}>
                    {text.reason}: {reason}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Whose figures changed. */
function sourcesOf(changes: readonly { readonly source: string }[]): string {
  return [...new Set(changes.map(({ source }) => source))].join(", ");
}

const useStyles = makeStyles({
  versions: { display: "grid", rowGap: "8px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  version: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  words: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
