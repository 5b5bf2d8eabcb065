import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { independentHeadline } from "../support/independentHeadline.ts";
import { type District, illustratedDistrict } from "./support/district.ts";
import { move } from "./support/movesOf.ts";

let district: District;

beforeAll(async () => {
  district = await illustratedDistrict();
}, 120_000);

const path = "/api/overviews/dh-00/2022Q1?unit=ou-01";

async function read(code: string, of: string): Promise<OverviewReply> {
  const person = await district.as(code);
  return v.parse(OverviewReply, await (await person.get(of)).json());
}

describe("the headline of the first quarter", () => {
  it("has every figure as the raw answers of the communes make it", async () => {
    const { totals } = await read("demo-564", path);

    const found = Object.entries(totals).flatMap(([key, { value }]) => {
      const [, row = ""] = /^A\/(M\w+)\/v$/.exec(key) ?? [];
      return row === "" || typeof value !== "number" ? [] : [[row, Number(value.toFixed(9))]];
    });
    const byHand = Object.entries(independentHeadline(illustration));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(byHand.map(([row, value]) => [row, Number(value.toFixed(9))])),
    );
    expect(byHand).toHaveLength(19);
  });

  it("says of every figure how many communes it is made of", async () => {
    const { totals } = await read("demo-564", path);

    const coverages = Object.entries(totals).map(([key, { covered, expected, approved }]) =>
      key === "A/M5a/v" ? "not asked" : [covered, expected, approved].join(),
    );
    expect([...new Set(coverages)].sort()).toEqual(["7,10,5", "not asked"]);
  });

  it("says which form is not asked for in a quarter, and by the year all are", async () => {
    expect((await read("demo-564", path)).notAsked).toEqual(["A/M5a/v"]);
    for (const period of ["2022S1", "2022"]) {
      expect((await read("demo-564", `/api/overviews/dh-00/${period}`)).notAsked).toEqual([]);
    }
  });

  it("knows of each commune which of its forms count and which version, the town's own fund beside them", async () => {
    const { units, own, sources } = await read("demo-564", path);

    const forms = "dh-02 dh-03 dh-04 dh-06b dh-09 dh-10 dh-08 dh-06".split(" ");
    expect(sources.map(({ code }) => code.split("/")[0])).toEqual(
      "ĐH-02 ĐH-03 ĐH-04 ĐH-06b ĐH-09 ĐH-10 ĐH-08 ĐH-06".split(" "),
    );
    const counted = { kind: "counted", estimated: false, preliminary: false };
    const standings = new Map(units.map(({ id, reports }) => [id, reports]));
    expect(standings.get("ou-11")?.map(({ standing }) => standing.kind)).toEqual(
      forms.map(() => "not-reported"),
    );
    expect(
      standings.get("ou-18")?.map(({ standing, version }) => [standing.kind, version]),
    ).toEqual(forms.map(() => ["being-corrected", 0]));
    // Hòa Hiệp Bắc has two forms approved after the others: a figure says whose are not.
    expect(
      standings.get("ou-13")?.map(({ template, standing }) => [template, standing]),
    ).toContainEqual(["dh-04", { ...counted, approved: false, preliminary: true }]);
    expect(own.reports.map(({ template, standing }) => [template, standing])).toEqual([
      ["dh-06b", { ...counted, approved: true }],
    ]);
    expect(own.targets).toMatchObject({ M1: 200, M3r: 0.1, M4: 330, M10: 0 });
    expect(units[0]?.targets).toMatchObject({ M1: 20, M4: 3 });
  });
});

describe("the poverty rates to be published", () => {
  it("are those of dh-04 alone, with how firm each commune's review is", async () => {
    const { sources, units, totals } = await read("demo-564", "/api/overviews/dh-00b/2022Q1");

    expect(sources.map(({ id }) => id)).toEqual(["dh-04"]);
    const firm = units.flatMap(({ reports }) => {
      const standing = reports[0]?.standing;
      return standing?.kind === "counted" ? [standing.preliminary] : [];
    });
    expect(firm).toEqual(Array.from({ length: 7 }, () => true));
    // Households of the seven: 24 300; poor 979 at the beginning, 13 fewer now.
    expect(totals["A/hh/1"]?.value).toBe(24_300);
    expect(totals["A/hh/2"]?.value).toBe(966);
    expect(totals["A/hh/3"]?.value).toBeCloseTo((966 / 24_300) * 100, 12);
  });
});

describe("an overview", () => {
  it("changes with its reports only: 304 is said to whoever holds it until one moves", async () => {
    const reviewer = await district.as("demo-564");
    const first = await reviewer.get(path);
    const etag = first.headers.get("ETag") ?? "";
    const second = await reviewer.get(path, { "If-None-Match": etag });
    await move(reviewer, "ou-13", "approve");
    const third = await reviewer.get(path, { "If-None-Match": etag });

    expect([first.status, second.status, third.status]).toEqual([200, 304, 200]);
    const after = v.parse(OverviewReply, await third.json());
    expect(after.totals["A/M3/v"]?.approved).toBe(6);
  });

  it.each([
    ["a form that people fill in", "/api/overviews/dh-04/2022Q1", 404],
    ["a form that does not exist", "/api/overviews/dh-99/2022Q1", 404],
    ["a period that is none", "/api/overviews/dh-00/2022Q9", 404],
    ["a kind of period it is not made for", "/api/overviews/dh-00/2022P", 404],
    ["a unit without children", "/api/overviews/dh-00/2022Q1?unit=ou-12", 200],
  ])("of %s", async (_, of, status) => {
    const reviewer = await district.as("demo-564");
    expect((await reviewer.get(of)).status).toBe(status);
  });

  it("is for whoever may see the district's figures, leaders among them", async () => {
    expect((await read("demo-564-xem", path)).units).toHaveLength(10);
  });

  it("is on the list of what can be made of the period's forms, and is owed by nobody", async () => {
    const reviewer = await district.as("demo-564");
    const commune = await district.as("demo-22261");
    const board = (await (await reviewer.get("/api/completeness?period=2022Q1")).json()) as {
      generated: { id: string }[];
      templates: { id: string }[];
    };
    const duties = await (await commune.get("/api/duties?period=2022Q1")).text();

    expect(board.generated.map(({ id }) => id)).toEqual(["dh-00", "dh-00b"]);
    expect(board.templates.map(({ id }) => id)).not.toContain("dh-00");
    expect(duties).not.toContain("dh-00");
    expect((await commune.get("/api/reports/dh-00/2022Q1/ou-12")).status).toBe(404);
  });
});
