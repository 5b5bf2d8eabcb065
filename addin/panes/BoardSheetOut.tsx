import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MeReply } from "../../shared/api/sessions.ts";
import { ok } from "../../shared/result.ts";
import { boardSheetsOf } from "../actions/boardSheets.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import type { ResponsibleOf } from "./useDistrictResponsibles.ts";

interface Props {
  readonly session: WorkSession;
  readonly periods: MeReply["regime"]["periods"];
  readonly period: string;
  readonly responsibleOf: ResponsibleOf;
  readonly out: SheetsOut;
}

/** The whole board as sheets, as it stands by then: in the workbook that is open, or as a file of their own. A filter is
 *  not asked about: a paper that leaves something out would not say so. */
export function BoardSheetOut({ session, periods, period, responsibleOf, out }: Props) {
  const text = useText().consolidation;
  const desk = useDeskText();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const drawing = useAction(async (stop, to: "file" | "workbook") => {
    setSaid(null);
    const asked = await session.client.completenessWithSenders(period, stop);
    if (!asked.ok) return asked;
    const sheets = boardSheetsOf(session.me, periods, asked.value, responsibleOf);
    if (to === "workbook") {
      const inserted = await session.workbook.insertSheets(sheets);
      if (inserted.ok) setSaid(text.written(inserted.value.length));
      return inserted.ok ? ok(null) : inserted;
    }
    const saved = await out.save(sheets, sheets[0]?.name ?? "");
    if (saved.ok) setSaid(text.given[out.as](saved.value));
    return saved.ok ? ok(null) : saved;
  });
  const busy = drawing.state.kind === "pending";
  return (
    <section aria-label={desk.sheet} className={styles.out}>
      <h3 className={styles.heading}>{desk.sheet}</h3>
      <div className={styles.ways}>
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void drawing.start("workbook")}
        >
          {text.write}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void drawing.start("file")}>
          {text.out[out.as]}
        </Button>
      </div>
      <WaitingBar waiting={busy} doing={text.writing} onStop={drawing.stop} />
      <ActionProblem state={drawing.state} onDismiss={drawing.clear} />
      {said && <ProblemBar intent="success" title={said} onDismiss={() => setSaid(null)} />}
    </section>
  );
}

const useStyles = makeStyles({
  out: { display: "grid", rowGap: "6px" },
  heading: { margin: 0, fontSize: "14px", fontWeight: 600 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
