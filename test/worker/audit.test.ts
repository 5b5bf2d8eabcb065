import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";

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

  it("of a report with halves of characters in what was written is whole, as they were received", async () => {
    const [half, commune] = ["\ud83d", await district.as("demo-22297")];
    const path = pathOf("ou-19");
    const breaking = quietQuarter({ "A/hh/2": 1, "A/nk/2": 1, "A/hh/8": null });
    const send = async (key: string) => {
      const input = await fillIn(commune, path, breaking, {
        withErrors: `Chờ${half}danh sách`,
        reasons: [
          { violations: ["blank", "R3c"], text: `Chờ thôn ${half}` },
          { violations: ["R5a2@A/2"], text: `${half} đúng` },
        ],
      });
      const reply = await handIn(commune, path, input, key);
      if (reply.status !== 201) throw new Error(await reply.text());
    };

    await send("key-1");
    await move(reviewer, "ou-19", "return", {
      reason: `Xem ${half} lại`,
      notes: [{ cell: "A/hh/2", text: `${half} đối chiếu` }],
    });
    await send("key-2");
    await move(reviewer, "ou-19", "approve", { version: 2, reason: `Đã ${half} rõ` });

    const { events, broken } = await auditOf("ou-19");
    expect(broken).toBeNull();
    expect(events.map(({ reason }) => reason)).toEqual([
      "Chờ danh sách",
      "Xem   lại",
      "Chờ danh sách",
      "Đã   rõ",
    ]);
  });

  it("of a report that was never sent is whole", async () => {
    expect(await auditOf("ou-11")).toMatchObject({ events: [], broken: null });
  });
});
