import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { EditionReply } from "../../shared/api/editions.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let administrator: Person;
let reviewer: Person;

/** What the district reads of the first quarter and of the plan; the instant of asking aside, and on which day a unit has
 *  ended since. */
const readings = [
  "/api/completeness?period=2022Q1&senders=true",
  "/api/completeness?period=2022P",
  "/api/consolidations/dh-02/2022Q1",
  "/api/consolidations/dh-04/2022Q1",
  "/api/consolidations/dh-08/2022Q1",
  "/api/consolidations/dh-01/2022P",
  "/api/overviews/dh-00/2022Q1",
  "/api/editions?period=2022Q1",
  "/api/editions/dh-04/2022Q1/1",
  "/api/reports/dh-04/2022Q1/ou-18",
  "/api/reports/dh-04/2022Q1/ou-17",
];

async function readAll(): Promise<string[]> {
  return Promise.all(
    readings.map(async (path) => {
      const reply = await reviewer.get(path);
      const text = await reply.text();
      return `${reply.status} ${path} ${text.replace(/,?"(asOf|now|ended)":"[^"]*"/g, "")}`;
    }),
  );
}

function close(unit: string, lastDay: string): Promise<Response> {
  return changeUnit(administrator, unit, { kind: "close", lastDay }, { evenOwed: true });
}

beforeAll(async () => {
  district = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  const figures = await seenBy(await askingAs(env.DB, "demo-564"), "dh-04", "2022Q1");
  const frozen = await freeze(reviewer, "dh-04", "2022Q1", wishOf(figures));
  if (frozen.status !== 201) throw new Error(await frozen.text());
  await comesTo("2022-08-05");
});

describe("a commune that ends in July, another that becomes a ward and one that is made in August", () => {
  let before: string[] = [];

  it("leave the first quarter and the plan as they were, to the last byte", async () => {
    before = await readAll();
    expect(before.map((text) => text.slice(0, 3))).toEqual(readings.map(() => "200"));
    // The poverty form of the one is approved and in the edition; that of the other was returned.
    const closed = await Promise.all(["ou-16", "ou-18"].map((unit) => close(unit, "2022-07-31")));
    const changed = await changeUnit(administrator, "ou-17", {
      ...{ kind: "change", from: "2022-08-01", code: "22267", name: "Phường Hòa Tân Đông" },
      ...{ type: "ward", parent: "ou-01" },
    });
    const made = await changeUnit(administrator, "ou-hoa-moi", {
      ...{ kind: "add", from: "2022-08-01", code: "22999", name: "Xã Hòa Mới" },
      ...{ type: "commune", parent: "ou-01" },
    });

    const statuses = [...closed, changed, made].map(({ status }) => status);
    expect(statuses).toEqual([204, 204, 204, 204]);
    expect(await readAll()).toEqual(before);
  });

  it("are read in the third quarter as they are on its last day", async () => {
    const board = v.parse(
      CompletenessReply,
      await (await reviewer.get("/api/completeness?period=2022Q3")).json(),
    );
    const consolidated = v.parse(
      ConsolidationReply,
      await (await reviewer.get("/api/consolidations/dh-04/2022Q3")).json(),
    );

    const sectors = Object.fromEntries(board.units.map(({ id, sector }) => [id, sector]));
    expect(["ou-16", "ou-18", "ou-17", "ou-hoa-moi"].map((unit) => sectors[unit])).toEqual([
      ...[undefined, undefined, "urban", "rural"],
    ]);
    expect(consolidated.units.map(({ id }) => id)).toEqual([
      ...["ou-11", "ou-12", "ou-13", "ou-14", "ou-15", "ou-17", "ou-19", "ou-20", "ou-hoa-moi"],
    ]);
  });

  it("owe what they owe: nothing of the quarters before there were any", async () => {
    const owed = async (unit: string, period: string) =>
      (await reviewer.get(`/api/reports/dh-04/${period}/${unit}`)).status;

    expect([await owed("ou-hoa-moi", "2022Q2"), await owed("ou-hoa-moi", "2022Q3")]).toEqual([
      ...[404, 200],
    ]);
    expect([await owed("ou-18", "2022Q2"), await owed("ou-18", "2022Q3")]).toEqual([200, 404]);
    expect(await problemOf(await reviewer.get("/api/reports/dh-04/2022Q3/ou-18"))).toEqual({
      kind: "not-owed",
    });
  });

  it("are read back to the first edition as it was sent", async () => {
    const reply = await reviewer.get("/api/editions/dh-04/2022Q1/1");
    const { consolidation } = v.parse(EditionReply, await reply.json());
    const { units = [] } = v.parse(v.nonNullable(v.nullable(ConsolidationReply)), consolidation);
    expect(units.map(({ id }) => id)).toEqual(expect.arrayContaining(["ou-16", "ou-18"]));
  });
});
