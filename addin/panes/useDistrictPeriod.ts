import { useEffect, useState } from "react";
import type { OpenWorkReply } from "../../shared/api/completeness.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { BoardFilter } from "../actions/filterBoard.ts";
import { periodToOpen } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useAction } from "../hooks/useAction.ts";

type Periods = MeReply["regime"]["periods"];

/** Which period, form and figure the district looks at, kept over its panes, and where else work is left. */
export interface DistrictPeriod {
  /** The year's periods, as the calendar is read now. */
  readonly periods: Periods;
  /** Takes over a calendar that has been changed; a period that it no longer has is left. */
  readonly changePeriods: (periods: Periods) => void;
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
  /** Which reports of the board are looked at. */
  readonly filter: BoardFilter;
  readonly chooseFilter: (filter: BoardFilter) => void;
}

/** Opens at the period with work left. Where that cannot be asked, the calendar decides. */
export function useDistrictPeriod(session: WorkSession | null): DistrictPeriod {
  const [periods, setPeriods] = useState<Periods>(session?.me.regime.periods ?? []);
  const [period, choose] = useState<string | null>(null);
  const [template, chooseTemplate] = useState<string | null>(null);
  const [figure, chooseFigure] = useState<CellKey | null>(null);
  const [filter, chooseFilter] = useState<BoardFilter>({ unit: null, form: null, state: null });
  const [work, setWork] = useState<OpenWorkReply["periods"]>([]);
  const { start } = useAction(async (stop, known: Periods): Promise<Result<null, Problem>> => {
    if (!session) return ok(null);
    const asked = await session.client.openWork(stop);
    if (asked.ok) {
      session.clock.hear(asked.value.now);
      setWork(asked.value.periods);
    }
    const now = session.clock.now();
    const found = asked.ok ? asked.value.periods : [];
    choose((before) => before ?? periodToOpen({ regime: { periods: known }, now }, found));
    return asked.ok ? ok(null) : asked;
  });
  useEffect(() => void start(periods), [start, periods]);

  function changePeriods(changed: Periods): void {
    setPeriods(changed);
    choose((before) => (changed.some(({ id }) => id === before) ? before : null));
  }

  return {
    ...{ periods, changePeriods, period, choose, work, refresh: () => start(periods) },
    ...{ template, chooseTemplate, figure, chooseFigure, filter, chooseFilter },
  };
}
