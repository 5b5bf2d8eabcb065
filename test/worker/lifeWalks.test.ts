import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { ReceiptSchema, type ReportReply, type VersionInput } from "../../shared/api/reports.ts";
import { childrenOn } from "../../shared/orgUnit.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import type { Move, Role } from "../../shared/report/life.ts";
import {
  type Attempt,
  type ModelReport,
  type Outcome,
  playMove,
  type Refusal,
  unsentModel,
} from "../support/lifeModel.ts";
import { type Dice, diceOf, pick } from "../support/throwDice.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn } from "./support/fillForm.ts";
import { smallCell, smallForms } from "./support/smallForms.ts";

const forms = smallForms(9);
const periods = ["2022Q1", "2022Q2", "2022Q3", "2022Q4", "2022S1", "2022"];
/** The communes, with the codes their people sign in with. */
const communes = childrenOn(orgUnits, regime.consolidatedBy, "2022-12-20")
  .filter(({ term: { type } }) => type === "ward" || type === "commune")
  .map(({ unit, term }) => [unit.id, term.code] as const);
const walks = 500;
const stepsEach = 10;

const statusOf: Record<Refusal, number> = {
  "no-report": 404,
  stale: 412,
  forbidden: 403,
  "not-now": 409,
  "no-reason": 422,
  "no-document": 422,
  "wrong-code": 409,
};

let district: District;
const people = new Map<string, Person>();

beforeAll(async () => {
  district = await emptyDistrict("2022-12-20T08:00:00+07:00", forms);
  for (const [unit, code] of communes) people.set(unit, await district.as(`demo-${code}`));
  people.set("reviewer", await district.as("demo-564"));
  people.set("viewer", await district.as("demo-564-xem"));
  people.set("administrator", await district.as("demo-quantri"));
});

interface Walked {
  readonly path: string;
  readonly unit: string;
  /** Another commune, whose people may nothing here. */
  readonly stranger: string;
  code: string;
  keys: number;
}

type Tried = Attempt & { readonly isStranger: boolean; readonly figure: number };

const moves: readonly Exclude<Move, "freeze">[] = [
  ...(["submit", "submit", "withdraw", "return", "approve", "approve", "reopen"] as const),
  ...(["ask-correction", "decline-correction", "confirm", "receive-signed"] as const),
];

function anyAttempt(dice: Dice, { versions }: ModelReport): Tried {
  const move = pick(dice, moves);
  const isOften = dice() < 0.9;
  const isReviewers =
    move !== "withdraw" && move !== "ask-correction" && move !== "confirm" && move !== "submit";
  const usual: Role = isReviewers || (move === "submit" && dice() < 0.3) ? "reviewer" : "reporter";
  return {
    move,
    role: isOften
      ? usual
      : pick(dice, ["reporter", "reviewer", "viewer", "administrator"] as const),
    reason: pick(dice, [null, "Đối chiếu lại.", "Nhầm cột 7."]),
    version: dice() < 0.92 ? versions : Math.max(versions - 1, 0) || versions + 1,
    byDocument: dice() < 0.8,
    codeFits: dice() < 0.8,
    isStranger: dice() < 0.03,
    figure: Math.floor(dice() * 1000),
  };
}

function play(report: ModelReport, attempt: Tried): Outcome {
  if (attempt.isStranger && attempt.role === "reporter") return "forbidden";
  return playMove(report, attempt);
}

function personOf(walked: Walked, { role, isStranger }: Tried): Person {
  const name = role !== "reporter" ? role : isStranger ? walked.stranger : walked.unit;
  const person = people.get(name);
  if (!person) throw new Error(`nobody is ${name}`);
  return person;
}

async function send(walked: Walked, attempt: Tried): Promise<Response> {
  const person = personOf(walked, attempt);
  const { move, version, reason, role } = attempt;
  if (move !== "submit") {
    const code = attempt.codeFits ? walked.code : "0000000000";
    const input = { move, version: Math.max(version, 1), reason, notes: [], code };
    return person.send("POST", `${walked.path}/moves`, input);
  }
  const onBehalf = { document: "số 12/BC-UBND ngày 10/3/2022" };
  const input: VersionInput = {
    ...(await fillIn(asReviewer(), walked.path, { [smallCell]: attempt.figure }, {}, forms)),
    ...(role === "reviewer" && attempt.byDocument ? { onBehalf } : {}),
    baseVersion: version,
  };
  walked.keys += 1;
  return person.send("PUT", walked.path, input, { "Idempotency-Key": `key-${walked.keys}` });
}

function asReviewer(): Person {
  const reviewer = people.get("reviewer");
  if (!reviewer) throw new Error("nobody reviews");
  return reviewer;
}

