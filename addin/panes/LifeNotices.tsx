import { Button } from "@fluentui/react-components";
import type { ReportReply } from "../../shared/api/reports.ts";
import { owesNothing } from "../../shared/report/exception.ts";
import { isCounted } from "../../shared/report/life.ts";
import { shortenDay, shortenMoment } from "../../shared/text/moments.ts";
import { sayUnitDocument } from "../../shared/text/unitDocument.ts";
import { Notice } from "../components/Notice.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly report: ReportReply;
  /** "Phòng LĐ-TB&XH". */
  readonly office: string;
  readonly busy: boolean;
  /** Whether the sheet shows the figures that are to be confirmed. */
  readonly isShown: boolean;
  readonly onConfirm: () => void;
}

/** What the unit and the district have said of a report besides its figures: what was entered for the unit and waits for
 *  its word, what it asks to correct and the answer, and what was decided of the duty. */
export function LifeNotices({ report, office, busy, isShown, onConfirm }: Props) {
  const text = useText().life;
  const language = useLanguage();
  const { onBehalf, moves, correctionAsked, correctionDeclined, exceptions, state } = report;
  const { exempt, leftOut, extended } = exceptions;
  const isHere = isCounted(state);
  return (
    <>
      {onBehalf && (
        <Notice
          kind={onBehalf.confirmed ? "good" : "info"}
          sign={onBehalf.confirmed ? "✓" : "✎"}
          title={text.entered(office, sayUnitDocument(language, onBehalf))}
        >
          <p style={{ margin: "2px 0 6px" }}>
            {onBehalf.confirmed
              ? text.confirmed
              : moves.includes("confirm") && (isShown ? text.enteredDetail : text.enteredElsewhere)}
          </p>
          {moves.includes("confirm") && isShown && (
            <Button size="small" disabledFocusable={busy} onClick={onConfirm}>
              {text.confirm}
            </Button>
          )}
        </Notice>
      )}
      {correctionAsked !== null && (
        <Notice kind="info" sign="✎" title={text.askedWaiting}>
          <p style={{ margin: 0, whiteSpace: "pre-line" }}>{text.said(correctionAsked)}</p>
        </Notice>
      )}
      {correctionDeclined && (
        <Notice kind="warning" sign="↩" title={text.declinedTitle}>
          <p style={{ margin: 0, whiteSpace: "pre-line" }}>
            {text.declinedBy(
              correctionDeclined.reason,
              correctionDeclined.by,
              shortenMoment(language, correctionDeclined.at),
            )}
          </p>
        </Notice>
      )}
      {exempt && owesNothing(exceptions, state) && (
        <Decided words={text.dutyExempt(exempt.reason)} />
      )}
      {extended && !exempt && !isHere && (
        <Decided
          words={`${text.dutyExtended(shortenDay(language, extended.until))}: ${extended.reason}`}
        />
      )}
      {leftOut && <Decided words={`${text.dutyLeftOut}: ${leftOut.reason}`} />}
    </>
  );
}

function Decided({ words }: { readonly words: string }) {
  return (
    <ProblemBar
      intent="info"
      title={`${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}`}
    />
  );
}
