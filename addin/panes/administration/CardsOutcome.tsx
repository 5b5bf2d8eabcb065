import { ProblemBar } from "../../components/ProblemBar.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { useCardsOut } from "./useCardsOut.ts";

type Props = Pick<ReturnType<typeof useCardsOut>, "writing" | "saving" | "busy">;

/** What became of the cards that are to be printed. */
export function CardsOutcome({ writing, saving, busy }: Props) {
  const text = useAdministrationText().codes;
  return (
    <>
      <WaitingBar waiting={busy} doing={text.writing} />
      <ActionProblem state={writing.state} onDismiss={writing.clear} />
      <ActionProblem state={saving.state} onDismiss={saving.clear} />
      {writing.state.kind === "done" && (
        <div role="status">
          <ProblemBar intent="success" title={text.written} />
        </div>
      )}
    </>
  );
}
