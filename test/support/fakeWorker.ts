import * as v from "valibot";
import { carriedFromWire } from "../../shared/api/carried.ts";
import { ChangesReply } from "../../shared/api/changes.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { EarlierReply } from "../../shared/api/earlier.ts";
import { ExceptionInput, exceptionsOnWire } from "../../shared/api/exceptions.ts";
import { MoveInput } from "../../shared/api/moves.ts";
import { type Receipt, ReportReply, VersionInput } from "../../shared/api/reports.ts";
import { ResponsiblesInput } from "../../shared/api/responsibles.ts";
import type { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { figuresAdjusted } from "../../shared/report/adjusted.ts";
import { applyException, judgeException } from "../../shared/report/exception.ts";
import { moveReport, movesState } from "../../shared/report/life.ts";
import { type AcceptedSubmission, judgeSubmission } from "../../shared/report/submission.ts";
import { fromArray, toArray } from "../../shared/report/valuesArray.ts";
import { readVerificationCode } from "../../shared/report/verificationCode.ts";
import { consolidation } from "./fakeConsolidation.ts";
import { type FakeEdition, freeze, listed, rebuilt } from "./fakeEditions.ts";
import {
  board,
  changes,
  duties,
  earlier,
  firstQuarterDue,
  isOver,
  me,
  notices,
  openWork,
  report,
  type Standing,
  unsent,
} from "./fakeReplies.ts";

/** What may go wrong on the way to the Worker or at it. */
export type Mishap =
  | "none"
  /** The request never arrives. */
  | "no-network"
  /** The request arrives and is carried out; its answer is lost. */
  | "answer-lost"
  /** A proxy answers in the Worker's place. */
  | "proxy-page"
  /** The calendar has no such period any more. */
  | "period-gone"
  | "session-expired";

const compiled = compileForm(dh04, "quarter");
if (!compiled.ok) throw new Error("the poverty form does not compile");

/** The poverty form of a quarter. */
export const povertyForm = compiled.value;

/** A Worker in memory for one report of xã Hòa Tâm: it judges with the real domain and answers with the real
 *  schemas. A test changes its fields as life would. */
export interface FakeWorker extends Standing {
  mishap: Mishap;
  /** By Idempotency-Key. */
  readonly receipts: Map<string, Receipt>;
  /** Every request that was made, "PUT /reports/…". */
  readonly asked: string[];
  /** The moves that were made, as they were asked for. */
  readonly moved: MoveInput[];
  /** What was decided of duties, as it was asked for. */
  readonly decided: ExceptionInput[];
  /** What was handed in for the unit by a document. */
  readonly documents: string[];
  /** What was sent up of the poverty form. */
  readonly editions: FakeEdition[];
  /** What was handed in, the newest first. */
  readonly history: VersionReply[];
  readonly fetch: typeof fetch;
}

/** A Worker that has been sent nothing yet. */
export function fakeWorker(): FakeWorker {
  const self: FakeWorker = {
    ...unsent(),
    mishap: "none",
    receipts: new Map(),
    asked: [],
    moved: [],
    decided: [],
    documents: [],
    editions: [],
    history: [],
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
  if (self.mishap === "period-gone" && path.startsWith("/reports/")) {
    return refuse({ kind: "not-found", what: "period", id: "2022Q1" }, 404);
  }
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
  if (path === "/notices" || path.startsWith("/notices?"))
    return Response.json(notices(self, path));
  if (path === "/inspections/2022") {
    const today = self.now.slice(0, 10);
    return Response.json({ year: 2022, today, inspections: self.inspections, units: [] });
  }
  if (path === "/responsibles") return Response.json({ units: [self.responsibles] });
  if (path === "/responsibles/ou-19") return sayResponsible(self, init);
  if (path === "/duties") return Response.json(duties(self));
  if (path === `/templates/dh-04/${self.template.version}`) return Response.json(self.template);
  if (path === "/sessions") return Response.json({ token: "t", expiresAt: "" }, { status: 201 });
  if (path === "/sessions/current") return new Response(null, { status: 204 });
  if (path === "/completeness/open-work") return Response.json(openWork(self));
  if (path.startsWith("/completeness?period=")) {
    return Response.json(board(self, /period=(\w+)/.exec(path)?.[1] ?? ""));
  }
  if (path === "/consolidations/dh-04/2022Q1?unit=ou-01") {
    return Response.json(v.parse(ConsolidationReply, consolidation(self)));
  }
  if (path === "/reports/dh-04/2022Q1/ou-19/changes") {
    return Response.json(v.parse(ChangesReply, changes(self)));
  }
  if (path === "/reports/dh-04/2022Q1/ou-19/earlier") {
    return Response.json(v.parse(EarlierReply, earlier(self)));
  }
  if (path === "/exceptions/ou-19") return decide(self, init);
  if (path === "/editions?period=2022Q1&unit=ou-01") return Response.json(listed(self));
  if (path === "/editions/dh-04/2022Q1?unit=ou-01") {
    const frozen = freeze(self, povertyForm, JSON.parse(String(init?.body)));
    return frozen.ok ? Response.json(frozen.value, { status: 201 }) : refuse(frozen.error, 409);
  }
  const edition = /^\/editions\/dh-04\/2022Q1\/(\d+)\?unit=ou-01$/.exec(path)?.[1];
  if (edition !== undefined) return Response.json(rebuilt(self, Number(edition)));
  if (path === "/reports/dh-04/2022Q1/ou-19/moves") return move(self, init);
  const sent = /^\/reports\/dh-04\/2022Q1\/ou-19\/versions(?:\/(\d+))?$/.exec(path);
  if (sent) return versions(self, sent[1]);
  if (path === "/reports/dh-04/2022Q1/ou-19") {
    if (method === "GET") return Response.json(v.parse(ReportReply, report(self)));
    return handIn(self, init);
  }
  return refuse({ kind: "not-found", what: "route", id: path }, 404);
}

function sayResponsible(self: FakeWorker, init: RequestInit | undefined): Response {
  const { templates, person } = v.parse(ResponsiblesInput, JSON.parse(String(init?.body)));
  const { forms, people } = self.responsibles;
  const said = templates.map((template) => ({
    template,
    person: people.find(({ id }) => id === person) ?? null,
    by: self.person.name,
    at: self.now,
  }));
  const others = forms.filter(({ template }) => !templates.includes(template));
  self.responsibles = { ...self.responsibles, forms: [...others, ...said] };
  return Response.json(self.responsibles);
}

function move(self: FakeWorker, init: RequestInit | undefined): Response {
  const input = v.parse(MoveInput, JSON.parse(String(init?.body)));
  if (input.version !== self.version) {
    const { version, sentBy, sentAt } = self;
    return refuse({ kind: "stale-version", version, sentBy, sentAt, cells: [] }, 412);
  }
  const moved = moveReport(self, input.move, self.role, input.reason);
  if (!moved.ok) return refuse(moved.error, 409);
  if (input.move === "receive-signed" && readVerificationCode(input.code ?? "") !== self.code) {
    return refuse({ kind: "signed-copy-differs", version: null, newest: self.version }, 409);
  }
  if (input.move === "approve" && self.errors > 0 && !input.reason) {
    return refuse({ kind: "reason-missing" }, 422);
  }
  self.moved.push(input);
  self.state = moved.value;
  if (movesState(input.move)) {
    self.notes = input.notes;
    self.correctBy = input.correctBy;
    self.correctionAsked = null;
  }
  if (input.move === "ask-correction") self.correctionAsked = input.reason;
  if (input.move === "decline-correction") self.correctionAsked = null;
  if (input.move === "confirm") self.enteredFor = "confirmed";
  if (input.move === "receive-signed") self.signedVersion = self.version;
  if (input.move === "decline-correction") {
    self.correctionDeclined = { reason: input.reason ?? "", by: self.person.name, at: self.now };
  }
  return Response.json({ state: self.state, version: self.version });
}

function decide(self: FakeWorker, init: RequestInit | undefined): Response {
  const input = v.parse(ExceptionInput, JSON.parse(String(init?.body)));
  const state = self.firstSentAt === null ? ("draft" as const) : self.state;
  const judged = judgeException(input, {
    state,
    lastDay: firstQuarterDue.lastDay,
    today: self.now.slice(0, 10),
    exceptions: self.exceptions,
  });
  if (!judged.ok) return refuse(judged.error, 409);
  self.decided.push(input);
  const by = { byName: self.person.name, at: Date.parse(self.now) };
  self.exceptions = applyException(self.exceptions, input, by);
  const exceptions = exceptionsOnWire(self.exceptions);
  return Response.json({ duties: [{ template: "dh-04", period: "2022Q1", exceptions }] });
}

function handIn(self: FakeWorker, init: RequestInit | undefined): Response {
  const key = new Headers(init?.headers).get("idempotency-key") ?? "";
  const before = self.receipts.get(key);
  if (before) return Response.json(before, { status: 201 });
  const input = v.parse(VersionInput, JSON.parse(String(init?.body)));
  if (input.baseVersion !== self.version) {
    const { version, sentBy } = self;
    return refuse({ kind: "stale-version", version, sentBy, sentAt: null, cells: [] }, 412);
  }
  if (self.role === "reviewer" && !input.onBehalf) return refuse({ kind: "document-missing" }, 422);
  const { adjusted = [], onBehalf, ...said } = input;
  const entered = [...(fromArray(dh04, input.values) ?? [])].filter(([, value]) => value !== null);
  const judged = judgeSubmission(
    { ...said, adjusted: adjusted as CellKey[], values: new Map(entered) },
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
  const count = (importance: string) =>
    judged.value.violations.filter((violation) => violation.importance === importance).length;
  const sentAt = fiveMinutesAfter(self.now);
  const followed = followedBy(self, input.answers);
  Object.assign(self, {
    version: self.version + 1,
    followed,
    state: "submitted",
    sentBy: self.person.name,
    sentAt,
    firstSentAt: self.firstSentAt ?? sentAt,
    // Every cell, as the Worker stores it.
    values: toArray(dh04, judged.value.values),
    code: judged.value.code,
    reasons: input.reasons,
    withErrors: input.withErrors,
    dataState: input.dataState,
    errors: count("error"),
    warnings: count("warning"),
    enteredFor: onBehalf ? "unconfirmed" : null,
    notes: [],
    correctBy: null,
    adjusted: [...figuresAdjusted(judged.value.carried)].map(([cell, value]) => ({ cell, value })),
    signing: judged.value.signing,
  });
  if (onBehalf) self.documents.push(onBehalf.document);
  const { signing } = judged.value;
  self.history.unshift(storedVersion(self, judged.value));
  const receipt: Receipt = {
    number: `BN${self.version}`,
    template: "dh-04",
    period: "2022Q1",
    unit: { id: "ou-19", name: "Xã Hòa Tâm" },
    version: self.version,
    sentBy: self.person.name,
    sentAt,
    late: isOver(self.firstSentAt ?? sentAt),
    code: judged.value.code,
    errors: self.errors,
    warnings: self.warnings,
    ...(signing ? { printed: signing.unlike === undefined ? "same" : "unlike" } : {}),
  };
  self.receipts.set(key, receipt);
  return Response.json(receipt, { status: 201 });
}

/** What a new version follows: the one before, and what it came back with. */
function followedBy(self: FakeWorker, said: VersionInput["answers"]): FakeWorker["followed"] {
  const { version, template, sentBy, sentAt, values, state, notes, followed } = self;
  const answers = (said ?? []).map((answer) => ({ ...answer, version: version + 1 }));
  // What it came back with stands until it comes back again.
  if (state !== "returned" && followed.decided) {
    return { ...followed, answers: [...followed.answers, ...answers] };
  }
  if (version === 0) return { before: null, decided: null, answers };
  const name = { row: "hộ nghèo", column: "3" };
  return {
    before: {
      version,
      templateVersion: template.version,
      sentBy: sentBy ?? self.person.name,
      sentAt: sentAt ?? self.now,
      ...{ values: values ?? [], lacking: [], gone: [] },
    },
    decided:
      state === "returned"
        ? {
            move: "return",
            by: "Chuyên viên",
            at: "2022-03-10T15:00:00+07:00",
            notes: notes.map((note) => ({ ...note, name: note.cell === null ? null : name })),
          }
        : null,
    answers,
  };
}

/** A version as it is kept. */
function storedVersion(self: FakeWorker, { code, signing }: AcceptedSubmission): VersionReply {
  const { version, values, reasons, withErrors, dataState, sentAt } = self;
  return {
    ...{ version, templateVersion: self.template.version, values: values ?? [] },
    ...{ reasons, withErrors, dataState, code, onBehalf: null },
    ...{ sentBy: self.person.name, sentAt: sentAt ?? "" },
    ...(signing ? { signing } : {}),
  };
}

/** One version, or all of them in short. */
function versions({ history }: FakeWorker, number: string | undefined): Response {
  const one = history.find(({ version }) => version === Number(number));
  if (one) return Response.json(one);
  const all = history.map(({ version, templateVersion, sentBy, sentAt, code, signing }) => ({
    ...{ version, templateVersion, sentBy, sentAt, code, changed: [], returned: null },
    ...(signing ? { printed: signing.code } : {}),
  }));
  return Response.json({ versions: all } satisfies VersionsReply);
}

function fiveMinutesAfter(instant: string): string {
  const later = new Date(Date.parse(instant) + (7 * 60 + 5) * 60_000).toISOString();
  return later.replace(/\.\d+Z$/, "+07:00");
}

function refuse(problem: Problem, status: number): Response {
  const details = { type: `/problems/${problem.kind}`, title: "", status, problem };
  return Response.json(details, { status });
}
