import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { type District, illustratedDistrict } from "./support/district.ts";
import { move } from "./support/movesOf.ts";

let district: District;

beforeAll(async () => {
  district = await illustratedDistrict();
});

async function read<T extends object>(schema: v.GenericSchema<T, T>, code: string, path: string) {
  const person = await district.as(code);
  district.rows();
  const reply = await person.get(path);
  return { ...v.parse(schema, await reply.json()), rows: district.rows() };
}

describe("a consolidation", () => {
  const path = "/api/consolidations/dh-04/2022Q1?unit=ou-01";

  it("says whose figures are in it, and why the others' are not", async () => {
    const reply = await read(ConsolidationReply, "demo-564", path);

    const counted = { kind: "counted", estimated: false, preliminary: true };
    expect(reply.units.map(({ id, standing }) => [id, standing])).toEqual([
      ["ou-11", { kind: "not-reported" }],
      ["ou-12", { ...counted, approved: true }],
      ["ou-13", { ...counted, approved: false }],
      ["ou-14", { ...counted, approved: true }],
      ["ou-15", { ...counted, approved: true }],
      ["ou-16", { ...counted, approved: true }],
      ["ou-17", { ...counted, approved: true }],
      ["ou-18", { kind: "being-corrected" }],
      ["ou-19", { kind: "not-reported" }],
      ["ou-20", { ...counted, approved: false }],
    ]);
    expect(reply.units[7]).toMatchObject({ id: "ou-18", version: 0, values: null });
  });

  it("adds up only what was sent, with its coverage, and makes rates anew from their parts", async () => {
    const reply = await read(ConsolidationReply, "demo-564", path);

    const coverage = { covered: 7, expected: 10, approved: 5 };
    // Openings of the seven: 168 + 141 + 149 + 131 + 138 + 127 + 125.
    expect(reply.totals["A/hh/1"]).toEqual({ value: 979, ...coverage });
    // Leaving poverty for near-poverty: 3 + 2 + 3 + 2 + 2 + 1 + 2.
    expect(reply.totals["A/hh/2"]).toEqual({ value: 15, ...coverage });
    // Households: 4705 + 3468 + 3842 + 3518 + 3655 + 3006 + 2106 = 24300, of them poor at the beginning 979.
    expect(reply.totals["C/14/v"]?.value).toBeCloseTo((979 / 24_300) * 100, 12);
    expect(reply.targets).toMatchObject({ M3: 34 });
  });

  it("reads at most 60 rows, and 304 is said to whoever holds it until a report moves", async () => {
    const reviewer = await district.as("demo-564");
    district.rows();
    const first = await reviewer.get(path);
    const { read: rows } = district.rows();
    const etag = first.headers.get("ETag") ?? "";

    const second = await reviewer.get(path, { "If-None-Match": etag });
    await move(reviewer, "ou-13", "approve");
    const third = await reviewer.get(path, { "If-None-Match": etag });

    expect(rows).toBeLessThanOrEqual(60);
    expect([first.status, second.status, third.status]).toEqual([200, 304, 200]);
  });

  it("is the town's where no unit is named, and nobody's for a commune's own children", async () => {
    const town = await read(ConsolidationReply, "demo-564", "/api/consolidations/dh-04/2022Q1");
    const ward = await read(
      ConsolidationReply,
      "demo-564",
      "/api/consolidations/dh-04/2022Q1?unit=ou-12",
    );

    expect(town.unit).toEqual({ id: "ou-01", name: "Thị xã Đông Hòa" });
    expect(ward.units).toEqual([]);
  });
});
