import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ReportReply } from "../../shared/api/reports.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { tk01 } from "../../shared/regimes/dongHoa2022/tk01.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { changeFigure, copyReports } from "./support/copyReports.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { readAgain, readConsolidation } from "./support/readConsolidation.ts";

const path = "/api/consolidations/dh-04/2022Q1?unit=ou-01";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
});

const read = () => readConsolidation(reviewer, path);
const again = (change: () => Promise<unknown>) => readAgain(reviewer, path, change);

/** What people typed into a cell of the reports that count, by unit. */
function typed(template: string, period: string, key: string): Map<string, unknown> {
  const counted = illustration.filter(
    (one) => one.template === template && one.period === period && one.then !== "returned",
  );
  return new Map(
    counted.map(({ unit, entered }) => [unit, new Map<string, unknown>(entered).get(key) ?? null]),
  );
}

describe("what the communes registered for the quarter", () => {
  it("stands beside their figures as row 3.2 of their plans says it", async () => {
    const { milestones, units } = await read();

    const plans = typed("dh-01", "2022P", "A/3.2/3");
    expect(Object.keys(milestones)).toEqual(["M3"]);
    expect(milestones["M3"]).toEqual(units.map(({ id }) => plans.get(id) ?? null));
    expect(milestones["M3"]?.filter((value) => typeof value === "number").length).toBeGreaterThan(
      6,
    );
  });

  it("is no more once a plan is returned, and whoever holds the figures is told", async () => {
    const { milestones, units } = await again(() =>
      env.DB.prepare(
        `update reports set seq = seq + 1, state = 'returned', notes = '[{"cell":null,"text":"Bổ sung"}]'
         where period = '2022P' and org_unit_id = 'ou-14' and template_id = 'dh-01'`,
      ).run(),
    );

    const at = units.findIndex(({ id }) => id === "ou-14");
    expect(milestones["M3"]?.[at]).toBeNull();
  });

  it("stands on the unit's own form no longer either, until the plan is sent again", async () => {
    const registered = async (unit: string) => {
      const reply = await reviewer.get(`/api/reports/dh-04/2022Q1/${unit}`);
      const { carried } = v.parse(ReportReply, await reply.json());
      return carried.values.find(({ cell }) => cell === "A/hh/M");
    };
    const other = typed("dh-01", "2022P", "A/3.2/3").get("ou-15");

    expect(await registered("ou-14")).toEqual({
      ...{ cell: "A/hh/M", value: null, from: { kind: "absent" } },
    });
    expect((await registered("ou-15"))?.value).toBe(other);
  });
});

describe("last year's figures that the district filed", () => {
  const year = "/api/consolidations/dh-04/2022?unit=ou-01";
  const beforeOf = async (unit: string) => {
    const { units, lastYear } = await readConsolidation(reviewer, year);
    return lastYear?.units[units.findIndex(({ id }) => id === unit)];
  };

  it("are named as such while the unit's own report of that year is being corrected", async () => {
    await copyReports(dh04, ["2022Q1", "2021"], { "ou-12": {} });
    const reported = await beforeOf("ou-12");
    await env.DB.prepare(
      `update reports set seq = seq + 1, state = 'returned', notes = '[{"cell":null,"text":"Bổ sung"}]'
       where period = '2021' and org_unit_id = 'ou-12' and template_id = 'dh-04'`,
    ).run();
    const corrected = await beforeOf("ou-12");

    expect([reported?.filedFor, corrected?.filedFor, (await beforeOf("ou-13"))?.filedFor]).toEqual([
      ...[undefined, { kind: "being-corrected" }, undefined],
    ]);
    expect(corrected?.values).not.toBeNull();
  });
});

