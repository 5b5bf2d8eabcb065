import { type ComponentType, useEffect } from "react";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { useAction } from "../hooks/useAction.ts";
import { useReload } from "../hooks/useReload.ts";
import { useSaid } from "../hooks/useSaid.ts";
import { useText } from "../hooks/useText.ts";
import { isMendedAnew, loadPart } from "./loadPart.ts";
import { ProblemBar } from "./ProblemBar.tsx";

/** Of a part that is wanted only at times: whether it is missed now, and what ends that. */
interface Missing {
  readonly isMissed: boolean;
  readonly onDismiss: () => void;
}

/** A part of the pane that is loaded when it is first shown, or begun before; `Meanwhile` stands in its place until it
 *  is there. Where it cannot be had, why is said in its place, with the way on; of a part that is wanted only at times,
 *  only while it is missed. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = Nothing,
  missingOf: (props: P) => Missing | null = asDialog,
) {
  let Loaded: ComponentType<P> | null = null;
  const begin = async (): Promise<Result<null, Problem>> => {
    if (Loaded) return ok(null);
    const part = await loadPart(load);
    if (!part.ok) return part;
    Loaded = part.value;
    return ok(null);
  };

  function Later(props: P) {
    const { state, start } = useAction(begin);
    const isMissing = Loaded === null;
    // It may have come since this was drawn.
    useEffect(() => {
      if (isMissing) void start();
    }, [start, isMissing]);
    if (Loaded) return <Loaded {...props} />;
    if (state.kind !== "failed" && state.kind !== "crashed") return <Meanwhile {...props} />;
    const missing = missingOf(props);
    if (missing?.isMissed === false) return null;
    return (
      <NotLoaded
        problem={state.kind === "failed" ? state.problem : null}
        onAgain={() => void start()}
        {...(missing ? { onDismiss: missing.onDismiss } : {})}
      />
    );
  }
  return Object.assign(Later, { begin });
}

interface NotLoadedProps {
  /** Null where the part itself has failed. */
  readonly problem: Problem | null;
  readonly onAgain: () => void;
  readonly onDismiss?: () => void;
}

function NotLoaded({ problem, onAgain, ...dismissal }: NotLoadedProps) {
  const text = useText();
  const said = useSaid();
  const reload = useReload();
  const needsAnew = problem === null || isMendedAnew(problem);
  return (
    <ProblemBar
      intent={problem ? "warning" : "error"}
      {...(problem ? said(problem) : text.apology)}
      action={
        needsAnew
          ? { label: text.reload, onChoose: reload }
          : { label: text.retry, onChoose: onAgain }
      }
      {...dismissal}
    />
  );
}

/** A dialog is missed for as long as it is asked for, and can be closed unseen. */
function asDialog(props: { readonly onClose?: unknown }): Missing | null {
  const { onClose } = props;
  return typeof onClose === "function" ? { isMissed: true, onDismiss: () => onClose() } : null;
}

function Nothing() {
  return null;
}
