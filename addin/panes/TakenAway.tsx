import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import type { GivenFile, TakingAway } from "./useTakeAway.ts";

interface Props {
  readonly as: SheetsOut["as"];
  readonly taking: TakingAway;
}

/** How far a file of forms has come, what stood in its way, and where it went and what it holds. */
export function TakenAway({ as, taking }: Props) {
  const text = useText().duties;
  const { state, progress, busy } = taking;
  const { drawn, of } = progress;
  const sayGiven = ({ along, forms, left }: GivenFile) =>
    [
      text.takenOn,
      ...(along > 0 ? [text.takenAlong(along, forms)] : []),
      ...(left.length > 0 ? [text.takenWithout(left.join(", "))] : []),
    ].join(" ");
  return (
    <>
      <WaitingBar
        waiting={busy}
        doing={text.takingOf(Math.min(drawn + 1, of), of)}
        done={of > 1 ? drawn / of : null}
        onStop={taking.stop}
      />
      <ActionProblem state={state} onDismiss={taking.clear} />
      {state.kind === "done" && (
        <ProblemBar
          intent="success"
          title={text.taken[as](state.value.name)}
          detail={sayGiven(state.value)}
          onDismiss={taking.clear}
        />
      )}
    </>
  );
}
