import { Button, makeStyles } from "@fluentui/react-components";
import { currentForm } from "../actions/checkedForm.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import type { SheetId } from "../host/workbook.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { OpenReport } from "./OpenReport.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";

interface Props {
  readonly session: WorkSession;
  readonly store: TextStore;
  readonly check: WorkbookCheck;
  readonly onDuties: () => void;
  /** Told when a report has been handed in or taken back. */
  readonly onMoved: () => void;
  /** How a form leaves the pane as a file. */
  readonly out: SheetsOut;
  /** Whether a copied text arrived on the clipboard. */
  readonly copy: (words: string) => void;
}

/** The form the person is looking at: what is wrong with it, and handing it in. */
export function ReportPane({ session, store, check, onDuties, onMoved, out, copy }: Props) {
  const text = useText().report;
  const styles = useStyles();
  const { checked, failed, recheck, dismiss } = check;
  const form = checked && currentForm(checked);
  const going = useAction((_, sheet: SheetId) => session.workbook.revealCell(sheet, 0, 0));
  const lookFailed = <ActionProblem state={failed} onDismiss={dismiss} />;

  if (!checked || (!form && checked.forms.length === 0)) {
    return (
      <PaneFrame>
        {lookFailed}
        <EmptyState
          title={text.none}
          detail={text.noneDetail}
          action={{ label: text.toDuties, onChoose: onDuties }}
        />
      </PaneFrame>
    );
  }
  if (!form) {
    return (
      <PaneFrame>
        {lookFailed}
        <ActionProblem state={going.state} onDismiss={going.clear} />
        <EmptyState title={text.chooseSheet} detail={text.chooseDetail} />
        <div className={styles.sheets}>
          {checked.forms.map(({ sheet, sheetName }) => (
            <Button key={sheet} lang="vi" onClick={() => void going.start(sheet)}>
              {sheetName}
            </Button>
          ))}
        </div>
      </PaneFrame>
    );
  }
  if (form.kind === "unusable") {
    return (
      <PaneFrame>
        {lookFailed}
        <ActionProblem
          state={{ kind: "failed", problem: form.problem }}
          onDismiss={() => void recheck("what-is-missing")}
          actionOf={() => ({ label: text.check, onChoose: () => void recheck("everything-anew") })}
        />
      </PaneFrame>
    );
  }
  const { template, period, unit } = form.identity;
  return (
    <OpenReport
      key={`${template}/${period}/${unit}`}
      session={session}
      store={store}
      checked={form}
      forms={checked.forms}
      check={check}
      onDuties={onDuties}
      onMoved={onMoved}
      out={out}
      copy={copy}
    />
  );
}

const useStyles = makeStyles({ sheets: { display: "grid", rowGap: "8px" } });
