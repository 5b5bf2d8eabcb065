import { AskDialog } from "./components/AskDialog.tsx";
import { useText } from "./hooks/useText.ts";

interface Props {
  /** How many files and forms have not been handed in. */
  readonly count: number;
  /** What would put them away. */
  readonly by: "leaving" | "reloading";
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks whoever leaves, or begins the pane anew, while files lie there that he has not handed in. */
export function LeaveAsked({ count, by, onLeave, onStay }: Props) {
  const { signIn: text, reload } = useText();
  const isLeaving = by === "leaving";
  return (
    <AskDialog
      title={text.unsentFiles(count)}
      lead={isLeaving ? text.unsentFilesDetail : text.unsentFilesReload}
      yes={isLeaving ? text.leave : reload}
      onYes={onLeave}
      onClose={onStay}
    />
  );
}
