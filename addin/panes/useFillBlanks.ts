import { useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok } from "../../shared/result.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { Asking } from "../actions/checkReport.ts";
import { type FillScope, fillBlanks, findBlanks } from "../actions/fillBlanks.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type Action, useAction } from "../hooks/useAction.ts";

/** What the person is asked before "-" is written, and what became of it. */
export interface FillingBlanks {
  readonly asked: {
    readonly cells: readonly CellKey[];
    /** Fewer than he was asked about before. */
    readonly fewer: boolean;
  } | null;
  /** There was nothing to ask about: no blank is selected, or none is left. */
  readonly nothing: FillScope | null;
  readonly acting: Action<[step: FillStep], null, Problem>;
  readonly agree: () => void;
  readonly close: () => void;
}

/** Looking for the blanks, or writing into those that were agreed to. */
export type FillStep = { readonly find: FillScope } | { readonly fill: readonly CellKey[] };

/** Writes "-" into blanks, after asking, and asks again where fewer of them are blank by then. */
export function useFillBlanks(
  session: WorkSession,
  checked: CheckedForm,
  recheck: (asking: Asking) => Promise<void>,
): FillingBlanks {
  const [asked, setAsked] = useState<FillingBlanks["asked"]>(null);
  const [nothing, setNothing] = useState<FillScope | null>(null);

  const ask = (cells: readonly CellKey[], scope: FillScope, fewer: boolean) => {
    setAsked(cells.length > 0 ? { cells, fewer } : null);
    setNothing(cells.length > 0 ? null : scope);
  };
  const acting = useAction(async (_, step: FillStep) => {
    setAsked(null);
    setNothing(null);
    if ("find" in step) {
      const found = await findBlanks(session, checked, step.find);
      if (found.ok) ask(found.value, step.find, false);
      return found.ok ? ok(null) : found;
    }
    const filled = await fillBlanks(session, checked, step.fill);
    if (filled.ok && filled.value.kind === "fewer-blank") ask(filled.value.cells, "form", true);
    await recheck("what-is-missing");
    return filled.ok ? ok(null) : filled;
  }, "with-its-outcome");

  return {
    asked,
    nothing,
    acting,
    agree: () => {
      if (asked) void acting.start({ fill: asked.cells });
    },
    close: () => {
      setAsked(null);
      setNothing(null);
    },
  };
}
