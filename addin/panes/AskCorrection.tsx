import type { ReactNode } from "react";
import type { KeptWriting } from "../actions/keptWriting.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useText } from "../hooks/useText.ts";
import { useKeptAbout } from "./useKeptAbout.ts";

interface Props {
  readonly writing: KeptWriting;
  /** Of which report: "dh-04/2022Q1/ou-19". */
  readonly name: string;
  /** The version that is to be corrected: what was written of one before is not asked of it. */
  readonly version: number;
  readonly busy: boolean;
  readonly problem: ReactNode;
  /** Whether it has been asked. */
  readonly onAsk: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks the sender what is to be corrected in an approved report, and why. What is written stays until it has been sent. */
export function AskCorrection({ writing, name, version, busy, problem, onAsk, onClose }: Props) {
  const text = useText().life;
  const reason = useKeptAbout(writing, `ask-correction/${name}`, String(version), "");

  async function ask(): Promise<void> {
    if (!(await onAsk(reason.value.trim()))) return;
    reason.forget();
    onClose();
  }

  return (
    <AskDialog
      title={text.askTitle}
      lead={text.askLead}
      words={{
        label: text.askWhat,
        hint: text.askHint,
        required: true,
        said: reason.value,
        onSay: reason.write,
      }}
      yes={text.askYes}
      doing={busy ? text.asking : null}
      problem={problem}
      onYes={() => void ask()}
      onClose={onClose}
    />
  );
}
