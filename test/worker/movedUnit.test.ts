import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { parseFiguresCsv } from "../../shared/interchange/parseFiguresCsv.ts";
import { parseSeparated } from "../../shared/interchange/separatedValues.ts";
import { dh02 } from "../../shared/regimes/dongHoa2022/dh02.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { leave } from "./support/leave.ts";
import { addTuyHoa, moveHoaTam, th02, tuyHoa } from "./support/otherDistrict.ts";
import { problemOf } from "./support/problemOf.ts";
import { readConsolidation } from "./support/readConsolidation.ts";

/** Xã Hòa Tâm has trained 20 and 5 people in our town's first quarters, and from August on belongs to the city beside it,
 *  where it trains 3. */
let district: District;
let town: Person;
let city: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-06-20T08:00:00+07:00", [dh02]);
  await addTuyHoa();
  town = await district.as("demo-564");
  city = await district.as("demo-555");
  await trained("demo-22297", "dh-02/2022Q1/ou-19", 20);
  await trained("demo-22297", "dh-02/2022Q2/ou-19", 5);
  await trained("demo-22258", "dh-02/2022Q1/ou-11", 7);
  await trained("demo-22258", "dh-02/2022Q2/ou-11", 1);
  await trained("demo-22240", "th-02/2022Q1/ou-93", 10, tuyHoa.id);
  await trained("demo-22240", "th-02/2022Q2/ou-93", 6, tuyHoa.id);
  await moveHoaTam("2022-07-31", "2022-08-01");
  await comesTo("2022-09-10");
  await trained("demo-22298", "th-02/2022Q3/ou-19", 3, tuyHoa.id);
  await trained("demo-22240", "th-02/2022Q3/ou-93", 4, tuyHoa.id);
}, 60_000);

/** So many people trained for jobs outside farming in a quarter, and nobody else. */
async function trained(login: string, path: string, count: number, regime?: string): Promise<void> {
  const entered = { "A/1.1/2": count, "A/1.2/2": 0 };
  const person = await district.as(login);
  await handInAnyway(person, `/api/reports/${path}`, entered, [dh02, th02], regime);
}

const ofTown = (period: string) =>
  readConsolidation(town, `/api/consolidations/dh-02/${period}?unit=ou-01`);
const ofCity = (period: string) =>
  readConsolidation(city, `/api/consolidations/th-02/${period}?unit=ou-91`);

function totalOf({ totals }: ConsolidationReply, cell: string) {
  const { value, covered, expected, goneOn } = totals[cell] ?? {};
  return [value, covered, expected, goneOn];
}

describe("a commune that moves to another district in the year", () => {
  it("is in the old one's totals as long as it was there, and behind that with what it had come to", async () => {
    const [before, after] = [await ofTown("2022Q2"), await ofTown("2022Q3")];
    const left = after.units.find(({ id }) => id === "ou-19");

    expect([totalOf(before, "A/1/2"), totalOf(before, "A/1/3")]).toEqual([
      [6, 2, 10, undefined],
      [33, 2, 10, undefined],
    ]);
    expect(left).toMatchObject({
      standing: { kind: "exempt", ended: "2022-07-31" },
      goesOn: { until: "2022Q2", isKnown: true },
    });
    expect([totalOf(after, "A/1/2"), totalOf(after, "A/1/3")]).toEqual([
      [null, 0, 9, undefined],
      [25, 1, 10, 1],
    ]);
  });

  it("is in the new one's from then on, with what it has come to there and nothing of before", async () => {
    const [before, after] = [await ofCity("2022Q2"), await ofCity("2022Q3")];

    expect(before.units.map(({ id }) => id)).toEqual(["ou-93"]);
    expect(totalOf(before, "A/1/3")).toEqual([16, 1, 1, undefined]);
    expect(after.changedUnits?.joined).toEqual([{ name: "Phường Hòa Tâm", day: "2022-08-01" }]);
    expect([totalOf(after, "A/1/2"), totalOf(after, "A/1/3")]).toEqual([
      [7, 2, 2, undefined],
      [23, 2, 2, undefined],
    ]);
  });

  it.each([
    ["demo-22297", ["2022P", "2022Q1", "2022S1", "2022Q2"]],
    ["demo-22298", ["2022Q3", "2022", "2022Q4"]],
  ])("owes each only the periods that it was there in: %s", async (login, periods) => {
    const person = await district.as(login);
    const all = v.parse(DutiesReply, await (await person.get("/api/duties")).json());
    const asked = new Set(all.duties.map(({ period }) => period));
    const one = await person.get(
      `/api/duties?period=${periods[0] === "2022Q3" ? "2022Q2" : "2022Q3"}`,
    );

    expect(asked).toEqual(new Set(periods.filter((period) => period !== "2022P")));
    expect(await one.json()).toMatchObject({ duties: [] });
  });

  it("hands in nothing that is in nobody's totals", async () => {
    const [old, now] = [await district.as("demo-22297"), await district.as("demo-22298")];
    const replies = await Promise.all([
      old.get("/api/reports/dh-02/2022Q3/ou-19"),
      now.get("/api/reports/th-02/2022Q2/ou-19"),
      now.send("PUT", "/api/reports/th-02/2022Q2/ou-19", {}, { "Idempotency-Key": "k" }),
    ]);

    expect(await Promise.all(replies.map(problemOf))).toEqual(
      replies.map(() => ({ kind: "not-owed" })),
    );
  });

  it("is read by each district in what it sent there, and in nothing else", async () => {
    const statuses = await Promise.all(
      [
        town.get("/api/reports/dh-02/2022Q2/ou-19"),
        town.get("/api/reports/th-02/2022Q3/ou-19"),
        city.get("/api/reports/th-02/2022Q3/ou-19"),
        city.get("/api/reports/dh-02/2022Q2/ou-19"),
      ].map(async (reply) => (await reply).status),
    );

    expect(statuses).toEqual([200, 403, 200, 403]);
  });
});

