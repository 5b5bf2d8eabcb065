import { useState } from "react";
import { ok } from "../../shared/result.ts";
import { openReports } from "../actions/openReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { useAction } from "../hooks/useAction.ts";
import type { Duty } from "./duties.ts";

/** Opens the forms of some duties one after another, telling how far it has come. */
export function useOpenDuties(session: WorkSession, onOpened: () => void) {
  const [progress, setProgress] = useState({ opened: 0, of: 0 });
  const opening = useAction(async (stop, wanted: readonly Duty[]) => {
    const paths = pathsOf(wanted, session);
    const onDrawn = (opened: number) => setProgress({ opened, of: wanted.length });
    onDrawn(0);
    const opened = await openReports(session, paths, stop, onDrawn);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const { state, start, stop, clear } = opening;
  return { state, open: start, stop, clear, busy: state.kind === "pending", progress };
}

/** The reports that duties of the person's unit are about. */
export function pathsOf(duties: readonly Duty[], { me }: WorkSession): ReportPath[] {
  return duties.map(({ template, period }) => ({
    template: template.id,
    period,
    unit: me.unit.id,
  }));
}
