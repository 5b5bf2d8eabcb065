import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { NoticesReply } from "../../shared/api/notices.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";

let district: District;
let commune: Person;
let other: Person;
let reviewer: Person;

const at = (moment: string) =>
  setDemoClock(env.DB, Date.parse(`2022-03-${moment}:00+07:00`), Date.now());

async function send(person: Person, unit: string, key: string) {
  const input = await fillIn(person, pathOf(unit), quietQuarter());
  const reply = await handIn(person, pathOf(unit), input, key);
  if (reply.status !== 201) throw new Error(await reply.text());
}

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict(demoStart, [dh03, dh04]);
  commune = await district.as("demo-22258");
  other = await district.as("demo-22261");
  reviewer = await district.as("demo-564");
  await at("10T08:00");
  await send(commune, "ou-11", "one");
  await at("10T09:00");
  await send(other, "ou-12", "two");
  await at("10T10:00");
  await move(reviewer, "ou-11", "return", { notes: [{ cell: "A/hh/3", text: "Xem lại" }] });
  await at("10T11:00");
  await move(reviewer, "ou-12", "approve");
  await at("10T12:00");
});

afterAll(() => {
  vi.useRealTimers();
});

async function noticesOf(person: Person, since?: string) {
  const query = since === undefined ? "" : `?since=${encodeURIComponent(since)}`;
  const reply = await person.get(`/api/notices${query}`);
  expect(reply.status).toBe(200);
  return v.parse(NoticesReply, await reply.json());
}

const shortly = ({ events }: NoticesReply) =>
  events.map(({ move, unit, template, version, state, at: when }) =>
    [move, unit.name, template.code, version, state, when.slice(11, 16)].join(" "),
  );

describe("what a person should learn of", () => {
  it("is for a unit what the district has done to its reports, and to no other's", async () => {
    expect(shortly(await noticesOf(commune))).toEqual([
      "return Phường Hòa Vinh ĐH-04/HN 1 returned 10:00",
    ]);
    expect(shortly(await noticesOf(other))).toEqual([
      "approve Phường Hòa Hiệp Trung ĐH-04/HN 1 approved 11:00",
    ]);
  });

  it("is for the district what its units have done, the newest first, with how it stands by now", async () => {
    expect(shortly(await noticesOf(reviewer))).toEqual([
      "submit Phường Hòa Hiệp Trung ĐH-04/HN 1 approved 09:00",
      "submit Phường Hòa Vinh ĐH-04/HN 1 returned 08:00",
    ]);
  });

  it("is only what has happened since the person looked last, and nothing of one's own", async () => {
    expect(shortly(await noticesOf(reviewer, "2022-03-10T08:30:00+07:00"))).toHaveLength(1);
    expect(shortly(await noticesOf(reviewer, "2022-03-10T09:00:00+07:00"))).toEqual([]);
    expect(shortly(await noticesOf(commune, "2022-03-10T10:00:00+07:00"))).toEqual([]);
  });

  it("reaches a month back at most, whatever is asked", async () => {
    const { since } = await noticesOf(commune, "2001-01-01T00:00:00+07:00");

    expect(since).toBe("2022-02-07T12:00:00+07:00");
  });

  it("is a correction that a unit asks for, and that it was declined", async () => {
    await move(other, "ou-12", "ask-correction", { reason: "Sót một hộ" });
    expect((await noticesOf(reviewer)).events[0]).toMatchObject({
      move: "ask-correction",
      reason: "Sót một hộ",
      unit: { id: "ou-12" },
    });
    await at("10T13:00");
    await move(reviewer, "ou-12", "decline-correction", { reason: "Quý sau hãy sửa" });
    await at("10T14:00");

    expect((await noticesOf(other)).events[0]).toMatchObject({
      move: "decline-correction",
      reason: "Quý sau hãy sửa",
    });
  });

  it("costs the session alone where nothing has happened, and few rows for each event otherwise", async () => {
    district.rows();
    await noticesOf(commune, "2022-03-10T13:30:00+07:00");
    const quiet = district.rows();
    const { events } = await noticesOf(reviewer);
    const busy = district.rows();

    expect([quiet.written, busy.written]).toEqual([0, 0]);
    // The session, the regime and the moves asked for.
    expect(quiet.read).toBeLessThanOrEqual(14);
    // Each event in the index and in its table, with who did it and how the report stands; the forms and the units.
    expect(busy.read).toBeLessThanOrEqual(14 + 6 * 8 + 2 * events.length + 12);
  });
});
