import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { DutiesReply } from "../../shared/api/duties.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { putSettings, readSettings } from "./support/districtSettings.ts";
import { pathOf } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";
import { sendAt } from "./support/sendAt.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

afterAll(() => {
  vi.useRealTimers();
});

const merged = [{ quarter: "2022Q2", into: "2022S1" }];

describe("a quarter that a longer report takes up", () => {
  it("is owed by nobody from then on, and takes no report", async () => {
    const reply = await putSettings(district, reviewer, { merged });
    const { written } = district.rows();
    const commune = await district.as("demo-22258");
    const opened = await commune.get(pathOf("ou-11", "2022Q2"));
    const { duties } = v.parse(DutiesReply, await (await commune.get("/api/duties")).json());

    // The event, the regime and the period that is closed.
    expect([reply.status, written]).toEqual([200, 3]);
    expect([opened.status, await problemOf(opened)]).toMatchObject([404, { what: "period" }]);
    expect(duties.map(({ period }) => period)).not.toContain("2022Q2");
    const { periods } = await readSettings(reviewer);
    expect(periods.find(({ id }) => id === "2022Q3")?.windowFrom).toBe("2022-05-30");
  });

  it("takes none from somebody who opened its form before", async () => {
    const insert = `insert into report_events (period, org_unit_id, template_id, seq, move, version,
      by, at, previous_hash, hash) values ('2022Q2', 'ou-11', 'dh-04', 1, 'submit', 1, 'p', 1, ?1, ?1)`;

    await expect(env.DB.prepare(insert).bind("0".repeat(64)).run()).rejects.toThrow(
      "the period takes no report",
    );
  });

  it("is not asked for again once somebody has reported on what follows it", async () => {
    await sendAt(district, "2022-05-20T09:00:00+07:00", "22258", "ou-11", "2022S1");
    await sendAt(district, "2022-09-10T09:00:00+07:00", "22258", "ou-11", "2022Q3");
    const before = await readSettings(reviewer);

    const reply = await putSettings(district, reviewer, { merged: [] });

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "period-reported", periods: [{ id: "2022Q3", reports: 1 }] },
    ]);
    expect(await readSettings(reviewer)).toEqual(before);
  });

  it("is not taken up once it has been reported on", async () => {
    await sendAt(district, "2022-12-10T09:00:00+07:00", "22258", "ou-11", "2022Q4");

    const reply = await putSettings(district, reviewer, {
      merged: [...merged, { quarter: "2022Q4", into: "2022" }],
    });

    expect(await problemOf(reply)).toEqual({
      kind: "period-reported",
      periods: [{ id: "2022Q4", reports: 1 }],
    });
  });

  it("is not taken up in the moment in which it is reported on", async () => {
    const hash = "a".repeat(64);
    const { revision } = await readSettings(reviewer);
    const insert = `insert into regime_events (regime_id, revision, change, by, by_name, at, content,
      altered, definition_hash, previous_hash, hash)
      select regime_id, revision + 1, 'settings', 'p', 'P', 1, '{}', '["2022Q4"]', ?1, hash, ?1
      from regime_events where revision = ?2`;

    await expect(env.DB.prepare(insert).bind(hash, revision).run()).rejects.toThrow(
      "the period has been reported on",
    );
  });
});
