import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { dh07 } from "../../shared/regimes/dongHoa2022/dh07.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { districtOn, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";
import { watchWrites } from "./support/watchWrites.ts";

beforeAll(async () => {
  await emptyDistrict(demoStart, [dh04, dh07]);
});

it("a hand-in that crosses the closing of its period is told so, and nothing is written", async () => {
  const commune = await districtOn(env.DB).as("demo-22258");
  const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());
  // Between the reading of the calendar and the writing of the report.
  await env.DB.prepare("insert into closed_periods (period) values ('2022Q1')").run();

  const reply = await handIn(commune, pathOf("ou-11"), input);

  expect([reply.status, await problemOf(reply)]).toEqual([
    404,
    { kind: "not-found", what: "period", id: "2022Q1" },
  ]);
  expect(await env.DB.prepare("select count(*) as n from reports").first("n")).toBe(0);
});

it("neither does it fail where the reviewer withdraws the period just while it is written", async () => {
  await setDemoClock(env.DB, Date.parse("2022-09-28T09:00:00+07:00"), Date.now());
  const reviewer = await districtOn(env.DB).as("demo-564");
  const { revision } = (await (await reviewer.get("/api/settings")).json()) as { revision: number };
  const storm = {
    ...{ revision, name: "Bão số 4", windowFrom: "2022-09-27", windowTo: "2022-09-30" },
    ...{ lastDay: "2022-10-03", forms: ["dh-07"] },
  };
  const opened = await reviewer.send("POST", "/api/periods", storm);
  expect(opened.status).toBe(201);
  let withdrawn = 0;
  const watched = watchWrites(env.DB, async (write) => {
    const path = `/api/periods/2022X01?revision=${revision + 1}`;
    withdrawn = (await reviewer.send("DELETE", path)).status;
    return write();
  });
  const commune = await districtOn(watched).as("demo-22258");
  const path = "/api/reports/dh-07/2022X01/ou-11";
  const input = await fillIn(commune, path, {});

  const reply = await handIn(commune, path, { ...input, withErrors: "Báo trước." });

  expect([withdrawn, reply.status, await problemOf(reply)]).toEqual([
    ...[200, 404],
    { kind: "not-found", what: "period", id: "2022X01" },
  ]);
  expect(await env.DB.prepare("select count(*) as n from report_events").first("n")).toBe(0);
  expect((await commune.get(path)).status).toBe(404);
});
