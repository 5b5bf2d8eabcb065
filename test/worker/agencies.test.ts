import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { agencyForm } from "./support/agencyForm.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  const administrator = await district.as("demo-quantri");
  const published = await administrator.send("PUT", "/api/templates/dh-04/2", agencyForm);
  if (!published.ok) throw new Error(await published.text());
  await setDemoClock(env.DB, Date.parse("2022-03-20T09:00:00+07:00"), Date.now());
});

afterAll(() => {
  vi.useRealTimers();
});

describe("an agency that the plan sets no deadline", () => {
  it("owes its form without a day", async () => {
    const agency = await district.as("demo-gdnn");

    const reply = await agency.get("/api/duties?period=2022Q1");

    const { duties } = (await reply.json()) as DutiesReply;
    expect(duties.map(({ template, due }) => [template.id, due])).toEqual([["dh-04", null]]);
  });

  it("is not late on the board, before its report has come and after", async () => {
    const agency = await district.as("demo-gdnn");
    const reviewer = await district.as("demo-564");
    const standing = async () => {
      const board = await (await reviewer.get("/api/completeness?period=2022Q1")).json();
      const { units } = board as CompletenessReply;
      const reports = units.find(({ id }) => id === "ou-03")?.reports ?? [];
      return reports.map(({ template, state, late }) => [template, state, late]);
    };

    const before = await standing();
    const openings = { "A/hh/1": 0, "A/nk/1": 0, "B/hh/1": 0, "B/nk/1": 0 };
    const rest = { "C/10/v": 9, "C/11/v": 30, "C/14a/v": 0 };
    const entered = quietQuarter({ ...openings, ...rest });
    const input = await fillIn(agency, pathOf("ou-03"), entered, {}, [agencyForm]);
    const receipt = await handIn(agency, pathOf("ou-03"), input);

    expect(before).toEqual([["dh-04", "draft", false]]);
    expect(await receipt.json()).toMatchObject({ version: 1, late: false });
    expect(await standing()).toEqual([["dh-04", "submitted", false]]);
  });

  it("is the only unit of its type that owes the form", async () => {
    const commune = await district.as("demo-22258");

    const reply = await commune.get(pathOf("ou-11"));

    expect(reply.status).toBe(404);
  });
});