/** Tries one move: the report after it. */
async function step(walked: Walked, report: ModelReport, attempt: Tried): Promise<ModelReport> {
  const outcome = play(report, attempt);
  const reply = await send(walked, attempt);
  const expected = typeof outcome === "string" ? statusOf[outcome] : okOf(attempt);
  if (reply.status !== expected) {
    const said = JSON.stringify({ path: walked.path, report, attempt, outcome });
    throw new Error(`${reply.status} ${await reply.text()} and not ${expected}: ${said}`);
  }
  if (typeof outcome === "string") return report;
  await hear(walked, attempt, reply);
  return outcome;
}

/** Tries two moves at once: whichever came first, the other was judged by what it left. */
async function stepTogether(
  walked: Walked,
  report: ModelReport,
  attempts: readonly [Tried, Tried],
): Promise<ModelReport> {
  const replies = await Promise.all(attempts.map((attempt) => send(walked, attempt)));
  const found = replies.map(({ status }) => status);
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    let now = report;
    const statuses = [0, 0];
    for (const index of order) {
      const attempt = attempts[index];
      const outcome = attempt ? play(now, attempt) : "stale";
      statuses[index] =
        typeof outcome === "string" ? statusOf[outcome] : attempt ? okOf(attempt) : 0;
      if (typeof outcome !== "string") now = outcome;
    }
    const same = statuses.every((status, index) => status === found[index]);
    if (!same || now.events !== (await countEvents(walked))) continue;
    for (const [index, attempt] of attempts.entries()) {
      const reply = replies[index];
      if (reply?.ok) await hear(walked, attempt, reply);
    }
    return now;
  }
  const said = JSON.stringify({ path: walked.path, report, attempts, found });
  throw new Error(`neither order explains what came of it: ${said}`);
}

function okOf({ move }: Tried): number {
  return move === "submit" ? 201 : 200;
}

async function hear(walked: Walked, { move }: Tried, reply: Response): Promise<void> {
  if (move === "submit") walked.code = v.parse(ReceiptSchema, await reply.json()).code;
}

async function countEvents({ path }: Walked): Promise<number> {
  const [, , , template, period, unit] = path.split("/");
  const sql = `
    select count(*) as events from report_events
    where period = ?1 and org_unit_id = ?2 and template_id = ?3`;
  return Number(await env.DB.prepare(sql).bind(period, unit, template).first("events"));
}

async function walk(number: number): Promise<{ walked: Walked; report: ModelReport }> {
  const dice = diceOf(1000 + number);
  const [unit, stranger] = [communes[number % 10]?.[0], communes[(number + 1) % 10]?.[0]];
  const period = periods[Math.floor(number / 10) % periods.length];
  const form = forms[Math.floor(number / 60)];
  if (!unit || !stranger || !form) throw new Error("there are not so many reports");
  const walked: Walked = {
    ...{ unit, stranger, code: "0000000000", keys: 0 },
    path: `/api/reports/${form.id}/${period}/${unit}`,
  };
  let report = unsentModel;
  for (let at = 0; at < stepsEach; at += 1) {
    const first = anyAttempt(dice, report);
    report =
      dice() < 0.1
        ? await stepTogether(walked, report, [first, anyAttempt(dice, report)])
        : await step(walked, report, first);
  }
  return { walked, report };
}

async function standingOf({ path }: Walked) {
  const opened = (await (await asReviewer().get(path)).json()) as ReportReply;
  const [, , , template, period, unit] = path.split("/");
  const query = `template=${template}&period=${period}&unit=${unit}`;
  const audit = await asReviewer().get(`/api/audit?${query}`);
  return { opened, audit: v.parse(AuditReply, await audit.json()) };
}

describe(`${walks} random walks of ${stepsEach} moves by random roles, over HTTP and D1`, () => {
  it.each(Array.from({ length: 10 }, (_, part) => part))(
    "end where the model ends, each change with its event, part %i",
    async (part) => {
      for (let index = 0; index < walks / 10; index += 1) {
        const { walked, report } = await walk(part * (walks / 10) + index);
        const { opened, audit } = await standingOf(walked);

        expect({
          state: opened.state,
          versions: opened.version,
          events: audit.events.length,
          asked: opened.correctionAsked,
          enteredFor: opened.onBehalf && (opened.onBehalf.confirmed ? "confirmed" : "unconfirmed"),
          signed: opened.signedVersion ?? 0,
          broken: audit.broken,
        }).toEqual({
          ...{ state: report.state, versions: report.versions, events: report.events },
          ...{ asked: report.asked, enteredFor: report.enteredFor, signed: report.signed },
          broken: null,
        });
      }
    },
  );

  it("nothing was written without its event", async () => {
    const count = (sql: string) => env.DB.prepare(sql).first("n").then(Number);
    const events = await count("select count(*) as n from report_events");
    const sent = await count("select count(*) as n from report_events where move = 'submit'");

    expect(await count("select sum(seq) as n from reports")).toBe(events);
    expect(await count("select count(*) as n from report_versions")).toBe(sent);
    expect(await count("select sum(version) as n from reports")).toBe(sent);
    expect(events).toBeGreaterThan(walks * 2);
  });
});
