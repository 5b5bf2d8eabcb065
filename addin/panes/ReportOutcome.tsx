import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../../shared/problem.ts";
import { sayProblem } from "../../shared/text/problems.ts";
import type { HandIn } from "../actions/handIns.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import type { SheetId } from "../host/workbook.ts";
import { ActionProblem } from "./ActionProblem.tsx";

/** What a person can do to an open form besides handing it in. */
export type Change = "withdraw" | "fill" | "renew";

interface Props {
  /** What keeps the workbook from being checked at all. */
  readonly failed: ActionState<unknown, Problem>;
  readonly sending: ActionState<unknown, SetProblem>;
  /** How the last hand-in ended, also while somebody was in another pane. */
  readonly handIn: HandIn | null;
  readonly changing: ActionState<Change, Problem>;
  readonly reviewing: ActionState<unknown, Problem>;
  /** The way to a cell or a sheet. */
  readonly going: ActionState<unknown, Problem>;
  readonly onClear: () => void;
  readonly onDismissFailed: () => void;
  readonly onRenew: () => void;
  readonly onReplace: (version: number) => void;
  readonly onSheet: (sheet: SheetId) => void;
}

/** What the last action met or did, with the way on. */
export function ReportOutcome(props: Props) {
  const { failed, sending, handIn, changing, reviewing, going } = props;
  const { onClear, onDismissFailed, onRenew, onReplace, onSheet } = props;
  const text = useText().report;
  const styles = useStyles();
  const refusal = handIn?.kind === "refused" ? handIn.refusal : null;

  function wayOn(problem: Problem) {
    switch (problem.kind) {
      case "carried-changed":
      case "template-outdated":
        return { label: text.update, onChoose: onRenew };
      case "figures-differ":
        return { label: text.mend, onChoose: onRenew };
      case "stale-version":
        return {
          label: text.replace(problem.version),
          onChoose: () => onReplace(problem.version),
        };
      default:
        return undefined;
    }
  }

  // What was pressed stands at the foot: its answer must not appear out of sight.
  const shown = useRef<HTMLDivElement>(null);
  const answers = [failed, changing, reviewing, going].map(({ kind }) => kind).join();
  useEffect(() => {
    if (refusal || /failed|crashed/.test(answers)) {
      shown.current?.scrollIntoView?.({ block: "nearest" });
    }
  }, [refusal, answers]);

  return (
    <div ref={shown} className={styles.answers}>
      <ActionProblem state={failed} onDismiss={onDismissFailed} />
      <ActionProblem state={changing} onDismiss={onClear} actionOf={wayOn} />
      <ActionProblem state={reviewing} onDismiss={onClear} />
      <ActionProblem state={going} onDismiss={onClear} />
      {sending.kind === "crashed" && <ActionProblem state={sending} onDismiss={onClear} />}
      {refusal && <Refused refusal={refusal} onClear={onClear} onSheet={onSheet} wayOn={wayOn} />}
      {changing.kind === "done" && changing.value === "withdraw" && (
        <ProblemBar intent="success" title={text.withdrawn} onDismiss={onClear} />
      )}
    </div>
  );
}

interface RefusedProps extends Pick<Props, "onClear" | "onSheet"> {
  readonly refusal: SetProblem;
  readonly wayOn: (
    problem: Problem,
  ) => { readonly label: string; readonly onChoose: () => void } | undefined;
}

/** Why the last hand-in was not taken: by which form of a set, and that none of it was sent. */
function Refused({ refusal: { problem, blocks }, onClear, onSheet, wayOn }: RefusedProps) {
  const text = useText().report;
  const language = useLanguage();
  if (problem.kind === "nothing-new") {
    const title = text.nothingNew(problem.version);
    return (
      <ProblemBar intent="info" title={title} detail={text.nothingNewDetail} onDismiss={onClear} />
    );
  }
  if (blocks === null) {
    const failed = { kind: "failed", problem } as const;
    return <ActionProblem state={failed} onDismiss={onClear} actionOf={wayOn} />;
  }
  const { title, detail } = sayProblem(language, problem);
  return (
    <ProblemBar
      intent="error"
      title={text.setBlocked(blocks.sheetName)}
      detail={`${title}. ${detail}`}
      action={{ label: text.toSheet, onChoose: () => onSheet(blocks.sheet) }}
      onDismiss={onClear}
    />
  );
}

const useStyles = makeStyles({ answers: { display: "contents" } });
