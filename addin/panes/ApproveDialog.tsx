import type { ReactNode } from "react";
import type { KeptWriting } from "../actions/keptWriting.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useText } from "../hooks/useText.ts";
import { useKept } from "./useKept.ts";

interface Props {
  readonly writing: KeptWriting;
  /** Of which report: "dh-04/2022Q1/ou-19". */
  readonly name: string;
  /** "ĐH-04 · Xã Hòa Tâm". */
  readonly what: string;
  /** What is doubtful about it, and what its sender said. */
  readonly doubts: readonly string[];
  readonly required: boolean;
  readonly busy: boolean;
  readonly problem: ReactNode;
  /** Whether it has been approved. */
  readonly onApprove: (reason: string | null) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks why a report is approved all the same, with everything doubtful in sight. What is written stays until it has
 *  been sent. */
export function ApproveDialog(props: Props) {
  const { writing, name, what, doubts, required, busy, problem, onApprove, onClose } = props;
  const text = useText();
  const reason = useKept(writing, `approve/${name}`, "");

  async function approve(): Promise<void> {
    if (!(await onApprove(reason.value.trim() || null))) return;
    reason.forget();
    onClose();
  }

  return (
    <AskDialog
      title={text.board.approveTitle(what)}
      lines={doubts}
      words={{
        label: text.board.approveReason,
        required,
        said: reason.value,
        onSay: reason.write,
      }}
      yes={text.board.approve}
      doing={busy ? text.review.approving : null}
      problem={problem}
      onYes={() => void approve()}
      onClose={onClose}
    />
  );
}
