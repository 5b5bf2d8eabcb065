import { AskDialog } from "./components/AskDialog.tsx";
import { useText } from "./hooks/useText.ts";

interface Props {
  /** How many files and forms have not been handed in. */
  readonly count: number;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks whoever leaves while files lie there that he has not handed in. */
export function LeaveAsked({ count, onLeave, onStay }: Props) {
  const text = useText().signIn;
  return (
    <AskDialog
      title={text.unsentFiles(count)}
      lead={text.unsentFilesDetail}
      yes={text.leave}
      onYes={onLeave}
      onClose={onStay}
    />
  );
}
