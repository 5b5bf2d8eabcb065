import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BrokenLink } from "../../../shared/api/auditSearch.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import { type Verified, verifyRecord } from "../../actions/verifyRecord.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { Notice } from "../../components/Notice.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
}

/** Checks that the whole record is as it was written, and names what is not. */
export function RecordVerifier({ session }: Props) {
  const text = useAdministrationText().record;
  const language = useLanguage();
  const styles = useStyles();
  const [verified, setVerified] = useState<Verified | null>(null);
  const checking = useAction(
    (stop) => verifyRecord(session, setVerified, stop),
    "with-its-outcome",
  );
  const busy = checking.state.kind === "pending";

  function saidOf({ checker, about, unit, template, period, ...found }: BrokenLink): string {
    const [kind = "", year = ""] = checker === "filed" ? (about ?? "").split(" ") : [];
    const where = [
      ...(template ? [template.name] : []),
      ...(period ? [sayPeriod(language, period)] : []),
      ...(unit ? [unit.name] : []),
      ...(about ? [kind === "" ? about : `${text.figures[kind] ?? kind} ${year}`] : []),
    ];
    const record = [text.records[found.record], ...(found.number === null ? [] : [found.number])];
    const place = where.length > 0 ? where.join(" · ") : (text.parts[checker] ?? checker);
    return `${place}: ${record.join(" ")} ${text.faultOf[found.fault]}`;
  }

  return (
    <div className={styles.verifier}>
      {!busy && (
        <Button
          className={styles.start}
          onClick={() => {
            setVerified(null);
            void checking.start();
          }}
        >
          {text.verify}
        </Button>
      )}
      <WaitingBar
        waiting={busy}
        doing={text.verifying(
          text.parts[verified?.checker ?? "administration"] ?? "",
          verified?.records ?? 0,
        )}
        done={verified?.share ?? 0}
        onStop={checking.stop}
      />
      <ActionProblem state={checking.state} onDismiss={checking.clear} />
      <div role="status">
        {verified && verified.broken.length > 0 && (
          <Notice kind="error" sign="✕" title={text.broken(verified.broken.length)}>
            <ul className={styles.broken}>
              {verified.broken.map((found) => (
                <li key={JSON.stringify(found)}>{saidOf(found)}</li>
              ))}
            </ul>
            <p className={styles.line}>{text.brokenDetail}</p>
          </Notice>
        )}
        {verified && !busy && verified.broken.length === 0 && (
          <Notice
            kind={verified.isWhole ? "good" : "info"}
            sign={verified.isWhole ? "✓" : "◷"}
            title={verified.isWhole ? text.whole(verified.records) : text.stopped(verified.records)}
          >
            {verified.unrecorded.map((checker) => (
              <p key={checker} className={styles.line}>
                {text.unrecorded[checker]}
              </p>
            ))}
          </Notice>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  verifier: { display: "grid", rowGap: "8px" },
  start: { justifySelf: "start" },
  broken: { margin: "2px 0 6px", paddingLeft: "18px", overflowWrap: "anywhere" },
  line: { margin: 0 },
});
