import type { Problem } from "../../shared/problem.ts";
import type { DataState } from "../../shared/report/submission.ts";
import type { SameSent } from "../actions/standingRefusal.ts";
import type { SetProblem } from "../actions/submitReportSet.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { useSaid } from "../hooks/useSaid.ts";
import { useText } from "../hooks/useText.ts";
import type { SheetId } from "../host/workbook.ts";
import { ActionProblem } from "./ActionProblem.tsx";

interface Props {
  readonly refusal: SetProblem;
  /** The version that stays as it was received and is to be spoken of; null for none. */
  readonly standing: number | null;
  /** The version in the way that holds just the figures of this form; null for none. */
  readonly same?: SameSent | null;
  readonly wayOn?: (
    problem: Problem,
  ) => { readonly label: string; readonly onChoose: () => void } | undefined;
  readonly onSheet?: (sheet: SheetId) => void;
  /** Sends it as it is. */
  readonly onDespiteNotes?: () => void;
  /** What sending it in the place of a version is called. */
  readonly replace?: (version: number) => string;
  readonly onReplace?: (version: number) => void;
  readonly onClear: () => void;
}

/** Why the last hand-in was not taken: by which form of a set, that none of it was sent, and what still stands. */
export function Refused(props: Props) {
  const { refusal, standing, same, wayOn, onSheet, onDespiteNotes, onReplace, onClear } = props;
  const { problem, blocks } = refusal;
  const { report: text, signing } = useText();
  const said = useSaid();
  if (problem.kind === "nothing-new") {
    const title = text.nothingNew(problem.version);
    return (
      <ProblemBar intent="info" title={title} detail={text.nothingNewDetail} onDismiss={onClear} />
    );
  }
  const firmOf = ({ estimated, preliminary }: DataState) =>
    [...(estimated ? [text.estimated] : []), ...(preliminary ? [text.preliminary] : [])].join(
      ", ",
    ) || text.firm;
  const toSheet = blocks &&
    onSheet && { label: text.toSheet, onChoose: () => onSheet(blocks.sheet) };
  if (same && blocks) {
    return (
      <ProblemBar
        intent="error"
        title={text.setBlocked(blocks.sheetName)}
        detail={`${text.sameSent(same.version, same.sentBy)}.`}
        {...(toSheet ? { action: toSheet } : {})}
        onDismiss={onClear}
      />
    );
  }
  if (same) {
    const { version, sentBy, firmness, givesOtherReasons, saysOtherwise } = same;
    const merge =
      givesOtherReasons && problem.kind === "stale-version" ? wayOn?.(problem) : undefined;
    const replacing = onReplace && {
      label: (props.replace ?? text.replace)(version),
      onChoose: () => onReplace(version),
    };
    const action = merge ?? replacing;
    return (
      <ProblemBar
        intent={firmness || givesOtherReasons || saysOtherwise ? "warning" : "info"}
        title={text.sameSent(version, sentBy)}
        detail={
          firmness
            ? text.sameSentFirmness(firmOf(firmness.theirs), firmOf(firmness.mine))
            : givesOtherReasons || saysOtherwise
              ? text.sameSentOtherwise
              : text.sameSentDetail
        }
        {...(action ? { action } : {})}
        onDismiss={onClear}
      />
    );
  }
  if (problem.kind === "notes-unanswered") {
    return (
      <ProblemBar
        intent="warning"
        title={text.notesUnanswered(problem.version, problem.notes)}
        detail={text.notesUnansweredDetail}
        {...(blocks === null && onDespiteNotes
          ? { action: { label: text.sendDespite, onChoose: onDespiteNotes } }
          : {})}
        onDismiss={onClear}
      />
    );
  }
  if (problem.kind === "unlike-signed") {
    // Of the form that is shown, a question is asked in its place.
    return toSheet ? (
      <ProblemBar
        intent="warning"
        title={`${blocks.sheetName}: ${signing.unlikeInSet}`}
        detail={signing.unlikeInSetDetail}
        action={toSheet}
        onDismiss={onClear}
      />
    ) : null;
  }
  if (blocks === null) {
    const failed = { kind: "failed", problem } as const;
    const more = standing === null ? {} : { more: text.standing(standing) };
    return (
      <ActionProblem
        state={failed}
        onDismiss={onClear}
        {...more}
        {...(wayOn ? { actionOf: wayOn } : {})}
      />
    );
  }
  const { title, detail } = said(problem);
  return (
    <ProblemBar
      intent="error"
      title={text.setBlocked(blocks.sheetName)}
      detail={`${title}. ${detail}`}
      {...(toSheet ? { action: toSheet } : {})}
      onDismiss={onClear}
    />
  );
}
