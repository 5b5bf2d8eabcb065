import { type ComponentType, useEffect } from "react";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { useAction } from "../hooks/useAction.ts";
import { useSaid } from "../hooks/useSaid.ts";
import { useText } from "../hooks/useText.ts";
import { ProblemBar } from "./ProblemBar.tsx";

/** A part of the pane that is loaded when it is first shown, or begun before; `Meanwhile` stands in its place until it
 *  is there. Where the network has failed, that is said in its place, with the way to try again. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = Nothing,
) {
  let Loaded: ComponentType<P> | null = null;
  const begin = async (): Promise<Result<null, Problem>> => {
    try {
      Loaded ??= await load();
      return ok(null);
    } catch (error) {
      console.error(error);
      return err({ kind: "offline" });
    }
  };

  function Later(props: P) {
    const { state, start } = useAction(begin);
    const isMissing = Loaded === null;
    // It may have come since this was drawn.
    useEffect(() => {
      if (isMissing) void start();
    }, [start, isMissing]);
    if (Loaded) return <Loaded {...props} />;
    if (state.kind !== "failed") return <Meanwhile {...props} />;
    const again = async () => {
      const outcome = await start();
      if (outcome && !outcome.ok) await beginAnew();
    };
    return <NotLoaded problem={state.problem} onAgain={() => void again()} />;
  }
  return Object.assign(Later, { begin });
}

interface NotLoadedProps {
  readonly problem: Problem;
  readonly onAgain: () => void;
}

function NotLoaded({ problem, onAgain }: NotLoadedProps) {
  const { retry } = useText();
  const said = useSaid();
  return (
    <ProblemBar intent="warning" {...said(problem)} action={{ label: retry, onChoose: onAgain }} />
  );
}

/** Chromium remembers an import that has failed, and fails it for ever: with the network back, only the page begun anew
 *  has it. The workbook keeps what was typed. */
async function beginAnew(): Promise<void> {
  const here = window.location;
  const reply = await fetch(here.href, { method: "HEAD" }).catch(() => null);
  if (reply?.ok) here.reload();
}

function Nothing() {
  return null;
}
