import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { SettingsReply } from "../../shared/api/settings.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  await setDemoClock(env.DB, Date.parse("2022-09-10T09:00:00+07:00"), Date.now());
});

afterAll(() => {
  vi.useRealTimers();
});

it("a quarter opened before the one behind it was merged away covers other days: it is drawn anew first", async () => {
  const commune = await district.as("demo-22258");
  const path = pathOf("ou-11", "2022Q3");
  const answers = quietQuarter({ "A/hh/1": 5, "A/nk/1": 9, "B/hh/1": 5, "B/nk/1": 9 });
  // From 15/6, behind Quý II, which nobody has sent.
  const opened = await fillIn(commune, path, answers);

  const reviewer = await district.as("demo-564");
  const now = v.parse(SettingsReply, await (await reviewer.get("/api/settings")).json());
  const settings = { ...now.settings, merged: [{ quarter: "2022Q2", into: "2022S1" }] };
  await reviewer.send("PUT", "/api/settings", { revision: now.revision, settings });
  const refused = await handIn(commune, path, opened, "before");

  expect(await problemOf(refused)).toEqual({ kind: "carried-changed", changes: [] });
  // From 30/5, behind the six months.
  const anew = await fillIn(commune, path, answers);
  // Only what the rules say of made-up figures stands against it now.
  expect((await problemOf(await handIn(commune, path, anew, "anew"))).kind).toBe("has-violations");
});
