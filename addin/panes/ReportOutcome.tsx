import type { Problem } from "../../shared/problem.ts";
import { sayProblem } from "../../shared/text/problems.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  /** What keeps the workbook from being checked at all. */
  readonly failed: ActionState<unknown, Problem>;
  readonly sending: ActionState<unknown, Problem>;
  readonly sendingSet: ActionState<unknown, SetProblem>;
  readonly changing: ActionState<"withdraw" | "fill" | "renew", Problem>;
  readonly onClear: () => void;
  readonly onRenew: () => void;
  readonly onReplace: (version: number) => void;
}

/** What the last action met or did, with the way on. */
export function ReportOutcome(props: Props) {
  const { failed, sending, sendingSet, changing, onClear, onRenew, onReplace } = props;
  const text = useText().report;

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

  return (
    <>
      <ActionProblem state={failed} onDismiss={onClear} />
      <ActionProblem state={sending} onDismiss={onClear} actionOf={wayOn} />
      <ActionProblem state={changing} onDismiss={onClear} actionOf={wayOn} />
      {sendingSet.kind === "failed" && (
        <ProblemBar
          intent="error"
          title={sayProblem(sendingSet.problem.problem).title}
          detail={[
            ...(sendingSet.problem.sheetName ? [text.inSheet(sendingSet.problem.sheetName)] : []),
            sayProblem(sendingSet.problem.problem).detail,
          ].join(": ")}
          onDismiss={onClear}
        />
      )}
      {sendingSet.kind === "crashed" && <ActionProblem state={sendingSet} onDismiss={onClear} />}
      {changing.kind === "done" && changing.value === "withdraw" && (
        <ProblemBar intent="success" title={text.withdrawn} onDismiss={onClear} />
      )}
    </>
  );
}