describe("what each district leaves with", () => {
  async function left(login: string) {
    const { made, text } = await leave(await askingAs(env.DB, login));
    const [head = [], ...lines] = parseSeparated(text("danh-muc.csv"), ";") ?? [];
    const at = (line: string[], name: string) => line[head.indexOf(name)] ?? "";
    const reports = lines
      .filter((line) => at(line, "Loại") === "báo cáo")
      .map((line) =>
        ["Mã biểu", "Mã kỳ", "Mã đơn vị", "Đơn vị"].map((name) => at(line, name)).join(" "),
      );
    const chains = (parseSeparated(text("dau-chuoi.csv"), ";") ?? []).flatMap(([chain = ""]) =>
      chain.includes("ou-19") ? chain : [],
    );
    const figures = parseFiguresCsv(text("so-lieu.csv")) ?? [];
    const trainedThere = figures.flatMap(({ scope, unit, period, cell, value }) =>
      scope === "unit" && cell === "A/1/2" && value !== null ? [[unit, period, value]] : [],
    );
    return { missing: made.ok && made.value.missing, reports, chains, trainedThere };
  }

  it("is what the commune sent to it, each under what it was called then, and every figure stands once", async () => {
    expect(await left("demo-564")).toEqual({
      missing: [],
      reports: [
        "dh-02 2022Q1 22258 Phường Hòa Vinh",
        "dh-02 2022Q1 22297 Xã Hòa Tâm",
        "dh-02 2022Q2 22258 Phường Hòa Vinh",
        "dh-02 2022Q2 22297 Xã Hòa Tâm",
      ],
      chains: ["dong-hoa-2022/dh-02/2022Q1/ou-19", "dong-hoa-2022/dh-02/2022Q2/ou-19"],
      trainedThere: [
        ["22258", "2022Q1", 7],
        ["22297", "2022Q1", 20],
        ["22258", "2022Q2", 1],
        ["22297", "2022Q2", 5],
      ],
    });
    expect(await left("demo-555")).toEqual({
      missing: [],
      reports: [
        "th-02 2022Q1 22240 Xã Bình Kiến",
        "th-02 2022Q2 22240 Xã Bình Kiến",
        "th-02 2022Q3 22241 Phường Hòa Tâm",
        "th-02 2022Q3 22240 Xã Bình Kiến",
      ],
      chains: ["tuy-hoa-2022/th-02/2022Q3/ou-19"],
      trainedThere: [
        ["22240", "2022Q1", 10],
        ["22240", "2022Q2", 6],
        ["22241", "2022Q3", 3],
        ["22240", "2022Q3", 4],
      ],
    });
  });
});
