import { env } from "cloudflare:workers";
import * as v from "valibot";
import { SessionReply } from "../../../shared/api/sessions.ts";
import type { Template } from "../../../shared/form/template.ts";
import { handedOver } from "../../../shared/regimes/dongHoa2022/handedOver.ts";
import { orgUnits } from "../../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { app } from "../../../worker/app.ts";
import { enrolmentsOf, listDemoPeople } from "../../../worker/dev/demoPeople.ts";
import { demoStart, seedDemonstration } from "../../../worker/dev/seedDemonstration.ts";
import { seedRegime } from "../../../worker/dev/seedRegime.ts";
import type { Bindings } from "../../../worker/env.ts";
import { saveDemo } from "../../../worker/store/demo.ts";
import { saveEnrolments } from "../../../worker/store/people.ts";
import { countRows, type RowCounts } from "./countRows.ts";

/** Sends requests to the application as one person. */
export interface Person {
  readonly get: (path: string, headers?: HeadersInit) => Promise<Response>;
  readonly send: (
    method: "PUT" | "POST" | "DELETE",
    path: string,
    body?: unknown,
    headers?: HeadersInit,
  ) => Promise<Response>;
}

/** A district whose rows are counted. */
export interface District {
  /** A person who has signed in with a code; null is somebody who has not. */
  readonly as: (code: string | null) => Promise<Person>;
  readonly rows: () => RowCounts;
}

/** The bindings of a demonstration; its database may be another's. */
export function bindings(
  db: D1Database = env.DB,
  demo = "on",
  assets: Fetcher = env.ASSETS,
): Bindings {
  return { DB: db, ASSETS: assets, DEMO: demo };
}

/** The regime of 2022 with its people and no report yet, on 10 March 2022 at 8 o'clock; of its forms all, or some. */
export async function emptyDistrict(
  startsAt = demoStart,
  forms: readonly Template[] = handedOver.templates,
): Promise<District> {
  const at = Date.parse(startsAt);
  await seedRegime(env.DB, { ...handedOver, templates: forms }, at);
  await saveEnrolments(env.DB, enrolmentsOf(listDemoPeople(regime, orgUnits), regime.id));
  await saveDemo(env.DB, { people: [], drafts: [] }, at, Date.now());
  return districtOn(env.DB);
}

/** The whole demonstration, as every newcomer finds it. */
export async function illustratedDistrict(): Promise<District> {
  await seedDemonstration(env.DB, Date.parse(demoStart), Date.now());
  return districtOn(env.DB);
}

/** The application over a database that is seeded already. */
export function districtOn(db: D1Database, demo = "on", assets: Fetcher = env.ASSETS): District {
  const counted = countRows(db);
  const bound = bindings(counted.db, demo, assets);
  return { as: (code) => personWith(bound, code), rows: counted.take };
}

async function personWith(bound: Bindings, code: string | null): Promise<Person> {
  const authorization =
    code === null ? {} : { Authorization: `Bearer ${await signIn(bound, code)}` };
  return {
    get: async (path, headers) =>
      app.request(path, { headers: { ...authorization, ...headers } }, bound),
    send: async (method, path, body, headers) =>
      app.request(
        path,
        {
          method,
          headers: { ...authorization, "Content-Type": "application/json", ...headers },
          ...(body === undefined
            ? {}
            : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        },
        bound,
      ),
  };
}

async function signIn(bound: Bindings, code: string): Promise<string> {
  const init = { method: "POST", body: JSON.stringify({ code }) };
  const reply = await app.request("/api/sessions", init, bound);
  if (reply.status !== 201) throw new Error(`${code}: ${reply.status} ${await reply.text()}`);
  return v.parse(SessionReply, await reply.json()).token;
}
