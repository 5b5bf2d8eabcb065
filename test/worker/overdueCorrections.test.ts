import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { OpenWorkReply } from "../../shared/api/completeness.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;
let reviewer: Person;
const path = pathOf("ou-11", "2022");

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict("2022-12-03T09:00:00+07:00", [dh04]);
  reviewer = await district.as("demo-564");
  const commune = await district.as("demo-22258");
  const input = await fillIn(commune, path, quietQuarter());
  const sent = await handIn(commune, path, input);
  if (sent.status !== 201) throw new Error(await sent.text());
});

afterAll(() => {
  vi.useRealTimers();
});

async function overdueOn(day: string): Promise<number | undefined> {
  await setDemoClock(env.DB, Date.parse(`${day}T09:00:00+07:00`), Date.now());
  const reply = await reviewer.get("/api/completeness/open-work");
  const { periods } = v.parse(OpenWorkReply, await reply.json());
  return periods.find(({ period }) => period === "2022")?.overdueUnits;
}

describe("what came back at the end of the year", () => {
  it("is overdue once its day is over, in the new year as in the old", async () => {
    await setDemoClock(env.DB, Date.parse("2022-12-29T09:00:00+07:00"), Date.now());
    await reviewer.send("POST", `${path}/moves`, {
      ...{ move: "return", version: 1, reason: null },
      ...{ notes: [{ cell: null, text: "Xem lại" }], correctBy: "2023-01-04" },
    });

    // Nine communes never sent theirs.
    expect([await overdueOn("2023-01-04"), await overdueOn("2023-01-05")]).toEqual([9, 10]);
  });
});
