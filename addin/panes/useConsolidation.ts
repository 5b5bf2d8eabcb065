import { useState } from "react";
import { ok } from "../../shared/result.ts";
import {
  type Consolidation,
  consolidateForm,
  drawConsolidation,
  isSameCoverage,
  writeConsolidation,
} from "../actions/consolidation.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import type { SheetsOut } from "./saveSheets.ts";

/** A consolidation that is asked for, shown, and put into the workbook or a file. */
export function useConsolidation(session: WorkSession, out: SheetsOut) {
  const text = useText().consolidation;
  const [shown, setShown] = useState<Consolidation | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const asking = useAction(async (stop, of: string, at: string) => {
    setShown(null);
    setSaid(null);
    const found = await consolidateForm(session, of, at, stop);
    if (found.ok) setShown(found.value);
    return found;
  });
  /** Coverage is said before the figures are used: what has changed since is shown first, and asked about again. */
  const stillTrue = async (what: Consolidation, stop: Stop) => {
    const { template: of, period: at } = what.reply;
    const found = await consolidateForm(session, of.id, at, stop);
    if (!found.ok) return found;
    setShown(found.value);
    const same = isSameCoverage(what, found.value);
    setSaid(same ? null : text.changed);
    return ok(same ? found.value : null);
  };
  const writing = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const written = await writeConsolidation(session, fresh.value);
    if (written.ok) setSaid(text.written(written.value));
    return written.ok ? ok(null) : written;
  });
  const saving = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const sheets = drawConsolidation(session, fresh.value);
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
