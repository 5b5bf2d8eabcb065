import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

it("a hand-in that crosses the closing of its period is told so, and nothing is written", async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  const commune = await district.as("demo-22258");
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
