import { handedOver } from "../../shared/regimes/dongHoa2022/handedOver.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { app } from "../../worker/app.ts";
import { enrolmentsOf, listDemoPeople } from "../../worker/dev/demoPeople.ts";
import { withLocalDatabase } from "../../worker/dev/localDatabase.ts";
import { seedRegime } from "../../worker/dev/seedRegime.ts";
import { saveDemo, setDemoClock } from "../../worker/store/demo.ts";
import { saveEnrolments } from "../../worker/store/people.ts";
import {
  everyPeriodForm,
  lastSecondOf,
  secondAfter,
  sevenDeadlines,
} from "../support/sevenDeadlines.ts";
import type { Person } from "../worker/support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "../worker/support/fillForm.ts";

/** What this machine's zone is, and what the application said of every hand-in: period, reading, late or not. */
export interface ToldInZone {
  readonly zone: string;
  readonly offset: number;
  readonly receipts: readonly (readonly [
    period: string,
    reading: string,
    inTheLastSecond: boolean,
    inTheNext: boolean,
  ])[];
}

// The application itself, in this process and its zone, over a real database. Time stands still.
const now = Date.now();
Date.now = () => now;

const told = await withLocalDatabase(async (DB): Promise<ToldInZone> => {
  await seedRegime(DB, { ...handedOver, templates: [everyPeriodForm] }, now);
  await saveEnrolments(DB, enrolmentsOf(listDemoPeople(regime, orgUnits), regime.id));
  await saveDemo(DB, { people: [], drafts: [] }, now, now);
  const reviewer = await signIn(DB, "demo-564");
  const receipts: ToldInZone["receipts"][number][] = [];
  for (const [reading, early, late] of [
    ["exclusive", ["demo-22258", "ou-11"], ["demo-22261", "ou-12"]],
    ["inclusive", ["demo-22246", "ou-13"], ["demo-22282", "ou-14"]],
  ] as const) {
    if (reading === "inclusive") {
      const { settings, revision } = await (await reviewer.get("/api/settings")).json<{
        settings: object;
        revision: number;
      }>();
      const body = { revision, settings: { ...settings, inclusive: true } };
      await reviewer.send("PUT", "/api/settings", body);
    }
    for (const deadline of sevenDeadlines) {
      const { period } = deadline;
      const day = deadline[reading];
      const onTime = await sendAt(DB, lastSecondOf(day), early, period);
      const tooLate = await sendAt(DB, secondAfter(day), late, period);
      receipts.push([period, reading, onTime, tooLate]);
    }
  }
  return {
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: new Date("2022-07-01T00:00:00Z").getTimezoneOffset(),
    receipts,
  };
}, process.env["STATE"]);

process.stdout.write(JSON.stringify(told));

async function signIn(DB: D1Database, code: string): Promise<Person> {
  const bound = { DB, ASSETS: {} as Fetcher, DEMO: "on" };
  const body = JSON.stringify({ code });
  const session = await app.request("/api/sessions", { method: "POST", body }, bound);
  const { token } = await session.json<{ token: string }>();
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  return {
    get: async (path) => app.request(path, { headers }, bound),
    send: async (method, path, input, more) =>
      app.request(
        path,
        { method, body: JSON.stringify(input), headers: { ...headers, ...more } },
        bound,
      ),
  };
}

/** Whether a hand-in of that instant was late, as its receipt says. */
async function sendAt(
  DB: D1Database,
  instant: string,
  [code, unit]: readonly [string, string],
  period: string,
): Promise<boolean> {
  await setDemoClock(DB, Date.parse(instant), now);
  const commune = await signIn(DB, code);
  const path = pathOf(unit, period);
  const input = await fillIn(commune, path, quietQuarter(), {}, [everyPeriodForm]);
  const reply = await handIn(commune, path, input, `${period}-${unit}`);
  if (reply.status !== 201) throw new Error(`${period} ${unit}: ${await reply.text()}`);
  return (await reply.json<{ late: boolean }>()).late;
}
