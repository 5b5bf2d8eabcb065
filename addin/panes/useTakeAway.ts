import { useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { TakenFile } from "../actions/takeReports.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { ReportPath } from "../api/client.ts";
import { loadPart } from "../components/loadPart.ts";
import { useAction } from "../hooks/useAction.ts";
import type { SheetsOut } from "./saveSheets.ts";

/** A file that was given to the person. */
export interface GivenFile extends Pick<TakenFile, "along" | "left"> {
  readonly name: string;
  readonly forms: number;
}

/** Gives forms to the person as a file of their own, telling how far it has come: all of them or, where one cannot be
 *  had or it is stopped, none. */
export function useTakeAway(session: WorkSession, out: SheetsOut) {
  const [progress, setProgress] = useState({ drawn: 0, of: 0 });
  const taking = useAction(
    async (stop, paths: readonly ReportPath[]): Promise<Result<GivenFile, Problem>> => {
      const onDrawn = (drawn: number) => setProgress({ drawn, of: paths.length });
      onDrawn(0);
      const take = await loadPart(loadTaking);
      if (!take.ok) return take;
      const taken = await take.value(session, paths, stop, onDrawn);
      if (!taken.ok) return taken;
      const { sheets, title, along, left } = taken.value;
      const saved = await out.save(sheets, title);
      return saved.ok ? ok({ name: saved.value, forms: paths.length, along, left }) : saved;
    },
  );
  const { state, start, stop, clear } = taking;
  return { state, take: start, stop, clear, busy: state.kind === "pending", progress };
}

const loadTaking = async () => (await import("../actions/takeReports.ts")).takeReports;

export type TakingAway = ReturnType<typeof useTakeAway>;
