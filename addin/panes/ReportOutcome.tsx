import { makeStyles } from "@fluentui/react-components";
import type { Problem } from "../../shared/problem.ts";
import { countBlocking } from "../../shared/text/problems/saidProblem.ts";
import type { SameSent } from "../actions/standingRefusal.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useAnswerInSight } from "../hooks/useAnswerInSight.ts";
import { useText } from "../hooks/useText.ts";
import type { SheetId } from "../host/workbook.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { Refused } from "./Refused.tsx";
import type { ReportWork } from "./useReportWork.ts";

interface Props {
  /** What keeps the workbook from being checked at all. */
  readonly failed: ActionState<unknown, Problem>;
  readonly states: ReportWork["states"];
  /** Whether something is being asked: what stood against that is said where it is asked. */
  readonly isAsking: boolean;
  /** Why the last hand-in was refused, for as long as that holds. */
  readonly refusal: SetProblem | null;
  /** The version that stands as received beside a new one that was refused; null where none does. */
  readonly standing: number | null;
  /** The version that was in the way and holds just the figures of this form; null for none. */
  readonly same: SameSent | null;
  /** What sending it in the place of a version is called. */
  readonly replace: (version: number) => string;
  readonly onClear: () => void;
  readonly onDismissFailed: () => void;
  readonly onRenew: () => void;
  readonly onReplace: (version: number) => void;
  /** Somebody else has sent a version meanwhile, which this sheet may be put together with. */
  readonly onMerge: () => void;
  /** It is sent although rules do not hold. */
  readonly onExplain: () => void;
  readonly onSheet: (sheet: SheetId) => void;
  readonly onDespiteNotes: () => void;
}

/** What the last action met or did, with the way on. */
export function ReportOutcome(props: Props) {
  const { failed, isAsking, refusal, standing, replace } = props;
  const { sending, changing, reviewing, saying, going } = props.states;
  const { onClear, onDismissFailed, onRenew, onReplace, onMerge, onExplain } = props;
  const { onSheet, onDespiteNotes } = props;
  const { report: text, review } = useText();
  const styles = useStyles();

  function wayOn(problem: Problem) {
    switch (problem.kind) {
      case "carried-changed":
      case "template-outdated":
        return { label: text.update, onChoose: onRenew };
      case "figures-differ":
        return { label: text.mend, onChoose: onRenew };
      case "stale-version":
        return problem.version === 0
          ? { label: replace(0), onChoose: () => onReplace(0) }
          : { label: review.merge(problem.version), onChoose: onMerge };
      case "has-violations":
        return countBlocking(problem.violations).errors > 0
          ? { label: text.withErrors, onChoose: onExplain }
          : undefined;
      default:
        return undefined;
    }
  }

  const answers = [failed, changing, reviewing, saying, going].map(({ kind }) => kind).join();
  const shown = useAnswerInSight(/failed|crashed/.test(answers) ? answers : refusal);

  return (
    <div ref={shown} className={styles.answers}>
      <ActionProblem state={failed} onDismiss={onDismissFailed} />
      <ActionProblem state={changing} onDismiss={onClear} actionOf={wayOn} />
      {!isAsking && <ActionProblem state={reviewing} onDismiss={onClear} />}
      {!isAsking && <ActionProblem state={saying} onDismiss={onClear} />}
      <ActionProblem state={going} onDismiss={onClear} />
      {sending.kind === "crashed" && <ActionProblem state={sending} onDismiss={onClear} />}
      {refusal && !isAsking && (
        <Refused
          refusal={refusal}
          standing={standing}
          same={props.same}
          replace={replace}
          onReplace={onReplace}
          wayOn={wayOn}
          onSheet={onSheet}
          onDespiteNotes={onDespiteNotes}
          onClear={onClear}
        />
      )}
      {changing.kind === "done" && changing.value === "withdraw" && (
        <ProblemBar intent="success" title={text.withdrawn} onDismiss={onClear} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  answers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    ":empty": { display: "none" },
  },
});
