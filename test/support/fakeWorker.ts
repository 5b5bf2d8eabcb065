import * as v from "valibot";
import { ChangesReply } from "../../shared/api/changes.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { EarlierReply } from "../../shared/api/earlier.ts";
import type { ExceptionInput } from "../../shared/api/exceptions.ts";
import type { MoveInput } from "../../shared/api/moves.ts";
import type { OnBehalf } from "../../shared/api/reports.ts";
import { type Receipt, ReportReply } from "../../shared/api/reports.ts";
import type { VersionReply } from "../../shared/api/versions.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { board, openWork } from "./fakeBoard.ts";
import { consolidation } from "./fakeConsolidation.ts";
import { decide, move, sayResponsible } from "./fakeDecisions.ts";
import { type FakeEdition, freeze, listed, rebuilt } from "./fakeEditions.ts";
import { handIn, versions } from "./fakeHandIns.ts";
import { refuse } from "./fakeRefusal.ts";
import { duties, me, type Standing, templates, unsent } from "./fakeReplies.ts";
import { changes, earlier, notices, report } from "./fakeReport.ts";

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
  readonly documents: OnBehalf[];
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
  if (path === "/templates") return Response.json(templates(self));
  if (path === `/templates/dh-03/${dh03.version}`) return Response.json(dh03);
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
    return handIn(self, povertyForm, init);
  }
  return refuse({ kind: "not-found", what: "route", id: path }, 404);
}
