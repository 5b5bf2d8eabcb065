import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";

let reviewer: Person;

const none = { exempt: null, leftOut: null, extended: null };
const by = "Chuyên viên Phòng LĐ-TB&XH";

beforeAll(async () => {
  const district = await emptyDistrict("2022-03-16T08:00:00+07:00", [dh04]);
  reviewer = await district.as("demo-564");
});

function decide(unit: string, more: object): Promise<Response> {
  const input = {
    ...{ templates: ["dh-04"], periods: ["2022Q1"], granted: true },
    ...{ reason: "Bão, mất điện cả tuần.", ...more },
  };
  return reviewer.send("POST", `/api/exceptions/${unit}`, input);
}

async function boardOf(unit: string) {
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { units } = v.parse(CompletenessReply, await reply.json());
  return units.find(({ id }) => id === unit)?.reports[0];
}

describe("an exemption that is lifted after the deadline", () => {
  const lifted = { kind: "exempt", granted: false, reason: "Đã có điện." };

  it("makes the unit late at once, unless it is given a day in the same decision", async () => {
    await decide("ou-19", { kind: "exempt" });
    await decide("ou-19", lifted);
    expect(await boardOf("ou-19")).toMatchObject({ late: true, exceptions: none });

    await decide("ou-19", { kind: "exempt" });
    const early = await decide("ou-19", { ...lifted, until: "2022-03-15" });
    expect([early.status, await problemOf(early)]).toEqual([
      422,
      { kind: "extension-too-short", lastDay: "2022-03-14", today: "2022-03-16" },
    ]);
    // All of it or nothing.
    expect(await boardOf("ou-19")).toMatchObject({ exceptions: { exempt: { by } } });

    const reply = await decide("ou-19", { ...lifted, until: "2022-03-21" });
    const again = await decide("ou-19", { ...lifted, until: "2022-03-21" });

    expect([reply.status, again.status]).toEqual([200, 200]);
    expect(await boardOf("ou-19")).toMatchObject({
      late: false,
      exceptions: { ...none, extended: { reason: "Đã có điện.", by, until: "2022-03-21" } },
    });
    const { results } = await env.DB.prepare(
      "select seq, kind, granted, until from exception_events where org_unit_id = 'ou-19' order by seq",
    ).all();
    expect(results).toEqual([
      { seq: 1, kind: "exempt", granted: 1, until: null },
      { seq: 2, kind: "exempt", granted: 0, until: null },
      { seq: 3, kind: "exempt", granted: 1, until: null },
      { seq: 4, kind: "exempt", granted: 0, until: null },
      { seq: 5, kind: "extended", granted: 1, until: "2022-03-21" },
    ]);
  });
});
