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
    const { report, events, broken } = await auditOf("ou-18");

    expect(events.map(({ seq, move, version, by, at }) => [seq, move, version, by, at])).toEqual([
      [1, "submit", 1, "demo-ou-18", "2022-03-08T09:44:00+07:00"],
      [2, "return", 1, "demo-564", "2022-03-09T14:30:00+07:00"],
    ]);
    expect([report, broken]).toEqual(["dong-hoa-2022/dh-04/2022Q1/ou-18", null]);
  });

  it("of the whole demonstration is whole", async () => {
    const broken = [];
    for (const unit of [12, 13, 14, 15, 16, 17, 18, 20]) {
      const audit = await auditOf(`ou-${unit}`);
      if (audit.broken !== null) broken.push(audit);
    }

    expect(broken).toEqual([]);
  });

  it("of a report that was never sent is whole", async () => {
    expect(await auditOf("ou-19")).toMatchObject({ events: [], broken: null });
  });
});
