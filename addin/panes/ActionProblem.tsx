import type { Problem } from "../../shared/problem.ts";
import { sayProblem } from "../../shared/text/problems.ts";
import { ProblemBar } from "../components/ProblemBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly state: ActionState<unknown, Problem>;
  /** The way on that fits the problem, where there is one. */
  readonly actionOf?: (
    problem: Problem,
  ) => { readonly label: string; readonly onChoose: () => void } | undefined;
  readonly onDismiss: () => void;
}

/** What an action met, as a sentence; an apology where it crashed; otherwise nothing. */
export function ActionProblem({ state, actionOf, onDismiss }: Props) {
  const { apology } = useText();
  const language = useLanguage();
  if (state.kind === "crashed") {
    return <ProblemBar intent="error" {...apology} onDismiss={onDismiss} />;
  }
  if (state.kind !== "failed") return null;
  const action = actionOf?.(state.problem);
  const said = sayProblem(language, state.problem);
  return (
    <ProblemBar
      intent={isWaitingForPerson(state.problem) ? "warning" : "error"}
      {...said}
      {...(action ? { action } : {})}
      onDismiss={onDismiss}
    />
  );
}

/** What the person ends with one key or one answer is no failure. */
function isWaitingForPerson({ kind }: Problem): boolean {
  const own: readonly Problem["kind"][] = [
    "cell-being-edited",
    "dialog-open",
    "host-busy",
    "offline",
    "no-answer",
    "has-violations",
    "unreadable-cells",
    "carried-changed",
    "template-outdated",
    "stale-version",
    "reason-missing",
    "sources-changed",
    "figures-moved",
    "no-matrix",
  ];
  return own.includes(kind);
}