describe("the same period a year earlier", () => {
  it("is not told of while nobody's report of it is here", async () => {
    expect((await read()).lastYear).toBeNull();
  });

  it("stands beside the units whose reports are here, as they were sent then", async () => {
    const { lastYear, units } = await again(() =>
      copyReports(dh04, ["2022Q1", "2021Q1"], {
        "ou-12": { "A/hh/1": 180, "A/hh/2": 6 },
        "ou-14": { "A/hh/1": 160, "A/hh/2": 1 },
      }),
    );

    expect(lastYear?.period).toBe("2021Q1");
    const known = (lastYear?.units ?? []).flatMap(({ values, standing }, index) => {
      const figures = values && fromArray(dh04, values);
      if (!figures) return [];
      const shown = new Map<string, unknown>(figures);
      return [[units[index]?.id, standing.kind, shown.get("A/hh/1"), shown.get("A/hh/2")]];
    });
    expect(known).toEqual([
      ["ou-12", "counted", 180, 6],
      ["ou-14", "counted", 160, 1],
    ]);
  });

  it("changes with last year's reports", async () => {
    const { lastYear, units } = await again(() =>
      changeFigure(dh04, "2021Q1", "ou-12", { "A/hh/2": 7 }),
    );

    const at = units.findIndex(({ id }) => id === "ou-12");
    const figures = fromArray(dh04, lastYear?.units[at]?.values ?? []);
    expect(new Map<string, unknown>(figures ?? []).get("A/hh/2")).toBe(7);
  });
});

describe("what other sources say of the same things", () => {
  it("is gathered for the households of the communes and the statistical office", async () => {
    const { crossChecks, units } = await read();

    const households = crossChecks.find(({ id }) => id === "households");
    const supplied =
      illustration.find(({ template }) => template === "tk-01")?.entered ?? new Map();
    const bySource = new Map<string, unknown>(supplied);
    const theirs = units.map(({ id }) => bySource.get(`A/${id.replace("-", "_")}/hh`) ?? null);
    expect(households?.right).toMatchObject({
      name: "Chi cục Thống kê (TK-01)",
      byUnit: theirs,
      source: { version: 1, approved: true },
    });
    // Seven communes are counted; each took over what the office supplied.
    expect(households?.left.byUnit).toEqual(
      units.map(({ standing }, index) => (standing.kind === "counted" ? theirs[index] : null)),
    );
    expect(households?.left.byUnit.filter((value) => value !== null)).toHaveLength(7);
    expect(households?.outcome).toBe("meets");
  });

  it("mirrors who moved away and who moved in over all communes", async () => {
    const { crossChecks, units } = await read();

    const mirror = crossChecks.find(({ id }) => id === "poor-moves");
    const [away, arrived] = ["A/hh/4", "A/hh/8"].map((key) => {
      const cells = typed("dh-04", "2022Q1", key);
      return units.map(({ id }) => cells.get(id) ?? null);
    });
    expect([mirror?.left.byUnit, mirror?.right.byUnit]).toEqual([away, arrived]);
    expect(mirror).toMatchObject({ each: "whole", outcome: "not-enough-data" });
  });

  it("has no source yet for the lists of persons", async () => {
    const { crossChecks } = await read();

    expect(crossChecks.find(({ id }) => id === "poor-list")?.outcome).toBe("no-source");
  });

  it("contradicts the communes once the office corrects itself, and whoever holds the figures is told", async () => {
    const { crossChecks, units } = await again(() =>
      changeFigure(tk01, "2022P", "ou-32", { "A/ou_12/hh": 4700 }),
    );

    const households = crossChecks.find(({ id }) => id === "households");
    const at = units.findIndex(({ id }) => id === "ou-12");
    expect([households?.left.byUnit[at], households?.right.byUnit[at]]).toEqual([4705, 4700]);
    expect(households?.outcome).toBe("differs");
  });
});

it("nothing is compared where only the figures are asked for", async () => {
  const { milestones, lastYear, crossChecks, totals } = await readConsolidation(
    reviewer,
    `${path}&only=figures`,
  );

  expect([milestones, lastYear, crossChecks]).toEqual([{}, null, []]);
  expect(totals["A/hh/1"]?.value).toBe(979);
});
