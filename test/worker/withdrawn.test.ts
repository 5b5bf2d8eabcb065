import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import type { Receipt } from "../../shared/api/reports.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  // Time stands still where the tests put it.
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

afterAll(() => {
  vi.useRealTimers();
});

async function at(instant: string): Promise<void> {
  await setDemoClock(env.DB, Date.parse(instant), Date.now());
}

async function send(code: string, unit: string, key: string): Promise<Receipt> {
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit), quietQuarter());
  return (await handIn(commune, pathOf(unit), input, key)).json();
}

async function withdraw(code: string, unit: string, version: number): Promise<void> {
  const reply = await move(await district.as(`demo-${code}`), unit, "withdraw", { version });
  if (reply.status !== 200) throw new Error(await reply.text());
}

async function onBoard(unit: string) {
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { units } = v.parse(CompletenessReply, await reply.json());
  const { reports } = units.find(({ id }) => id === unit) ?? { reports: [] };
  return reports.find(({ template }) => template === "dh-04");
}

async function amongDuties(code: string) {
  const reply = await (await district.as(`demo-${code}`)).get("/api/duties?period=2022Q1");
  const { duties } = v.parse(DutiesReply, await reply.json());
  return duties.find(({ template }) => template.id === "dh-04");
}

async function brokenIn(unit: string) {
  const reply = await reviewer.get(`/api/audit?template=dh-04&period=2022Q1&unit=${unit}`);
  return v.parse(AuditReply, await reply.json()).broken;
}

/** Four lines with seven entries each are asked for; nothing of what was taken back counts. */
const nothingStands = {
  template: "dh-04",
  state: "draft",
  version: 1,
  firstSentAt: null,
  sentBy: null,
  correctBy: null,
  exceptions: { exempt: null, leftOut: null, extended: null },
  correctionAsked: null,
  enteredFor: null,
  signed: null,
  preliminary: false,
  filled: 0,
  expected: 28,
  errors: 0,
  warnings: 0,
};

describe("a report that was sent in time and withdrawn", () => {
  it("stands as a draft with nothing in it, on the board and among the duties", async () => {
    await at("2022-03-10T08:00:00+07:00");
    await send("22258", "ou-11", "key-1");
    await withdraw("22258", "ou-11", 1);

    expect(await onBoard("ou-11")).toEqual({ ...nothingStands, late: false });
    expect(await amongDuties("22258")).toMatchObject({
      state: "draft",
      version: 1,
      firstSentAt: null,
      sentAt: null,
      notes: 0,
    });
  });

  it("is late as soon as the time is up", async () => {
    await at("2022-03-15T00:00:00+07:00");

    expect(await onBoard("ou-11")).toEqual({ ...nothingStands, late: true });
  });

  it("and sent again five weeks later is late", async () => {
    await at("2022-04-19T09:30:00+07:00");
    const receipt = await send("22258", "ou-11", "key-2");

    expect(receipt).toMatchObject({ version: 2, late: true });
    expect(await onBoard("ou-11")).toEqual({
      ...nothingStands,
      state: "submitted",
      version: 2,
      firstSentAt: "2022-04-19T09:30:00+07:00",
      late: true,
      // The poverty review is still going on.
      preliminary: true,
      filled: 28,
    });
    expect(await amongDuties("22258")).toMatchObject({
      firstSentAt: "2022-04-19T09:30:00+07:00",
      sentAt: "2022-04-19T09:30:00+07:00",
    });
  });

  it("keeps a whole record, also when it is withdrawn once more", async () => {
    expect(await brokenIn("ou-11")).toBeNull();

    await withdraw("22258", "ou-11", 2);

    expect(await brokenIn("ou-11")).toBeNull();
  });

  it("and sent again in time is on time", async () => {
    await at("2022-03-10T08:00:00+07:00");
    await send("22261", "ou-12", "key-1");
    await withdraw("22261", "ou-12", 1);
    await at("2022-03-14T23:59:59+07:00");
    await send("22261", "ou-12", "key-2");
    await at("2022-04-19T09:30:00+07:00");

    expect(await onBoard("ou-12")).toMatchObject({
      firstSentAt: "2022-03-14T23:59:59+07:00",
      late: false,
    });
  });
});

describe("a report that was sent in time and returned", () => {
  it("is on time however late it is corrected", async () => {
    await at("2022-03-10T08:00:00+07:00");
    await send("22246", "ou-13", "key-1");
    await move(reviewer, "ou-13", "return", { reason: "Nộp nhầm kỳ" });
    await at("2022-04-19T09:30:00+07:00");
    const returned = await onBoard("ou-13");
    const receipt = await send("22246", "ou-13", "key-2");

    expect(returned).toMatchObject({ state: "returned", late: false });
    expect(receipt).toMatchObject({ version: 2, late: false });
    expect(await onBoard("ou-13")).toMatchObject({
      firstSentAt: "2022-03-10T08:00:00+07:00",
      late: false,
    });
    expect(await brokenIn("ou-13")).toBeNull();
  });
});
