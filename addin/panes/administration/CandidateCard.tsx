import { makeStyles, tokens } from "@fluentui/react-components";
import type { PartFate } from "../../../shared/administration/compareTemplates.ts";
import type { Candidate } from "../../actions/candidateForm.ts";
import { Notice } from "../../components/Notice.tsx";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";

interface Props {
  readonly candidate: Candidate;
}

const fates: readonly PartFate[] = ["removed", "added", "moved", "changed", "reworded"];

/** What a file turned out to be: what is wrong with it and where, or what publishing it would change. */
export function CandidateCard({ candidate }: Props) {
  const text = useAdministrationText().forms;
  const styles = useStyles();
  switch (candidate.kind) {
    case "too-large":
      return <ProblemBar intent="error" title={text.tooLarge} />;
    case "not-json":
      return (
        <ProblemBar
          intent="error"
          title={text.notJson}
          detail={text.notJsonDetail(candidate.why)}
        />
      );
    case "not-form":
      return (
        <ProblemBar
          intent="error"
          title={text.notForm}
          detail={text.notFormDetail(candidate.at, candidate.why)}
        />
      );
    case "wrong-version":
      return (
        <ProblemBar intent="error" title={text.wrongVersion(candidate.code, candidate.next)} />
      );
    case "faulty":
      return (
        <Notice kind="error" sign="✕" title={text.faults(candidate.faults.length)}>
          <ul className={styles.list}>
            {candidate.faults.map(({ at, why }) => (
              <li key={`${at} ${why}`}>
                <strong>
                  {text.at} “{at}”
                </strong>
                : <span lang="en">{why}</span>
              </li>
            ))}
          </ul>
        </Notice>
      );
    case "ready": {
      const { template, changes, reports } = candidate;
      const isSilent =
        changes !== null &&
        changes.rules.length === 0 &&
        changes.parts.every(({ fate }) => fate === "reworded");
      return (
        <Notice
          kind={changes && changes.cells.removed > 0 ? "warning" : "info"}
          sign={changes && changes.cells.removed > 0 ? "△" : "✉"}
          title={text.candidate(template.code, template.version)}
        >
          <p className={styles.line}>{changes ? text.sent(reports) : text.first}</p>
          {changes && changes.cells.removed > 0 && (
            <p className={styles.line}>{text.lost(changes.cells.removed)}</p>
          )}
          {changes && <p className={styles.heading}>{text.changes}</p>}
          {isSilent && <p className={styles.line}>{text.none}</p>}
          {changes &&
            fates.map((fate) => {
              const own = changes.parts.filter((part) => part.fate === fate);
              return (
                own.length > 0 && (
                  <div key={fate}>
                    {text[fate]} ({own.length}):
                    <ul className={styles.list}>
                      {own.map(({ table, kind, id, label }) => (
                        <li key={`${table} ${kind} ${id}`}>
                          <code>
                            {table}/{id}
                          </code>{" "}
                          <span lang="vi">{label}</span>
                        </li>
                      ))}
                    </ul>
                  </div>
                )
              );
            })}
          {changes && changes.rules.length > 0 && (
            <p className={styles.line}>
              {text.rules}: {changes.rules.join(", ")}
            </p>
          )}
          {changes && changes.other.length > 0 && (
            <p className={styles.line}>
              {text.other}: {changes.other.join(", ")}
            </p>
          )}
        </Notice>
      );
    }
  }
}

const useStyles = makeStyles({
  line: { margin: "0 0 4px" },
  heading: { margin: "6px 0 2px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 6px", paddingLeft: "18px", overflowWrap: "anywhere" },
});
