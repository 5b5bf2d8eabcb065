import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
});

async function auditOf(unit: string): Promise<AuditReply> {
  const reply = await reviewer.get(`/api/audit?template=dh-04&period=2022Q1&unit=${unit}`);
  return v.parse(AuditReply, await reply.json());
}

describe("the record of a report", () => {
  it("tells who did what and when, and is whole", async () => {
    const { events, brokenAt } = await auditOf("ou-18");

    expect(events.map(({ seq, move, version, by, at }) => [seq, move, version, by, at])).toEqual([
      [1, "submit", 1, "demo-ou-18", "2022-03-08T09:44:00+07:00"],
      [2, "return", 1, "demo-564", "2022-03-09T14:30:00+07:00"],
    ]);
    expect(brokenAt).toBeNull();
  });

  it("of the whole demonstration is whole", async () => {
    const broken = [];
    for (const unit of [12, 13, 14, 15, 16, 17, 18, 20]) {
      const { brokenAt } = await auditOf(`ou-${unit}`);
      if (brokenAt !== null) broken.push(unit);
    }

    expect(broken).toEqual([]);
  });

  it.each([
    [
      "a figure",
      "ou-12",
      "report_versions set cell_values = replace(cell_values, '168', '169')",
      1,
    ],
    ["the sender", "ou-13", "report_versions set sent_by_name = sent_by_name || 'x'", 1],
    ["a reason", "ou-17", "report_versions set reasons = replace(reasons, 'trẻ', 'trẻ ')", 1],
    ["the time", "ou-14", "report_events set at = at + 1", 1],
    ["who approved", "ou-15", "report_events set by = 'demo-x' where seq = 2 and true", 2],
    ["a note", "ou-18", "report_events set notes = replace(notes, '2 hộ', '3 hộ')", 2],
  ])("names the event when one byte of %s has been changed", async (_, unit, change, seq) => {
    const where = change.includes(" where ") ? "and" : "where";
    // Only a demonstration lets history be touched at all.
    const changed = await env.DB.prepare(
      `update ${change} ${where} org_unit_id = ?1 and template_id = 'dh-04'`,
    )
      .bind(unit)
      .run();

    expect(changed.meta.changes).toBeGreaterThan(0);
    expect((await auditOf(unit)).brokenAt).toBe(seq);
  });

  it("names the event whose predecessor has been taken out", async () => {
    await env.DB.prepare(
      "delete from report_events where org_unit_id = 'ou-16' and template_id = 'dh-04' and seq = 1",
    ).run();

    expect((await auditOf("ou-16")).brokenAt).toBe(1);
  });
});
