import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ok } from "../../shared/result.ts";
import { shortenMoment } from "../../shared/text/moments.ts";
import { approve, returnReport } from "../actions/moveReport.ts";
import { openReports } from "../actions/openReport.ts";
import { isOwnReport } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { type BoardCell, nameOfCell, stateOf } from "../components/boardCells.ts";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly session: WorkSession;
  readonly cell: BoardCell;
  readonly period: string;
  readonly mayDecide: boolean;
  readonly onOpened: () => void;
  readonly onChanged: () => void;
}

/** One report of the board: how it stands, and approving or returning it. */
export function ReportCard({ session, cell, period, mayDecide, onOpened, onChanged }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { unit, template, report } = cell;
  const [asking, setAsking] = useState<"return" | "approve" | null>(null);
  const path = { template: template.id, period, unit: unit.id };
  const opening = useAction(async (stop) => {
    const opened = await openReports(session, [path], stop);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const deciding = useAction(async (stop, move: "return" | "approve", words: string) => {
    setAsking(null);
    const moved =
      move === "approve"
        ? await approve(session, path, report.version, words || null, stop)
        : await returnReport(session, path, report.version, [{ cell: null, text: words }], stop);
    if (moved.ok) onChanged();
    return moved;
  });
  const needsReason =
    report.errors > 0 ||
    (deciding.state.kind === "failed" && deciding.state.problem.kind === "sources-changed");
  const busy = opening.state.kind === "pending" || deciding.state.kind === "pending";
  const what = nameOfCell(cell);
  const isSent = report.version > 0;
  const isOwn = isOwnReport(session, path);
  const canReturn = report.state === "submitted" || report.state === "approved";

  return (
    <section className={styles.card} aria-label={what}>
      <h3 className={styles.title}>{what}</h3>
      <p className={styles.line}>
        {text.board.states[stateOf(report)]}
        {report.late ? ` · ${text.board.late}` : ""}
      </p>
      {isSent && (
        <p className={styles.line}>
          {text.board.sentAt(report.version, shortenMoment(language, report.firstSentAt ?? ""))}
          <br />
          {text.board.filled(report.filled, report.expected)} ·{" "}
          {text.board.doubts(report.errors, report.warnings)}
        </p>
      )}
      <WaitingBar waiting={busy} doing={text.duties.opening} onStop={opening.stop} />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      <ActionProblem
        state={deciding.state}
        actionOf={({ kind }) =>
          kind === "sources-changed"
            ? { label: text.board.giveReason, onChoose: () => setAsking("approve") }
            : undefined
        }
        onDismiss={deciding.clear}
      />
      {(isSent || isOwn) && (
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={busy} onClick={() => void opening.start()}>
            {isOwn ? text.duties.open : text.board.view}
          </Button>
          {mayDecide && canReturn && (
            <Button size="small" disabledFocusable={busy} onClick={() => setAsking("return")}>
              {text.board.sendBack}
            </Button>
          )}
          {mayDecide && report.state === "submitted" && (
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                report.errors + report.warnings > 0
                  ? setAsking("approve")
                  : void deciding.start("approve", "")
              }
            >
              {text.board.approve}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <AskDialog
          title={
            asking === "return" ? text.board.sendBackTitle(what) : text.board.approveTitle(what)
          }
          {...(asking === "approve"
            ? { lead: text.board.doubts(report.errors, report.warnings) }
            : {})}
          words={
            asking === "return"
              ? { label: text.board.note, hint: text.board.noteHint, required: true }
              : { label: text.board.approveReason, required: needsReason }
          }
          yes={asking === "return" ? text.board.sendBack : text.board.approve}
          onYes={(words) => void deciding.start(asking, words)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});
