import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ExceptionReply } from "../../shared/api/exceptions.ts";
import { decideException } from "./support/decideException.ts";
import type { District, Person } from "./support/district.ts";
import { overdueDistrict } from "./support/overdueDistrict.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

const by = "Chuyên viên Phòng LĐ-TB&XH";

beforeAll(async () => {
  district = await overdueDistrict();
  reviewer = await district.as("demo-564");
  const exempt = { kind: "exempt" };
  await decideException(reviewer, "ou-11", exempt);
  await decideException(reviewer, "ou-11", { ...exempt, granted: false, reason: "Đã có điện." });
});

describe("decisions about duties", () => {
  it("are taken for all of them or for none", async () => {
    const reply = await decideException(reviewer, "ou-19", {
      ...{ kind: "exempt", templates: ["dh-05", "dh-06", "nhcsxh-01"], periods: ["2022"] },
    });

    expect([reply.status, await problemOf(reply)]).toEqual([404, { kind: "not-owed" }]);
    const decided = await env.DB.prepare(
      "select count(*) as n from exceptions where period = '2022'",
    ).first("n");
    expect(decided).toBe(0);
  });

  it("are not taken by somebody who has something else before him, and stand when repeated", async () => {
    const nothing = [{ template: "dh-06", period: "2022", at: null }];
    const wish = { kind: "left-out", templates: ["dh-06"], periods: ["2022"], seen: nothing };
    const first = await decideException(reviewer, "ou-14", { ...wish, reason: "Chưa đối chiếu." });
    const repeated = await decideException(reviewer, "ou-14", {
      ...wish,
      reason: "Chưa đối chiếu.",
    });
    const other = await decideException(reviewer, "ou-14", { ...wish, reason: "Lý do khác." });
    const lifted = await decideException(reviewer, "ou-14", {
      ...wish,
      granted: false,
      reason: "Đã đối chiếu.",
    });

    const { duties } = v.parse(ExceptionReply, await first.json());
    const at = duties[0]?.exceptions.leftOut?.at;
    expect([first.status, repeated.status, other.status, lifted.status]).toEqual([
      ...[200, 200, 412, 412],
    ]);
    expect(await problemOf(other)).toEqual({ kind: "exception-moved", by, at });
  });

  it("are not taken of a later period that nobody has looked at and that something is in force of", async () => {
    const wish = { kind: "exempt", templates: ["dh-06"] };
    const before = await decideException(reviewer, "ou-15", {
      ...wish,
      periods: ["2022Q3"],
      reason: "Bão.",
    });
    const { duties } = v.parse(ExceptionReply, await before.json());
    const at = duties[0]?.exceptions.exempt?.at ?? null;
    const periods = ["2022Q2", "2022Q3"];
    const seen = [{ template: "dh-06", period: "2022Q2", at: null }];
    const blind = await decideException(reviewer, "ou-15", {
      ...wish,
      periods,
      seen,
      reason: "Cả năm.",
    });
    const seeing = await decideException(reviewer, "ou-15", {
      ...{ ...wish, periods, reason: "Cả năm." },
      seen: [...seen, { template: "dh-06", period: "2022Q3", at }],
    });

    expect([before.status, blind.status, seeing.status]).toEqual([200, 412, 200]);
    expect(await problemOf(blind)).toEqual({ kind: "exception-moved", by, at });
  });

  it("cost three rows written each, and none where they stand already", async () => {
    const wish = { kind: "exempt", templates: ["dh-06", "dh-07"], periods: ["2022Q2", "2022Q3"] };
    district.rows();
    await decideException(reviewer, "ou-20", wish);
    const first = district.rows();
    await decideException(reviewer, "ou-20", wish);

    expect([first.written, district.rows().written]).toEqual([12, 0]);
  });

  it("are each kept with who took them, in a chain that the database guards", async () => {
    const { results } = await env.DB.prepare(
      `select seq, kind, granted, until, reason, by_name from exception_events
       where period = '2022Q1' and org_unit_id = 'ou-11' order by seq`,
    ).all();

    expect(results).toEqual([
      {
        ...{ seq: 1, kind: "exempt", granted: 1, until: null },
        ...{ reason: "Bão, mất điện cả tuần.", by_name: by },
      },
      {
        ...{ seq: 2, kind: "exempt", granted: 0, until: null },
        ...{ reason: "Đã có điện.", by_name: by },
      },
    ]);
    await expect(
      env.DB.prepare(
        `insert into exception_events select period, org_unit_id, template_id, seq + 5, kind, granted,
           until, reason, by, by_name, at, previous_hash, hash from exception_events`,
      ).run(),
    ).rejects.toThrow("the chain of events is broken");
  });
});
