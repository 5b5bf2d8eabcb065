import type { Problem } from "../../shared/problem.ts";
import { isMendedAnew } from "../components/loadPart.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useReload } from "../hooks/useReload.ts";
import { useSaid } from "../hooks/useSaid.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly state: ActionState<unknown, Problem>;
  /** The way on that fits the problem, where there is one. */
  readonly actionOf?: (
    problem: Problem,
  ) => { readonly label: string; readonly onChoose: () => void } | undefined;
  /** What else is to be said with it. */
  readonly more?: string;
  /** Absent where nothing goes on without trying again. */
  readonly onDismiss?: () => void;
}

/** What an action met, as a sentence; an apology where it crashed; otherwise nothing. */
export function ActionProblem({ state, actionOf, more, onDismiss }: Props) {
  const dismissal = onDismiss ? { onDismiss } : {};
  const { apology, reload: anew } = useText();
  const said = useSaid();
  const reload = useReload();
  if (state.kind === "crashed") {
    return <ProblemBar intent="error" {...apology} {...dismissal} />;
  }
  if (state.kind !== "failed") return null;
  const action = isMendedAnew(state.problem)
    ? { label: anew, onChoose: reload }
    : actionOf?.(state.problem);
  const { title, detail } = said(state.problem);
  return (
    <ProblemBar
      intent={isWaitingForPerson(state.problem) ? "warning" : "error"}
      title={title}
      detail={more ? `${detail} ${more}` : detail}
      {...(action ? { action } : {})}
      {...dismissal}
    />
  );
}

/** What the person ends with one key or one answer is no failure. */
function isWaitingForPerson({ kind }: Problem): boolean {
  const own: readonly Problem["kind"][] = [
    "cell-being-edited",
    "dialog-open",
    "host-busy",
    "other-workbook-in-front",
    "sheet-unsupported",
    "no-cells-selected",
    "offline",
    "no-answer",
    "part-not-loaded",
    "has-violations",
    "unreadable-cells",
    "cell-changed",
    "carried-changed",
    "template-outdated",
    "stale-version",
    "reason-missing",
    "document-missing",
    "document-undated",
    "document-day-ahead",
    "sources-changed",
    "figures-moved",
    "no-matrix",
  ];
  return own.includes(kind);
}
