import { useMemo, useState } from "react";
import type { Violation } from "../../shared/form/violation.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { handInName } from "../actions/handIns.ts";
import {
  keepReason,
  listReasons,
  listSentReasons,
  readReasons,
  reasonFor,
  saveReasons,
} from "../actions/keptReasons.ts";

/** Reasons while they are being written. */
export interface Reasons {
  readonly of: (violation: Violation) => string;
  readonly write: (violations: readonly Violation[], text: string) => void;
  /** As they are handed in with a form of the workbook, this one or another. */
  readonly listFor: (checked: CheckedForm) => Reason[];
}

/** The reasons of one report, kept on this machine until they are replaced: a reload loses none. A warning takes the
 *  reason it was sent with for as long as its facts are the same. */
export function useReasons(store: TextStore, checked: CheckedForm): Reasons {
  const { identity } = checked;
  const [written, setWritten] = useState(() => readReasons(store, identity));
  const sent = useMemo(() => listSentReasons(checked), [checked]);
  return {
    of: (violation) => reasonFor(written, sent, violation),
    write: (violations, text) => {
      const given = violations.map((one) => [one.id, keepReason(one, text)] as const);
      const after = { ...written, ...Object.fromEntries(given) };
      saveReasons(store, identity, after);
      setWritten(after);
    },
    listFor: (other) =>
      listReasons(
        handInName(other.identity) === handInName(identity)
          ? written
          : readReasons(store, other.identity),
        other,
      ),
  };
}
