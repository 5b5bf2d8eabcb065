import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { childrenOn } from "../../shared/orgUnit.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { isCounted } from "../../shared/report/life.ts";
import { fingerprintFigures } from "../../shared/rollup/edition.ts";
import { unsentModel } from "../support/lifeModel.ts";
import { type Dice, diceOf, pick } from "../support/throwDice.ts";
import { anyAttempt } from "./lifeWalks/attempts.ts";
import {
  freezeAll,
  pathOf,
  personNamed,
  step,
  stepTogether,
  type Walked,
} from "./lifeWalks/walker.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { smallForms } from "./support/smallForms.ts";

const forms = smallForms(9);
const periods = ["2022Q1", "2022Q2", "2022Q3", "2022Q4", "2022S1", "2022"];
/** The communes, with the codes their people sign in with. */
const communes = childrenOn(orgUnits, regime.consolidatedBy, "2022-12-20")
  .filter(({ term: { type } }) => type === "ward" || type === "commune")
  .map(({ unit, term }) => [unit.id, term.code] as const);
/** Ten reports walk together: those of one form and period, since an edition freezes them all. */
const groups = 50;
const stepsEach = 10;

const people = new Map<string, Person>();

beforeAll(async () => {
  const district = await emptyDistrict("2022-12-20T08:00:00+07:00", forms);
  for (const [unit, code] of communes) people.set(unit, await district.as(`demo-${code}`));
  people.set("reviewer", await district.as("demo-564"));
  people.set("viewer", await district.as("demo-564-xem"));
  people.set("administrator", await district.as("demo-quantri"));
});

function groupOf(number: number): Walked[] {
  const period = periods[number % periods.length];
  const form = forms[Math.floor(number / periods.length)];
  if (!period || !form) throw new Error("there are not so many reports");
  return communes.map(([unit], index) => ({
    ...{ template: form.id, period, unit, report: unsentModel },
    ...{ code: "0000000000", keys: 0 },
    stranger: communes[(index + 1) % communes.length]?.[0] ?? "",
  }));
}

/** Somebody sends the figures up as they stand: whether it was done. */
async function freeze(dice: Dice, group: readonly Walked[], after: number): Promise<boolean> {
  const [first] = group;
  if (!first) throw new Error("nobody walks");
  const role = dice() < 0.8 ? "reviewer" : pick(dice, ["viewer", "administrator", first.unit]);
  const at = `${first.template}/${first.period}?unit=ou-01`;
  const seen = await personNamed(people, "reviewer").get(`/api/consolidations/${at}`);
  const reply = await personNamed(people, role).send("POST", `/api/editions/${at}`, {
    figures: fingerprintFigures(v.parse(ConsolidationReply, await seen.json())),
    ...{ after, to: ["UBND tỉnh"], document: null, reason: "Gửi cho kịp hạn." },
  });
  const isSomething = group.some(({ report }) => isCounted(report.state));
  const expected = role !== "reviewer" ? 403 : isSomething ? 201 : 409;
  if (reply.status !== expected) {
    throw new Error(`${reply.status} ${await reply.text()} and not ${expected}: ${role}, ${at}`);
  }
  if (reply.status !== 201) return false;
  freezeAll(group);
  return true;
}

async function walk(number: number): Promise<{ group: Walked[]; editions: number }> {
  const dice = diceOf(1000 + number);
  const group = groupOf(number);
  let editions = 0;
  for (let at = 0; at < stepsEach * group.length; at += 1) {
    const walked = pick(dice, group);
    const attempt = anyAttempt(dice, walked.report);
    const kind = dice();
    if (kind < 0.04) editions += (await freeze(dice, group, editions)) ? 1 : 0;
    else if (kind > 0.9) {
      const other = anyAttempt(dice, walked.report);
      await stepTogether(people, forms, walked, [attempt, other]);
    } else await step(people, forms, walked, attempt);
  }
  return { group, editions };
}

async function standingOf(walked: Walked) {
  const reviewer = personNamed(people, "reviewer");
  const opened = v.parse(ReportReply, await (await reviewer.get(pathOf(walked))).json());
  const { template, period, unit } = walked;
  const query = `template=${template}&period=${period}&unit=${unit}`;
  const audit = await reviewer.get(`/api/audit?${query}`);
  const { events, broken } = v.parse(AuditReply, await audit.json());
  return {
    state: opened.state,
    versions: opened.version,
    events: events.length,
    asked: opened.correctionAsked,
    enteredFor: opened.onBehalf && (opened.onBehalf.confirmed ? "confirmed" : "unconfirmed"),
    signed: opened.signedVersion ?? 0,
    broken,
  };
}

const count = (sql: string) => env.DB.prepare(sql).first("n").then(Number);

describe(`${groups * communes.length} random walks of ${stepsEach} moves by random roles, over HTTP and D1`, () => {
  let frozen = 0;

  it.each(Array.from({ length: 10 }, (_, part) => part))(
    "end where the model ends, each change with its event, part %i",
    async (part) => {
      for (let index = 0; index < groups / 10; index += 1) {
        const { group, editions } = await walk(part * (groups / 10) + index);
        frozen += editions;
        for (const walked of group) {
          const { state, versions, events, asked, enteredFor, signed } = walked.report;
          expect(await standingOf(walked)).toEqual({
            ...{ state, versions, events, asked, enteredFor, signed },
            broken: null,
          });
        }
      }
    },
  );

  it("nothing was written without its event", async () => {
    const events = await count("select count(*) as n from report_events");
    const sent = await count("select count(*) as n from report_events where move = 'submit'");

    expect(await count("select sum(seq) as n from reports")).toBe(events);
    expect(await count("select count(*) as n from report_versions")).toBe(sent);
    expect(await count("select sum(version) as n from reports")).toBe(sent);
    expect(await count("select count(*) as n from editions")).toBe(frozen);
    // The walks went somewhere.
    expect(events).toBeGreaterThan(1000);
    expect(frozen).toBeGreaterThan(groups);
    expect(
      await count("select count(*) as n from report_events where move = 'reopen'"),
    ).toBeGreaterThan(10);
  });
});
