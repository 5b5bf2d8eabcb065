import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type AuditEntry, AuditPageReply } from "../../shared/api/auditSearch.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { countRows } from "./support/countRows.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-03-10T08:00:00+07:00", [dh04]);
  reviewer = await district.as("demo-564");
  const commune = await district.as("demo-22258");
  await handIn(commune, pathOf("ou-11"), await fillIn(commune, pathOf("ou-11"), quietQuarter()));
  await move(reviewer, "ou-11", "approve");
  await decide("ou-19", { kind: "extended", until: "2022-03-18", reason: "Bão số 4." });
  await decide("ou-19", { kind: "extended", granted: false, reason: "Đã có điện." });
  await decide("ou-17", { kind: "exempt", reason: "Đang tách thôn." });
  await decide("ou-17", { kind: "exempt", granted: false, reason: "Đã tách xong." });
  await decide("ou-11", { kind: "left-out", reason: "Chưa đối chiếu." });
  await decide("ou-11", { kind: "left-out", granted: false, reason: "Đã đối chiếu." });
  const asking = await askingAs(env.DB, "demo-564");
  const wish = wishOf(await seenBy(asking, "dh-04", "2022Q1"), {
    ...{ to: ["UBND tỉnh", "Sở LĐ-TB&XH"], reason: "Gửi cho kịp hạn." },
  });
  const frozen = await freeze(reviewer, "dh-04", "2022Q1", wish);
  if (frozen.status !== 201) throw new Error(await frozen.text());
});

async function decide(unit: string, more: object): Promise<void> {
  const input = { templates: ["dh-04"], periods: ["2022Q1"], granted: true, ...more };
  const reply = await reviewer.send("POST", `/api/exceptions/${unit}`, input);
  if (reply.status !== 200) throw new Error(await reply.text());
}

/** Every page behind another, as the pane turns them. */
async function all(query: string, asker = reviewer): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let cursor = "";
  for (let pages = 0; pages < 20; pages += 1) {
    const reply = await asker.get(`/api/audit/events?${query}${cursor}`);
    const page = v.parse(AuditPageReply, await reply.json());
    entries.push(...page.entries);
    if (page.next === null) return entries;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
  throw new Error("it does not end");
}

const reviewerName = "Chuyên viên Phòng LĐ-TB&XH";
const said = (entries: readonly AuditEntry[]) =>
  entries.map(({ source, kind, by, unit, template, period, version, reason, about }) => ({
    ...{ source, kind, by: by.name, unit: unit?.id, template: template?.name, period },
    ...{ version, reason, about },
  }));
const ofForm = { by: reviewerName, template: "ĐH-04/HN", period: "2022Q1" };

describe("the record of everything", () => {
  it("names what was sent up: which edition, to whom, why", async () => {
    expect(said(await all("kind=freeze-edition"))).toEqual([
      {
        ...{ ...ofForm, source: "edition", kind: "freeze-edition", unit: "ou-01", version: 1 },
        ...{ reason: "Gửi cho kịp hạn.", about: "UBND tỉnh, Sở LĐ-TB&XH" },
      },
    ]);
  });

  it.each([
    ["exempt", "ou-17", "Đang tách thôn.", null],
    ["lift-exemption", "ou-17", "Đã tách xong.", null],
    ["leave-out", "ou-11", "Chưa đối chiếu.", null],
    ["take-back-in", "ou-11", "Đã đối chiếu.", null],
    ["extend", "ou-19", "Bão số 4.", "2022-03-18"],
    ["lift-extension", "ou-19", "Đã có điện.", null],
  ])("names what was decided of a duty: %s", async (kind, unit, reason, about) => {
    expect(said(await all(`kind=${kind}`))).toEqual([
      { ...ofForm, source: "exception", kind, unit, version: null, reason, about },
    ]);
  });

  it.each([
    ["the unit", "unit=ou-17", ["lift-exemption", "exempt"]],
    [
      "who did it",
      "person=demo-564&unit=ou-11",
      ["freeze", "take-back-in", "leave-out", "approve"],
    ],
    ["the unit that sends up", "unit=ou-01", ["freeze-edition"]],
    ["another form", "template=dh-06", []],
    ["another period", "period=2022Q2", []],
    ["another day", "unit=ou-17&to=2022-03-09", []],
    ["that day", "unit=ou-17&from=2022-03-10&to=2022-03-10", ["lift-exemption", "exempt"]],
  ])("is searched for it by %s", async (_, query, kinds) => {
    expect((await all(query)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("reads no more rows for it than a page shows, whatever was decided", async () => {
    const { db, take } = countRows(env.DB);
    const costly = await districtOn(db).as("demo-564");
    await costly.get("/api/audit/events?to=2022-03-01");
    const empty = take().read;

    await all("", costly);

    // Nine of a report and of duties, one edition, and the names of three units, two people and a form.
    expect(take().read - empty).toBeLessThanOrEqual(40);
  });

  it("keeps what another district has decided to itself", async () => {
    await env.DB.batch([
      env.DB.prepare(
        "insert into org_units values ('ou-90', '2020-01-01', '9999-12-31', 99, 'X', 'X', 'commune', 'ou-91'), ('ou-91', '2020-01-01', '9999-12-31', 99, 'Y', 'Y', 'town', null)",
      ),
      env.DB.prepare(
        `insert into exception_events
        select period, 'ou-90', template_id, seq, kind, granted, until, reason, by, by_name, at,
          previous_hash, hash from exception_events where org_unit_id = 'ou-17' and seq = 1`,
      ),
    ]);

    expect(await all("unit=ou-90")).toEqual([]);
  });
});
