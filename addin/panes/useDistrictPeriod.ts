import { useEffect, useState } from "react";
import type { OpenWorkReply } from "../../shared/api/consolidations.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { periodToOpen } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useAction } from "../hooks/useAction.ts";

/** Which period, form and figure the district looks at, kept over its panes, and where else work is left. */
export interface DistrictPeriod {
  /** Null until it is known where work is left. */
  readonly period: string | null;
  readonly choose: (period: string) => void;
  readonly work: OpenWorkReply["periods"];
  /** Asks anew where work is left. */
  readonly refresh: () => Promise<unknown>;
  /** The form to consolidate, as it was chosen last; null for the first. */
  readonly template: string | null;
  readonly chooseTemplate: (template: string) => void;
  /** The figure whose parts are looked at, as it was chosen last; a form that has none such shows nothing of it. */
  readonly figure: CellKey | null;
  readonly chooseFigure: (figure: CellKey | null) => void;
}

/** Opens at the period with work left. Where that cannot be asked, the calendar decides. */
export function useDistrictPeriod(session: WorkSession | null): DistrictPeriod {
  const [period, choose] = useState<string | null>(null);
  const [template, chooseTemplate] = useState<string | null>(null);
  const [figure, chooseFigure] = useState<CellKey | null>(null);
  const [work, setWork] = useState<OpenWorkReply["periods"]>([]);
  const { start } = useAction(async (stop): Promise<Result<null, Problem>> => {
    if (!session) return ok(null);
    const asked = await session.client.openWork(stop);
    if (asked.ok) {
      session.clock.hear(asked.value.now);
      setWork(asked.value.periods);
    }
    const now = session.clock.now();
    const found = asked.ok ? asked.value.periods : [];
    choose((before) => before ?? periodToOpen({ ...session.me, now }, found));
    return asked.ok ? ok(null) : asked;
  });
  useEffect(() => void start(), [start]);
  return { period, choose, work, refresh: start, template, chooseTemplate, figure, chooseFigure };
}
