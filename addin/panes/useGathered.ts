import { useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import type { SheetsOut } from "./saveSheets.ts";

/** What the Worker has gathered of one form and period, by which it is asked for anew. */
interface Gathered {
  readonly reply: { readonly template: { readonly id: string }; readonly period: string };
}

/** How figures of a kind are read, told apart, and laid out. */
interface GatheredKind<T extends Gathered> {
  readonly read: (
    session: WorkSession,
    template: string,
    period: string,
    stop: Stop,
  ) => Promise<Result<T, Problem>>;
  readonly isSame: (before: T, after: T) => boolean;
  readonly write: (session: WorkSession, shown: T) => Promise<Result<number, Problem>>;
  readonly draw: (session: WorkSession, shown: T) => readonly Sheet[];
}

/** Figures of the district that are asked for, shown, and put into the workbook or a file. */
export function useGathered<T extends Gathered>(
  session: WorkSession,
  out: SheetsOut,
  kind: GatheredKind<T>,
) {
  const text = useText().consolidation;
  const [shown, setShown] = useState<T | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const asking = useAction(async (stop, template: string, period: string) => {
    setShown(null);
    setSaid(null);
    const found = await kind.read(session, template, period, stop);
    if (found.ok) setShown(found.value);
    return found;
  });
  /** What is known is said before it is used: what has changed since is shown first, and asked about again. */
  const stillTrue = async (what: T, stop: Stop) => {
    const { template, period } = what.reply;
    const found = await kind.read(session, template.id, period, stop);
    if (!found.ok) return found;
    setShown(found.value);
    const same = kind.isSame(what, found.value);
    setSaid(same ? null : text.changed);
    return ok(same ? found.value : null);
  };
  const writing = useAction(async (stop, what: T) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const written = await kind.write(session, fresh.value);
    if (written.ok) setSaid(text.written(written.value));
    return written.ok ? ok(null) : written;
  });
  const saving = useAction(async (stop, what: T) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const sheets = kind.draw(session, fresh.value);
    const saved = await out.save(sheets, sheets[0]?.name ?? "");
    if (saved.ok) setSaid(text.given[out.as](saved.value));
    return saved.ok ? ok(null) : saved;
  });
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  const foot = {
    as: out.as,
    ready: shown !== null && !busy,
    onSave: () => void (shown && saving.start(shown)),
    onWrite: () => void (shown && writing.start(shown)),
  };
  const forget = () => {
    setShown(null);
    setSaid(null);
  };
  return { shown, said, hush: () => setSaid(null), forget, busy, foot, asking, writing, saving };
}
