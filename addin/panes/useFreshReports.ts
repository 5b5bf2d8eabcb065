import { useCallback, useEffect, useRef } from "react";
import { currentForm } from "../actions/checkedForm.ts";
import { type HeardOf, listOutdated } from "../actions/outdatedReports.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import type { WorkbookCheck } from "./useCheckedWorkbook.ts";

/** How open forms learn what has become of their reports. */
export interface FreshReports {
  /** Something has been heard of many reports: the open ones among them that have changed are asked about. */
  readonly hear: (heard: readonly HeardOf[]) => void;
  /** Asks about the form that is shown. */
  readonly askShown: () => void;
}

/** Keeps state and notes of the open forms as fresh as what the pane hears, without touching a cell. */
export function useFreshReports(session: WorkSession, check: WorkbookCheck): FreshReports {
  const latest = useRef(check);
  useEffect(() => {
    latest.current = check;
  });

  const ask = useCallback(
    async (paths: readonly ReportPath[]) => {
      if (paths.length === 0) return;
      await Promise.all(paths.map((path) => session.facts.refresh(path)));
      await latest.current.recheck("what-is-missing");
    },
    [session],
  );
  const hear = useCallback(
    (heard: readonly HeardOf[]) => {
      const { checked } = latest.current;
      if (checked) void ask(listOutdated(checked.forms, heard));
    },
    [ask],
  );
  const askShown = useCallback(() => {
    const { checked } = latest.current;
    const shown = checked && currentForm(checked);
    if (shown?.identity) void ask([shown.identity]);
  }, [ask]);
  return { hear, askShown };
}
