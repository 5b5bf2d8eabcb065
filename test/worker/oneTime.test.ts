import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;

beforeAll(async () => {
  district = await emptyDistrict("2022-03-10T08:00:00+07:00", [dh04]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets a unit's hand-in arrive at an instant, at a Worker that takes hours over everything it does. */
async function arriveAt(instant: string, code: string, unit: string) {
  const commune = await district.as(code);
  const input = await fillIn(commune, pathOf(unit), quietQuarter());
  const arrivedAt = Date.now();
  await setDemoClock(env.DB, Date.parse(instant), arrivedAt);
  let asked = 0;
  vi.spyOn(Date, "now").mockImplementation(() => arrivedAt + 3_600_000 * asked++);
  const reply = await handIn(commune, pathOf(unit), input);
  vi.restoreAllMocks();
  const { late, sentAt } = (await reply.json()) as { late: boolean; sentAt: string };
  return { late, sentAt, asked };
}

async function storedOf(unit: string) {
  const rows = env.DB.prepare(
    `select r.first_sent_at, r.sent_at, v.sent_at as version_at, e.at
     from reports r
     join report_versions v on v.org_unit_id = r.org_unit_id
     join report_events e on e.org_unit_id = r.org_unit_id
     where r.org_unit_id = ?1`,
  );
  return rows.bind(unit).first();
}

describe("a hand-in that crosses its deadline while the Worker is at it", () => {
  it("is of the instant when it arrived, once and for all that is kept of it", async () => {
    const last = "2022-03-14T23:59:59.999+07:00";
    expect(await arriveAt(last, "demo-22258", "ou-11")).toEqual({
      ...{ late: false, asked: 1 },
      sentAt: "2022-03-14T23:59:59+07:00",
    });
    const at = Date.parse(last);
    expect(await storedOf("ou-11")).toEqual({
      ...{ first_sent_at: at, sent_at: at, version_at: at, at },
    });
  });

  it("is late where it arrived a millisecond later", async () => {
    expect(await arriveAt("2022-03-15T00:00:00.000+07:00", "demo-22261", "ou-12")).toMatchObject({
      ...{ late: true, asked: 1 },
    });
  });

  it("is on time to the end of the day that its unit was given", async () => {
    const reviewer = await district.as("demo-564");
    const wish = { templates: ["dh-04"], periods: ["2022Q1"], kind: "extended", granted: true };
    const given = await reviewer.send("POST", "/api/exceptions/ou-13", {
      ...{ ...wish, until: "2022-03-18", reason: "Bão, mất điện cả tuần." },
    });
    expect(given.status).toBe(200);
    expect(await arriveAt("2022-03-18T23:59:59.999+07:00", "demo-22246", "ou-13")).toMatchObject({
      late: false,
    });
  });
});
