import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { checkSettings } from "../../worker/actions/verification/checkSettings.ts";
import { checkTemplates } from "../../worker/actions/verification/checkTemplates.ts";
import { recordHandOver } from "../../worker/dev/recordHandOver.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { smallForms } from "./support/smallForms.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh04]);
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

describe("what a form was said to expect", () => {
  const other = `'{"quarter":7}'`;
  const recorded = (change: string, set: string) =>
    env.DB.prepare(
      `update administration_events set content = ${set} where change = '${change}'`,
    ).run();
  const expects = (id: string, expected: string) =>
    env.DB.prepare(`update templates set expected = ${expected} where template_id = '${id}'`).run();
  const verify = async (position: string | null = null) =>
    (await checkTemplates.page(env.DB, regime, position)).broken;

  it("is held against what was recorded, not against what is counted today", async () => {
    const administrator = await district.as("demo-quantri");
    const [form] = smallForms(1);
    const reply = await administrator.send("PUT", `/api/templates/${form?.id}/1`, {
      ...{ ...form, version: 1 },
    });
    const before = `${form?.id}`;
    await expects(before, other);
    const tampered = await verify(before);
    await recorded("publish-template", `json_set(content, '$.template.expected', json(${other}))`);
    const countedSo = await verify(before);
    await recorded("publish-template", "json_remove(content, '$.template.expected')");
    const older = await verify(before);

    expect(reply.status).toBe(201);
    expect(tampered).toMatchObject([{ record: "version", number: 1, fault: "changed" }]);
    expect([countedSo, older]).toEqual([[], []]);
  });

  it("is recorded with the hand-over", async () => {
    await expects("dh-04", other);
    const tampered = await verify();
    await recorded("hand-over", "json_remove(content, '$.handedOver.templates[0].expected')");

    expect(tampered).toMatchObject([{ record: "version", number: 1, fault: "changed" }]);
    expect(await verify()).toEqual([]);
  });
});

it("what was handed over before it was recorded is said not to be covered", async () => {
  const told = async () => [
    (await checkSettings.page(env.DB, regime, null)).unrecorded,
    (await checkTemplates.page(env.DB, regime, null)).unrecorded,
  ];
  const before = await told();
  await env.DB.prepare(
    `update administration_events
    set content = json_remove(content, '$.handedOver.regime', '$.handedOver.templates[0].by',
      '$.handedOver.templates[0].at')
    where change = 'hand-over'`,
  ).run();

  expect(before).toEqual([false, false]);
  expect(await told()).toEqual([true, true]);
});
