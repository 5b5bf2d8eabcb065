import { env } from "cloudflare:workers";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { makeArchive } from "../../addin/actions/archive/makeArchive.ts";
import type { RecordsReply } from "../../shared/api/auditRecords.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { chainEvent, chainStart, findBrokenEvent } from "../../shared/report/event.ts";
import { enrolmentsOf } from "../../worker/dev/demoPeople.ts";
import { saveEnrolments } from "../../worker/store/people.ts";
import { comesTo } from "./support/comesTo.ts";
import { districtOn, illustratedDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";

const elsewhere = "other/o-04/2022Q2/ou-18";

/** Xã Hòa Xuân Đông stands under another district from April on, which has a form of its own. */
beforeAll(async () => {
  await illustratedDistrict();
  await comesTo("2022-04-10");
  const form = await env.DB.prepare(
    "select * from templates where template_id = 'dh-04' and version = 1",
  ).first<Record<string, unknown>>();
  const columns = { ...form, template_id: "o-04", code: "X-04", regime_id: "other" };
  const marks = Object.keys(columns).map(() => "?");
  const sent = chainEvent(elsewhere, {
    ...{ seq: 1, move: "submit", version: 1, by: "demo-khac", at: 1_649_550_000_000 },
    ...{ reason: null, content: null, previousHash: chainStart },
  });
  await env.DB.batch([
    env.DB.prepare(
      `insert into org_units values
        ('ou-90', '2020-01-01', '9999-12-31', 900, '555', 'Thành phố Tuy Hòa', 'town', null)`,
    ),
    env.DB.prepare(
      `insert into regimes select 'other', revision, json_set(definition, '$.id', 'other',
        '$.consolidatedBy', 'ou-90', '$.receivedBy', 'ou-90') from regimes`,
    ),
    env.DB.prepare(
      "delete from org_units where org_unit_id = 'ou-18' and valid_from > '2022-04-01'",
    ),
    env.DB.prepare("update org_units set valid_to = '2022-03-31' where org_unit_id = 'ou-18'"),
    env.DB.prepare(
      `insert into org_units values ('ou-18', '2022-04-01', '9999-12-31', 901, '99018',
        'Xã Xuân Đông', 'commune', 'ou-90')`,
    ),
    env.DB.prepare(`insert into templates (${Object.keys(columns)}) values (${marks})`).bind(
      ...Object.values(columns),
    ),
    env.DB.prepare(
      `insert into report_events (period, org_unit_id, template_id, seq, move, version, by, at,
        previous_hash, hash) values ('2022Q2', 'ou-18', 'o-04', 1, 'submit', 1, 'demo-khac', ?, ?, ?)`,
    ).bind(sent.at, chainStart, sent.hash),
  ]);
  const person = {
    personId: "demo-khac",
    code: "demo-khac",
    unit: "ou-90" as OrgUnitId,
    role: "reviewer",
  } as const;
  await saveEnrolments(env.DB, enrolmentsOf([{ ...person, name: "Phòng của Tuy Hòa" }], "other"));
}, 120_000);

async function takeAll(person: Person): Promise<RecordsReply["records"]> {
  const records: RecordsReply["records"] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const page: RecordsReply = await (await person.get(`/api/audit/records${query}`)).json();
    records.push(...page.records);
    cursor = page.next;
  }
  return records;
}

/** The chains of which a link is not as it was written. */
function brokenIn(records: RecordsReply["records"]): string[] {
  const chains = Map.groupBy(records, ({ chain }) => chain);
  return [...chains].flatMap(([chain, links]) => {
    const events = links.map(({ text, hash }) => ({ ...JSON.parse(text)[1], hash }));
    return findBrokenEvent(chain, events, links.length) === null ? [] : [chain];
  });
}

describe("a unit that stands under another district since April", () => {
  it("is in what its old district leaves with as it was there, under the code it had", async () => {
    const asking = await askingAs(env.DB, "demo-564");
    const chunks: Uint8Array[] = [];
    const made = await makeArchive(asking, ["2022Q1", "2022Q2"], {
      take: (bytes) => void chunks.push(bytes),
      again: () => void chunks.splice(0),
      pause: async () => {},
      onProgress: () => {},
      stop: undefined,
    });
    const files = unzipSync(new Uint8Array(await new Blob(chunks).arrayBuffer()));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
    const told = lines
      .map((line) => new Map(head.map((name, index) => [name, line[index]])))
      .filter((line) => line.get("Định danh đơn vị") === "ou-18");

    expect(made).toMatchObject({ ok: true, value: { missing: [] } });
    expect(new Set(told.map((line) => [line.get("Mã đơn vị"), line.get("Đơn vị")].join()))).toEqual(
      new Set(["22291,Xã Hòa Xuân Đông"]),
    );
    expect(told).toHaveLength(9);
    expect(text("nhat-ky.csv")).not.toContain("o-04");
    expect(text("nhat-ky.csv")).toContain("ĐH-04/HN;Quý I năm 2022;Xã Hòa Xuân Đông;");
    expect(Object.values(files).some((file) => strFromU8(file).includes("Xã Xuân Đông"))).toBe(
      false,
    );
  }, 120_000);

  it("is recorded for each of the two with its own chains, which are whole", async () => {
    const district = districtOn(env.DB);
    const [old, other] = [await district.as("demo-564"), await district.as("demo-khac")];
    const ofUnit = (records: RecordsReply["records"]) =>
      new Set(
        records
          .filter(({ chain }) => chain.endsWith("/ou-18"))
          .map(({ chain }) => chain.split("/")[0]),
      );
    const [here, there] = [await takeAll(old), await takeAll(other)];

    expect([ofUnit(here), ofUnit(there)]).toEqual([new Set(["dong-hoa-2022"]), new Set(["other"])]);
    expect(there.map(({ chain }) => chain)).toEqual([elsewhere]);
    expect([brokenIn(here), brokenIn(there)]).toEqual([[], []]);
  });

  it("has its reports of before shown to nobody of the new district, and those of after not to the old", async () => {
    const district = districtOn(env.DB);
    const [old, other] = [await district.as("demo-564"), await district.as("demo-khac")];
    const periods = async (person: Person) => (await person.get("/api/audit/periods")).json();

    expect((await old.get("/api/reports/dh-04/2022Q1/ou-18")).status).toBe(200);
    expect((await other.get("/api/reports/dh-04/2022Q1/ou-18")).status).toBe(403);
    expect((await old.get("/api/reports/o-04/2022Q2/ou-18")).status).toBe(403);
    expect(await periods(old)).toEqual({ periods: ["2022P", "2022Q1"] });
    expect(await periods(other)).toEqual({ periods: ["2022Q2"] });
  });

  it("is among the old district's units of the year as it last was there, and not of today", async () => {
    const old = await districtOn(env.DB).as("demo-564");
    const namesOf = async (query: string) => {
      const reply = await (await old.get(`/api/org-units${query}`)).json<{
        orgUnits: { id: string; code: string; name: string }[];
      }>();
      return reply.orgUnits
        .filter(({ id }) => id === "ou-18")
        .map(({ code, name }) => [code, name]);
    };

    expect(await namesOf("")).toEqual([]);
    expect(await namesOf("?year=2022")).toEqual([["22291", "Xã Hòa Xuân Đông"]]);
    expect((await old.get("/api/org-units?year=khi")).status).toBe(400);
  });
});
