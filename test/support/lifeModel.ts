import type { Move, ReportState, Role } from "../../shared/report/life.ts";

/** A report as the product page tells its life, written down a second time: what the walks hold the product against. */
export interface ModelReport {
  readonly state: ReportState;
  readonly versions: number;
  /** How many events there must be by now. */
  readonly events: number;
  /** What it was returned with. */
  readonly notes: string | null;
  readonly asked: string | null;
  readonly enteredFor: "unconfirmed" | "confirmed" | null;
  /** The version whose signed copy has come; 0 where none has. */
  readonly signed: number;
  /** A version has been approved since the report was last taken back. */
  readonly approvedOnce: boolean;
  /** The refusal to correct that was said last, where nothing has happened since. */
  readonly declined: string | null;
}

/** What somebody tries. */
export interface Attempt {
  readonly role: Role;
  readonly move: Move;
  readonly reason: string | null;
  /** The version it was decided on. */
  readonly version: number;
  /** A reviewer names the document by which he enters a version for the unit. */
  readonly byDocument: boolean;
  /** The code on a signed copy is that of the newest version. */
  readonly codeFits: boolean;
}

/** Why it is refused, or the report after it. */
export type Outcome = Refusal | ModelReport;
export type Refusal =
  | "no-report"
  | "stale"
  | "forbidden"
  | "not-now"
  | "no-reason"
  | "no-document"
  | "wrong-code";

/** Nothing was ever sent. */
export const unsentModel: ModelReport = {
  state: "draft",
  versions: 0,
  events: 0,
  notes: null,
  asked: null,
  enteredFor: null,
  signed: 0,
  approvedOnce: false,
  declined: null,
};

/** What becomes of a report when somebody tries a move. */
export function playMove(report: ModelReport, attempt: Attempt): Outcome {
  const { role, move, reason, version } = attempt;
  const said = reason?.trim() || null;
  if (role === "viewer" || role === "administrator") return "forbidden";
  if (move === "submit") return playSubmit(report, attempt);
  if (report.versions === 0) return "no-report";
  if (version !== report.versions) return "stale";
  const isReviewers = move !== "withdraw" && move !== "ask-correction" && move !== "confirm";
  if (isReviewers !== (role === "reviewer")) return "forbidden";
  const after = (change: Partial<ModelReport>): ModelReport => ({
    ...report,
    events: report.events + 1,
    declined: null,
    ...change,
  });
  const { state, asked } = report;
  switch (move) {
    case "withdraw":
      if (state === "draft") return report;
      if (state !== "submitted" || report.enteredFor !== null || report.approvedOnce)
        return "not-now";
      return after({ state: "draft", notes: null, asked: null, approvedOnce: false });
    case "approve":
      if (state === "approved") return report;
      if (state !== "submitted") return "not-now";
      // Nobody answers for what was entered for a unit that has not said it is right, unless he says why.
      if (report.enteredFor === "unconfirmed" && !said) return "no-reason";
      return after({ state: "approved", notes: null, asked: null, approvedOnce: true });
    case "return":
    case "reopen": {
      if (state === "returned" && said === report.notes) return report;
      const from = move === "reopen" ? ["frozen"] : ["submitted", "approved"];
      if (!from.includes(state)) return "not-now";
      return said ? after({ state: "returned", notes: said, asked: null }) : "no-reason";
    }
    case "ask-correction":
      if (asked !== null && asked === said) return report;
      if (state !== "approved" && state !== "frozen") return "not-now";
      return said ? after({ asked: said }) : "no-reason";
    case "decline-correction":
      if (asked === null || (state !== "approved" && state !== "frozen")) {
        return said !== null && said === report.declined ? report : "not-now";
      }
      return said ? after({ asked: null, declined: said }) : "no-reason";
    case "confirm":
      if (report.enteredFor === "confirmed") return report;
      if (report.enteredFor === null || state === "draft") return "not-now";
      return after({ enteredFor: "confirmed" });
    case "receive-signed":
      if (attempt.codeFits && report.signed === report.versions) return report;
      if (state === "draft") return "not-now";
      return attempt.codeFits ? after({ signed: report.versions }) : "wrong-code";
    case "freeze":
      if (state !== "approved") return "not-now";
      return after({ state: "frozen" });
  }
}

function playSubmit(report: ModelReport, { role, version, byDocument }: Attempt): Outcome {
  if (version !== report.versions) return "stale";
  if (report.state === "approved" || report.state === "frozen") return "not-now";
  if (role === "reviewer" && !byDocument) return "no-document";
  return {
    ...report,
    state: "submitted",
    versions: report.versions + 1,
    events: report.events + 1,
    notes: null,
    asked: null,
    enteredFor: role === "reviewer" ? "unconfirmed" : null,
    declined: null,
  };
}
