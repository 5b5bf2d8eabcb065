import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ok } from "../../../shared/result.ts";
import { inspectionSheetOf } from "../../actions/inspectionSheet.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useText } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { useInspectionsText } from "./useInspectionsText.ts";

interface Props {
  readonly session: WorkSession;
  readonly year: number;
  readonly out: SheetsOut;
}

/** The plan as a sheet, as it stands by then: in the workbook that is open, or as a file of its own. */
export function InspectionSheetOut({ session, year, out }: Props) {
  const text = useText().consolidation;
  const { sheet: heading } = useInspectionsText();
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const drawing = useAction(async (stop, to: "file" | "workbook") => {
    setSaid(null);
    const asked = await (await session.client.inspections()).plan(year, stop);
    if (!asked.ok) return asked;
    const sheet = inspectionSheetOf(session.me, asked.value, session.clock.now());
    if (to === "workbook") {
      const inserted = await session.workbook.insertSheets([sheet]);
      if (inserted.ok) setSaid(text.written(inserted.value.length));
      return inserted.ok ? ok(null) : inserted;
    }
    const saved = await out.save([sheet], sheet.name);
    if (saved.ok) setSaid(text.given[out.as](saved.value));
    return saved.ok ? ok(null) : saved;
  });
  const busy = drawing.state.kind === "pending";
  const way = (label: string, to: "file" | "workbook") => (
    <Button size="small" disabledFocusable={busy} onClick={() => void drawing.start(to)}>
      {label}
    </Button>
  );
  return (
    <section aria-label={heading} className={styles.out}>
      <h3 className={styles.heading}>{heading}</h3>
      <div className={styles.ways}>
        {way(text.write, "workbook")}
        {way(text.out[out.as], "file")}
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
