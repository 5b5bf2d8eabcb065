import { useEffect } from "react";
import { shortenMoment } from "../../shared/text/moments.ts";
import { sayUnitDocument } from "../../shared/text/unitDocument.ts";
import { sayOfReport } from "../actions/moveReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly path: ReportPath;
  /** "ĐH-04 · Hộ nghèo". */
  readonly name: string;
  readonly onConfirmed: () => void;
  readonly onClose: () => void;
}

/** Asks the unit whether what the district entered for it is right: of which document, when, and how much of the form. */
export function ConfirmEntered({ session, path, name, onConfirmed, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const asking = useAction((stop) => session.facts.refresh(path, stop));
  const confirming = useAction(async (stop, version: number) => {
    const said = await sayOfReport(session, path, version, { move: "confirm" }, stop);
    if (said.ok) onConfirmed();
    return said;
  }, "with-its-outcome");
  const { start: ask } = asking;
  useEffect(() => void ask(), [ask]);
  const report = asking.state.kind === "done" ? asking.state.value : null;
  const busy = confirming.state.kind === "pending";

  async function confirm(): Promise<void> {
    if (report && (await confirming.start(report.version))?.ok) onClose();
  }

  return (
    <AskDialog
      title={text.life.confirmTitle(name)}
      lead={
        report?.onBehalf
          ? text.life.confirmLead(
              session.me.regime.receivedBy,
              sayUnitDocument(language, report.onBehalf),
              shortenMoment(language, report.sentAt ?? ""),
            )
          : ""
      }
      ready={report !== null}
      yes={text.life.confirm}
      doing={
        busy
          ? text.life.confirming
          : report || asking.state.kind === "failed"
            ? null
            : text.life.looking
      }
      problem={
        <>
          <ActionProblem state={asking.state} onDismiss={asking.clear} />
          <ActionProblem state={confirming.state} onDismiss={confirming.clear} />
        </>
      }
      onYes={() => void confirm()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{text.life.confirmAfter}</p>
    </AskDialog>
  );
}
