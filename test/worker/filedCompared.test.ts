import * as v from "valibot";
import { beforeAll, expect, it } from "vitest";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { baselines, file, matrix } from "./support/filing.ts";
import { readConsolidation } from "./support/readConsolidation.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
});

it("the headline is measured by the newest target of the town, and whoever holds it is told anew", async () => {
  const path = "/api/overviews/dh-00/2022Q1?unit=ou-01";
  const ask = (etag: string | null) => reviewer.get(path, { "If-None-Match": etag ?? "" });
  const targetOf = async (reply: Response) => {
    const { own } = v.parse(OverviewReply, await reply.json());
    return own.targets["M2"];
  };
  const first = await ask(null);
  const etag = first.headers.get("ETag");
  const known = await ask(etag);
  const reason = "Chờ giao thêm 100 người";
  await file(reviewer, matrix(1, { M2: { "ou-01": 3300 } }, { reason }), "k");

  const anew = await ask(etag);

  expect([known.status, anew.status]).toEqual([304, 200]);
  expect([await targetOf(first), await targetOf(anew)]).toEqual([3200, 3300]);
});

it("what ended the year before stands beside the year, and is not compared where its source counted on another poverty line", async () => {
  const lastYearOf = async () => {
    const { lastYear, units } = await readConsolidation(
      reviewer,
      "/api/consolidations/dh-04/2022?unit=ou-01",
    );
    const own = lastYear?.units[units.findIndex(({ id }) => id === "ou-12")];
    const values = new Map<string, unknown>(fromArray(dh04, own?.values ?? []) ?? []);
    return [values.get("A/hh/9"), values.get("B/hh/9"), own?.otherStandard];
  };
  const before = await lastYearOf();
  const source = {
    name: "Rà soát năm 2021",
    document: { number: "", date: "2021-12-10" },
    standard: "chuẩn 2016–2020",
    first: true,
  };
  const unknown = Array.from({ length: 10 }, (_, index) => [`ou-${11 + index}`, { s: "unknown" }]);
  const values = { "poor-hh-opening": { ...Object.fromEntries(unknown), "ou-12": 150 } };
  await file(reviewer, matrix(1, values, { source }), "l", baselines);

  expect([before, await lastYearOf()]).toEqual([
    [168, 213, []],
    [150, 213, ["A/hh/9"]],
  ]);
});
