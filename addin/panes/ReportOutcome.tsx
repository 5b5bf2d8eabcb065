import type { Problem } from "../../shared/problem.ts";
import { sayProblem } from "../../shared/text/problems.ts";
import type { HandIn } from "../actions/handIns.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
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
  readonly onClear: () => void;
  readonly onRenew: () => void;
  readonly onReplace: (version: number) => void;
}

/** What the last action met or did, with the way on. */
export function ReportOutcome(props: Props) {
  const { failed, sending, handIn, changing, onClear, onRenew, onReplace } = props;
  const text = useText().report;
  const language = useLanguage();
  const refusal = handIn?.kind === "refused" ? handIn.refusal : null;
  const refused = refusal && sayProblem(language, refusal.problem);

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
      <ActionProblem state={changing} onDismiss={onClear} actionOf={wayOn} />
      {sending.kind === "crashed" && <ActionProblem state={sending} onDismiss={onClear} />}
      {refusal?.sheetName === null && (
        <ActionProblem
          state={{ kind: "failed", problem: refusal.problem }}
          onDismiss={onClear}
          actionOf={wayOn}
        />
      )}
      {refused && refusal.sheetName !== null && (
        <ProblemBar
          intent="error"
          title={refused.title}
          detail={[text.inSheet(refusal.sheetName), refused.detail].join(": ")}
          onDismiss={onClear}
        />
      )}
      {changing.kind === "done" && changing.value === "withdraw" && (
        <ProblemBar intent="success" title={text.withdrawn} onDismiss={onClear} />
      )}
    </>
  );
}
