import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { putSettings, readSettings } from "./support/districtSettings.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
  await putSettings(district, reviewer, { inclusive: true });
  await putSettings(district, await district.as("demo-quantri"), { weekends: "weekday" });
  await putSettings(district, reviewer, { inclusive: false });
});

describe("the record of the settings", () => {
  it("names the first change that is not as it was written", async () => {
    await env.DB.prepare("update regime_events set by_name = 'Ai đó' where revision = 3").run();

    expect((await readSettings(reviewer)).broken).toBe(3);
    const back = "update regime_events set by_name = 'Quản trị hệ thống' where revision = 3";
    await env.DB.prepare(back).run();
    expect((await readSettings(reviewer)).broken).toBeNull();
  });

  it("tells that the regime itself was changed beside it", async () => {
    const { revision } = await readSettings(reviewer);
    const inclusive = (value: string) =>
      env.DB.prepare(
        `update regimes set definition = json_set(definition, '$.settings.inclusive', json('${value}'))`,
      ).run();
    await inclusive("true");

    expect((await readSettings(reviewer)).broken).toBe(revision);
    await inclusive("false");
    expect((await readSettings(reviewer)).broken).toBeNull();
  });

  it("is nobody's to rewrite in a district's own database", async () => {
    await env.DB.prepare("delete from demo").run();

    await expect(env.DB.prepare("delete from regime_events").run()).rejects.toThrow();
    await expect(env.DB.prepare("update regime_events set by = 'x'").run()).rejects.toThrow();
    await expect(
      env.DB.prepare("update regimes set revision = revision + 1").run(),
    ).rejects.toThrow("the regime has moved on");
  });
});
