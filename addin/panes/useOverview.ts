import { useState } from "react";
import { ok } from "../../shared/result.ts";
import {
  drawOverview,
  isSameOverview,
  type Overview,
  readOverview,
  writeOverview,
} from "../actions/overview.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import type { SheetsOut } from "./saveSheets.ts";

/** What stands on the screen of an overview, and what can be done with it. */
export type OverviewWork = ReturnType<typeof useOverview>;

/** An overview that is asked for, shown, and put into the workbook or a file. */
export function useOverview(session: WorkSession, out: SheetsOut) {
  const text = useText().consolidation;
  const [shown, setShown] = useState<Overview | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const asking = useAction(async (stop, template: string, period: string) => {
    setShown(null);
    setSaid(null);
    const found = await readOverview(session, template, period, stop);
    if (found.ok) setShown(found.value);
    return found;
  });
  /** What is known is said before it is used: what has changed since is shown first, and asked about again. */
  const stillTrue = async (what: Overview, stop: Stop) => {
    const { template, period } = what.reply;
    const found = await readOverview(session, template.id, period, stop);
    if (!found.ok) return found;
    setShown(found.value);
    const same = isSameOverview(what, found.value);
    setSaid(same ? null : text.changed);
    return ok(same ? found.value : null);
  };
  const writing = useAction(async (stop, what: Overview) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const written = await writeOverview(session, fresh.value);
    if (written.ok) setSaid(text.written(written.value));
    return written.ok ? ok(null) : written;
  });
  const saving = useAction(async (stop, what: Overview) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const sheets = drawOverview(session, fresh.value);
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
  return { shown, said, busy, foot, forget: () => setSaid(null), asking, writing, saving };
}
