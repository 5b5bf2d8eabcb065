import { AskDialog } from "../components/AskDialog.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import type { FillingBlanks } from "./useFillBlanks.ts";

interface Props {
  readonly filling: FillingBlanks;
}

/** Asks before "-" is written into blanks, and says where there was nothing to write. */
export function FillBlanks({ filling: { asked, nothing, acting, agree, close } }: Props) {
  const { fill: text } = useText();
  return (
    <>
      <ActionProblem state={acting.state} onDismiss={acting.clear} />
      {nothing && (
        <ProblemBar
          intent="info"
          title={nothing === "selection" ? text.noneSelected : text.noneLeft}
          {...(nothing === "selection" ? { detail: text.noneSelectedDetail } : {})}
          onDismiss={close}
        />
      )}
      {asked && (
        <AskDialog
          title={text.title}
          lead={asked.fewer ? text.askFewer(asked.cells.length) : text.ask(asked.cells.length)}
          yes={text.yes(asked.cells.length)}
          onYes={agree}
          onClose={close}
        />
      )}
    </>
  );
}
