import { useEffect, useMemo, useState } from "react";
import type { Violation } from "../../shared/form/violation.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { TextStore } from "../actions/formLibrary.ts";
import { handInName } from "../actions/handIns.ts";
import {
  isOfPeriodBefore,
  type KeptReasons,
  keepReason,
  listOfferedReasons,
  listReasons,
  listSentReasons,
  readReasons,
  reasonFor,
  saveReasons,
  withoutReasons,
} from "../actions/keptReasons.ts";

/** Reasons while they are being written. */
export interface Reasons {
  readonly of: (violation: Violation) => string;
  /** Whether it is the one that was given in the period before, which the person has only been offered. */
  readonly isOffered: (violation: Violation) => boolean;
  readonly write: (violations: readonly Violation[], text: string) => void;
  /** As they are kept on this machine. */
  readonly kept: KeptReasons;
  /** Lets the reasons that came with the version sent last hold for some findings. */
  readonly forget: (violations: readonly string[]) => void;
  /** As they are handed in with a form of the workbook, this one or another. */
  readonly listFor: (checked: CheckedForm) => Reason[];
}

/** The reasons of one report, kept on this machine until they are replaced: a reload loses none. A warning takes the
 *  reason it was sent with for as long as its facts are the same. For its sender it takes that of the period before, as
 *  soon as he has it before his eyes: with a form that he has not looked at, none of them is sent. */
export function useReasons(store: TextStore, checked: CheckedForm, isSender: boolean): Reasons {
  const { identity } = checked;
  const [written, setWritten] = useState(() => readReasons(store, identity));
  const sent = useMemo(() => listSentReasons(checked), [checked]);
  const said = useMemo(() => {
    const offered = isSender ? listOfferedReasons(checked, written, sent) : {};
    return Object.keys(offered).length > 0 ? { ...written, ...offered } : written;
  }, [checked, written, sent, isSender]);
  useEffect(() => {
    if (said !== written) saveReasons(store, checked.identity, said);
  }, [store, checked, written, said]);
  return {
    of: (violation) => reasonFor(said, sent, violation),
    isOffered: (violation) =>
      isSender && isOfPeriodBefore(checked, violation, reasonFor(said, sent, violation)),
    write: (violations, text) => {
      const given = violations.map((one) => [one.id, keepReason(one, text)] as const);
      const after = { ...said, ...Object.fromEntries(given) };
      saveReasons(store, identity, after);
      setWritten(after);
    },
    kept: said,
    forget: (violations) => {
      const after = withoutReasons(said, violations);
      saveReasons(store, identity, after);
      setWritten(after);
    },
    listFor: (other) =>
      listReasons(
        handInName(other.identity) === handInName(identity)
          ? said
          : readReasons(store, other.identity),
        other,
      ),
  };
}
