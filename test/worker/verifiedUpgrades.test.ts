import { env } from "cloudflare:workers";
import { afterEach, beforeAll, expect, it } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { checkSettings } from "../../worker/actions/verification/checkSettings.ts";
import { recordHandOver } from "../../worker/dev/recordHandOver.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict } from "./support/district.ts";

beforeAll(async () => {
  await emptyDistrict(demoStart, [dh04]);
  await recordHandOver(env.DB, regime, Date.parse(demoStart));
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'trigger'",
  ).all();
  await env.DB.batch(results.map(({ name }) => env.DB.prepare(`drop trigger ${name}`)));
});

afterEach(async () => {
  await env.DB.prepare("delete from closed_periods").run();
});

it("the closed periods of another year are another regime's", async () => {
  await env.DB.prepare("insert into closed_periods values ('2023X01'), ('2022X09')").run();
  const { broken } = await checkSettings.page(env.DB, regime, null);

  expect(broken).toMatchObject([{ period: "2022X09", record: "row", fault: "added" }]);
});
