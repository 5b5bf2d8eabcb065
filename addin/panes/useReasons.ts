import { useEffect, useMemo, useState } from "react";
import type { Violation } from "../../shared/form/violation.ts";
import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import {
  isOfPeriodBefore,
  type KeptReasons,
  keepReason,
  listOfferedReasons,
  listSentReasons,
  reasonFor,
  withoutReasons,
} from "../actions/keptReasons.ts";
import { reasonsToSend } from "../actions/reasonsToSend.ts";
import {
  holdingReasons,
  readReasons,
  reasonsOnSheet,
  saveReasons,
} from "../actions/storedReasons.ts";
import type { WorkSession } from "../actions/workSession.ts";

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

/** The reasons of one report, kept on this machine until a colleague's version comes after them: a reload loses none. A warning takes the
 *  reason it was sent with for as long as its facts are the same. For its sender it takes that of the period before, as
 *  soon as he has it before his eyes: with a form that he has not looked at, none of them is sent. */
export function useReasons(session: WorkSession, checked: CheckedForm, isSender: boolean): Reasons {
  const { identity, report } = checked;
  const [, redraw] = useState({});
  const stored = readReasons(session, identity);
  const sent = useMemo(() => listSentReasons(checked), [checked]);
  const written = holdingReasons(session, identity, report, stored);
  const offered = isSender ? listOfferedReasons(checked, written, sent) : {};
  const said = { ...written, ...offered };
  useEffect(() => {
    if (Object.keys(offered).length > 0) {
      saveReasons(session, identity, { ...readReasons(session, identity), ...offered });
    }
  });
  const save = (after: KeptReasons) => {
    saveReasons(session, identity, after);
    redraw({});
  };
  return {
    of: (violation) => reasonFor(said, sent, violation),
    isOffered: (violation) =>
      isSender && isOfPeriodBefore(checked, violation, reasonFor(said, sent, violation)),
    write: (violations, text) => {
      const given = violations.map((one) => [one.id, keepReason(one, text)] as const);
      save({ ...readReasons(session, identity), ...Object.fromEntries(given) });
    },
    kept: reasonsOnSheet(session, identity, { ...stored, ...offered }),
    forget: (violations) => save(withoutReasons(readReasons(session, identity), violations)),
    listFor: (other) => reasonsToSend(session, other),
  };
}
