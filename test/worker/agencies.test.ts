import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { illustratedClasses } from "../../shared/regimes/dongHoa2022/illustratedClasses.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn } from "./support/fillForm.ts";

let district: District;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  await setDemoClock(env.DB, Date.parse("2022-03-20T09:00:00+07:00"), Date.now());
});

afterAll(() => {
  vi.useRealTimers();
});

const path = "/api/reports/dh-02b/2022Q1/ou-03";

describe("an agency that the plan sets no deadline", () => {
  it("owes its form without a day", async () => {
    const agency = await district.as("demo-gdnn");

    const reply = await agency.get("/api/duties?period=2022Q1");

    const { duties } = (await reply.json()) as DutiesReply;
    expect(duties.map(({ template, due }) => [template.id, due])).toEqual([["dh-02b", null]]);
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
    const [{ entered } = { entered: new Map() }] = illustratedClasses;
    const input = await fillIn(agency, path, Object.fromEntries(entered));
    const receipt = await handIn(agency, path, input);

    expect(before).toEqual([["dh-02b", "draft", false]]);
    expect(await receipt.json()).toMatchObject({ version: 1, late: false });
    expect(await standing()).toEqual([["dh-02b", "submitted", false]]);
  });

  it("is the only unit that owes the form", async () => {
    const commune = await district.as("demo-22258");

    const reply = await commune.get("/api/reports/dh-02b/2022Q1/ou-11");

    expect(reply.status).toBe(404);
  });
});
