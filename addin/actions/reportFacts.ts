import type { ReportReply } from "../../shared/api/reports.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Client, ReportPath, Stop } from "../api/client.ts";

/** What the Worker said last of each report this person has open. */
export interface ReportFacts {
  /** The last answer, however old; null where there was none. */
  known(path: ReportPath): ReportReply | null;
  /** Asks where there is no answer yet. */
  find(path: ReportPath, stop?: Stop): Promise<Result<ReportReply, Problem>>;
  /** Asks anew. */
  refresh(path: ReportPath, stop?: Stop): Promise<Result<ReportReply, Problem>>;
}

/** Facts kept for as long as the person is signed in. */
export function reportFacts(client: Client): ReportFacts {
  const held = new Map<string, ReportReply>();
  const known = (path: ReportPath) => held.get(nameOf(path)) ?? null;
  const refresh = async (path: ReportPath, stop?: Stop) => {
    const asked = await client.report(path, stop);
    if (asked.ok) held.set(nameOf(path), asked.value);
    return asked;
  };
  return {
    known,
    refresh,
    find: async (path, stop) => {
      const before = known(path);
      return before ? ok(before) : refresh(path, stop);
    },
  };
}

function nameOf({ template, period, unit }: ReportPath): string {
  return `${template}/${period}/${unit}`;
}
