import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { ReportReply } from "../../shared/api/reports.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let commune: Person;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  commune = await district.as("demo-22258");
});

afterAll(() => {
  vi.useRealTimers();
});

const at = (instant: string) => setDemoClock(env.DB, Date.parse(instant), Date.now());
const path = pathOf("ou-11", "2022Q2");
const notBegun = { kind: "period-not-begun", period: "2022Q2", from: "2022-03-15" };

it("a quarter that has not begun is opened to be looked at and taken from nobody, with the day it begins", async () => {
  await at("2022-03-14T23:59:59+07:00");

  const opened = await commune.get(path);
  const input = await fillIn(commune, path, quietQuarter({ "A/hh/1": 112, "A/nk/1": 336 }));
  district.rows();
  const alone = await handIn(commune, path, input, "early");
  const inSet = await commune.send(
    "PUT",
    "/api/report-sets/2022Q2/ou-11",
    { reports: [{ template: "dh-04", version: input }] },
    { "Idempotency-Key": "early-set" },
  );

  expect(district.rows().written).toBe(0);
  expect([opened.status, alone.status, inSet.status]).toEqual([200, 409, 409]);
  expect([await problemOf(alone), await problemOf(inSet)]).toEqual([notBegun, notBegun]);
  const { version, state } = v.parse(ReportReply, await (await commune.get(path)).json());
  expect([version, state]).toEqual([0, "draft"]);
});

it("nor is it entered for a unit by the district", async () => {
  const reviewer = await district.as("demo-564");
  const input = await fillIn(reviewer, path, quietQuarter({ "A/hh/1": 112, "A/nk/1": 336 }));

  const reply = await handIn(reviewer, path, input, "early-by-district");

  expect([reply.status, (await problemOf(reply)).kind]).toEqual([409, "period-not-begun"]);
});

it("from its first second on it is taken", async () => {
  await at("2022-03-15T00:00:00+07:00");
  const input = await fillIn(commune, path, quietQuarter({ "A/hh/1": 112, "A/nk/1": 336 }));

  const reply = await handIn(commune, path, input, "early");

  expect((await problemOf(reply)).kind).not.toBe("period-not-begun");
});
