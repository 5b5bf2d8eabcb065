import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import type { Receipt } from "../../shared/api/reports.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import {
  everyPeriodForm,
  lastSecondOf,
  secondAfter,
  sevenDeadlines,
} from "../support/sevenDeadlines.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let district: District;
let reviewer: Person;

/** Everything that would ask a machine for its own zone. */
const askingForTheZone = [
  ...["getDate", "getDay", "getFullYear", "getHours", "getMinutes", "getMonth", "getSeconds"],
  ...["getTimezoneOffset", "setDate", "setFullYear", "setHours", "setMinutes", "setMonth"],
  ...["toDateString", "toLocaleDateString", "toLocaleString", "toLocaleTimeString", "toString"],
  "toTimeString",
] as const;

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict(demoStart, [everyPeriodForm]);
  reviewer = await district.as("demo-564");
  for (const name of askingForTheZone) {
    vi.spyOn(Date.prototype, name as "getDate").mockImplementation(() => {
      throw new Error(`Date.${name} asks for the machine's zone`);
    });
  }
});

afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function handInAt(instant: string, [code, unit]: readonly [string, string], period: string) {
  await setDemoClock(env.DB, Date.parse(instant), Date.now());
  const commune = await district.as(`demo-${code}`);
  const path = pathOf(unit, period);
  const input = await fillIn(commune, path, quietQuarter(), {}, [everyPeriodForm]);
  const reply = await handIn(commune, path, input, `${period}-${unit}`);
  if (reply.status !== 201) throw new Error(await reply.text());
  return (await reply.json()) as Receipt;
}

async function lateOnBoard(period: string, units: readonly string[]) {
  const reply = await reviewer.get(`/api/completeness?period=${period}`);
  const board = v.parse(CompletenessReply, await reply.json());
  return units.map((unit) => board.units.find(({ id }) => id === unit)?.reports[0]?.late);
}

async function read(inclusive: boolean): Promise<void> {
  const { settings, revision } = (await (await reviewer.get("/api/settings")).json()) as {
    settings: object;
    revision: number;
  };
  const body = { revision, settings: { ...settings, inclusive } };
  const reply = await reviewer.send("PUT", "/api/settings", body);
  if (!reply.ok) throw new Error(await reply.text());
}

describe.each([
  ["exclusive", ["22258", "ou-11"], ["22261", "ou-12"]],
  ["inclusive", ["22246", "ou-13"], ["22282", "ou-14"]],
] as const)(
  "the seven deadlines of 2022, read as %s of the day they name",
  (reading, early, late) => {
    beforeAll(() => read(reading === "inclusive"));

    it.each(sevenDeadlines)(
      "$period: a hand-in of the last second is on time, one of the next is late",
      async (deadline) => {
        const { period } = deadline;
        const lastDay = deadline[reading];

        const onTime = await handInAt(lastSecondOf(lastDay), early, period);
        const before = await lateOnBoard(period, [early[1], late[1], "ou-20"]);
        const tooLate = await handInAt(secondAfter(lastDay), late, period);
        const after = await lateOnBoard(period, [early[1], late[1], "ou-20"]);

        expect([onTime, tooLate].map((receipt) => [receipt.sentAt, receipt.late])).toEqual([
          [lastSecondOf(lastDay), false],
          [expect.stringMatching(/T00:00:00\+07:00$/), true],
        ]);
        // Whoever has sent nothing is late from that second on, too.
        expect([before, after]).toEqual([
          [false, false, false],
          [false, true, true],
        ]);
      },
    );
  },
);

it("the machine of these tests has no zone of its own: workerd keeps UTC, whatever TZ it is started with", () => {
  vi.restoreAllMocks();

  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe("UTC");
});
