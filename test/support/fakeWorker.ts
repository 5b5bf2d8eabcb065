import * as v from "valibot";
import { carriedFromWire } from "../../shared/api/carried.ts";
import { type Receipt, ReportReply, VersionInput } from "../../shared/api/reports.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Template } from "../../shared/form/template.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { judgeSubmission } from "../../shared/report/submission.ts";
import { fromArray, toArray } from "../../shared/report/valuesArray.ts";
import { carriedIn, duties, me } from "./fakeReplies.ts";

/** What may go wrong on the way to the Worker or at it. */
export type Mishap =
  | "none"
  /** The request never arrives. */
  | "no-network"
  /** The request arrives and is carried out; its answer is lost. */
  | "answer-lost"
  /** A proxy answers in the Worker's place. */
  | "proxy-page"
  | "session-expired";

const compiled = compileForm(dh04, "quarter");
if (!compiled.ok) throw new Error("the poverty form does not compile");

/** The poverty form of a quarter. */
export const povertyForm = compiled.value;

/** A Worker in memory for one report of xã Hòa Tâm: it judges with the real domain and answers with the real
 *  schemas. A test changes its fields as life would. */
export interface FakeWorker {
  mishap: Mishap;
  role: MeReply["role"];
  version: number;
  state: ReportReply["state"];
  sentBy: string | null;
  carriedRevision: string;
  openingHouseholds: number;
  /** The template in force. */
  template: Template;
  values: DataValue[] | null;
  code: string | null;
  notes: ReportReply["notes"];
  /** The reasons that the version sent last went with. */
  reasons: ReportReply["reasons"];
  /** Carried cells whose source has not arrived. */
  missing: string[];
  /** What the version sent last was sent with and its sources no longer say. */
  sourceChanges: ReportReply["sourceChanges"];
  /** How firm the version sent last said its figures were. */
  dataState: ReportReply["dataState"];
  /** By Idempotency-Key. */
  readonly receipts: Map<string, Receipt>;
  /** Every request that was made, "PUT /reports/…". */
  readonly asked: string[];
  readonly fetch: typeof fetch;
}

/** A Worker that has been sent nothing yet. */
export function fakeWorker(): FakeWorker {
  const self: FakeWorker = {
    mishap: "none",
    role: "reporter",
    version: 0,
    state: "draft",
    sentBy: null,
    carriedRevision: "r1",
    openingHouseholds: 128,
    template: dh04,
    values: null,
    code: null,
    notes: [],
    reasons: [],
    missing: [],
    sourceChanges: [],
    dataState: { estimated: false, preliminary: true },
    receipts: new Map(),
    asked: [],
    fetch: (input, init) => ask(self, input, init),
  };
  return self;
}

async function ask(
  self: FakeWorker,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): Promise<Response> {
  const path = String(input).replace("/api", "");
  const method = init?.method ?? "GET";
  self.asked.push(`${method} ${path}`);
  if (self.mishap === "no-network") throw new TypeError("Failed to fetch");
  if (self.mishap === "proxy-page") return new Response("<html>đăng nhập wifi</html>");
  if (self.mishap === "session-expired") return refuse({ kind: "not-signed-in" }, 401);
  const reply = answer(self, method, path, init);
  if (self.mishap === "answer-lost") throw new TypeError("network connection was lost");
  return reply;
}

function answer(
  self: FakeWorker,
  method: string,
  path: string,
  init: RequestInit | undefined,
): Response {
  if (path === "/demo") return refuse({ kind: "not-found", what: "route", id: path }, 404);
  if (path === "/me") return Response.json(me(self));
  if (path === "/duties") return Response.json(duties(self));
  if (path === `/templates/dh-04/${self.template.version}`) return Response.json(self.template);
  if (path === "/sessions") return Response.json({ token: "t", expiresAt: "" }, { status: 201 });
  if (path === "/reports/dh-04/2022Q1/ou-19") {
    if (method === "GET") return Response.json(v.parse(ReportReply, report(self)));
    return handIn(self, init);
  }
  return refuse({ kind: "not-found", what: "route", id: path }, 404);
}

function handIn(self: FakeWorker, init: RequestInit | undefined): Response {
  const key = new Headers(init?.headers).get("idempotency-key") ?? "";
  const before = self.receipts.get(key);
  if (before) return Response.json({ ...before, state: self.state }, { status: 201 });
  const input = v.parse(VersionInput, JSON.parse(String(init?.body)));
  if (input.baseVersion !== self.version) {
    const { version, sentBy } = self;
    return refuse({ kind: "stale-version", version, sentBy, sentAt: null, cells: [] }, 412);
  }
  const entered = [...(fromArray(dh04, input.values) ?? [])].filter(([, value]) => value !== null);
  const judged = judgeSubmission(
    { ...input, values: new Map(entered) },
    {
      identity: {
        regime: "dong-hoa-2022",
        template: dh04.id,
        period: "2022Q1" as PeriodId,
        unit: "ou-19" as OrgUnitId,
      },
      form: povertyForm,
      carried: carriedFromWire(report(self).carried),
      describeChanges: () => [],
      elsewhere: () => undefined,
    },
  );
  if (!judged.ok) return refuse(judged.error, 422);
  self.version += 1;
  self.state = "submitted";
  // Every cell, as the Worker stores it.
  self.values = toArray(dh04, judged.value.values);
  self.code = judged.value.code;
  Object.assign(self, { reasons: input.reasons, dataState: input.dataState });
  const receipt: Receipt = {
    number: `BN${self.version}`,
    template: "dh-04",
    period: "2022Q1",
    unit: { id: "ou-19", name: "Xã Hòa Tâm" },
    version: self.version,
    state: "submitted",
    sentBy: "Nguyễn Thị Minh",
    sentAt: "2022-03-10T08:05:00+07:00",
    late: false,
    code: judged.value.code,
    errors: judged.value.violations.filter(({ importance }) => importance === "error").length,
    warnings: judged.value.violations.filter(({ importance }) => importance === "warning").length,
  };
  self.receipts.set(key, receipt);
  return Response.json(receipt, { status: 201 });
}

function report(self: FakeWorker): ReportReply {
  return {
    template: { id: "dh-04", version: self.template.version },
    period: "2022Q1",
    unit: { id: "ou-19", name: "Xã Hòa Tâm", type: "commune" },
    state: self.state,
    version: self.version,
    values: self.values,
    reasons: self.reasons,
    withErrors: null,
    dataState: self.dataState,
    code: self.code,
    sentBy: self.sentBy,
    sentAt: null,
    notes: self.notes,
    correctBy: null,
    window: { from: "2021-12-15", to: "2022-03-14" },
    due: {
      before: "2022-03-15",
      inclusive: false,
      lateFrom: "2022-03-15T00:00:00+07:00",
      lastDay: "2022-03-14",
    },
    carried: carriedIn(self),
    sourceChanges: self.sourceChanges,
    elsewhere: [],
    moves: self.state === "submitted" ? ["withdraw", "submit"] : ["submit"],
  };
}

function refuse(problem: Problem, status: number): Response {
  const details = { type: `/problems/${problem.kind}`, title: "", status, problem };
  return Response.json(details, { status });
}
