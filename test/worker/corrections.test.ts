import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { OpenWorkReply } from "../../shared/api/completeness.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { pathOf } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;
let commune: Person;

// Hòa Hiệp Trung's poverty report is approved.
const unit = "ou-12";

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
  commune = await district.as("demo-22261");
});

async function standing(): Promise<ReportReply> {
  return v.parse(ReportReply, await (await commune.get(pathOf(unit))).json());
}

async function askedInQuarter(): Promise<number | undefined> {
  const reply = await reviewer.get("/api/completeness/open-work");
  const { periods } = v.parse(OpenWorkReply, await reply.json());
  return periods.find(({ period }) => period === "2022Q1")?.asked;
}

describe("the sender of an approved report", () => {
  it("asks to correct it with a reason, and the report stays approved", async () => {
    const silent = await move(commune, unit, "ask-correction");
    const asked = await move(commune, unit, "ask-correction", { reason: " Cột 7 nhầm 2 hộ. " });

    expect([silent.status, await problemOf(silent)]).toEqual([422, { kind: "reason-missing" }]);
    expect([asked.status, await asked.json()]).toEqual([200, { state: "approved", version: 1 }]);
    expect(await standing()).toMatchObject({
      state: "approved",
      correctionAsked: "Cột 7 nhầm 2 hộ.",
      moves: ["ask-correction"],
    });
    expect(await askedInQuarter()).toBe(1);
  });

  it("is told no with a reason, which may be asked again", async () => {
    const input = { reason: "Đã đối chiếu danh sách: đúng." };
    const declined = await move(reviewer, unit, "decline-correction", input);
    // The answer was lost, and the reviewer presses again.
    const again = await move(reviewer, unit, "decline-correction", input);
    const other = await move(reviewer, unit, "decline-correction", { reason: "Khác." });

    expect([declined.status, again.status, other.status]).toEqual([200, 200, 409]);
    const after = await standing();
    expect(after).toMatchObject({ state: "approved", correctionAsked: null });
    expect(after.correctionDeclined).toEqual({
      ...{ reason: input.reason, by: "Chuyên viên Phòng LĐ-TB&XH" },
      at: expect.stringMatching(/^2022-03-10T08:00:\d\d\+07:00$/),
    });
    // The answer is the sender's to read.
    const seen = v.parse(ReportReply, await (await reviewer.get(pathOf(unit))).json());
    expect(seen.correctionDeclined).toBeNull();
    expect(await askedInQuarter()).toBe(0);
  });

  it("corrects it once the reviewer has returned it, and nobody waits for an answer then", async () => {
    await move(commune, unit, "ask-correction", { reason: "Cột 7 nhầm 2 hộ." });
    // Answered by somebody who has read another request.
    const late = { reason: "Đúng rồi.", asked: "Cột 6 nhầm." };
    const refused = await move(reviewer, unit, "decline-correction", late);
    expect([refused.status, await problemOf(refused)]).toEqual([
      412,
      { kind: "asked-otherwise", asked: "Cột 7 nhầm 2 hộ." },
    ]);
    // Who asks again waits again.
    expect((await standing()).correctionDeclined).toBeNull();
    const notes = [{ cell: null, text: "Cột 7 nhầm 2 hộ." }];
    const returned = await move(reviewer, unit, "return", { notes, correctBy: "2022-03-11" });

    expect(returned.status).toBe(200);
    expect(await standing()).toMatchObject({
      state: "returned",
      correctionAsked: null,
      notes,
      correctBy: "2022-03-11",
      moves: ["submit"],
    });
  });

  it("leaves a chain of events in which each of it stands", async () => {
    const query = `template=dh-04&period=2022Q1&unit=${unit}`;
    const audit = v.parse(AuditReply, await (await reviewer.get(`/api/audit?${query}`)).json());

    expect(audit.events.map((event) => event.move)).toEqual([
      "submit",
      "approve",
      "ask-correction",
      "decline-correction",
      "ask-correction",
      "return",
    ]);
    expect(audit.broken).toBeNull();
  });
});

it("nobody asks to correct what nobody has approved, and no reviewer asks at all", async () => {
  const early = await move(await district.as("demo-22246"), "ou-13", "ask-correction", {
    reason: "Nhầm.",
  });
  const reviewers = await move(reviewer, "ou-14", "ask-correction", { reason: "Nhầm." });

  expect([early.status, await problemOf(early)]).toEqual([
    409,
    { kind: "move-not-allowed", move: "ask-correction", state: "submitted" },
  ]);
  expect(reviewers.status).toBe(403);
});
