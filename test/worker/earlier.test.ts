import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EarlierReply } from "../../shared/api/earlier.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey } from "../../shared/ids.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let commune: Person;
let reviewer: Person;

const path = (period: string) => `${pathOf("ou-11", period)}/earlier`;

/** So many poor households, of three people each, newly found. */
const found = (households: number) =>
  quietQuarter({ "A/hh/7": households, "A/nk/7": 3 * households });

async function send(period: string, households: number, day: string) {
  await setDemoClock(env.DB, Date.parse(`${day}T09:00:00+07:00`), Date.now());
  const at = pathOf("ou-11", period);
  const reply = await handIn(commune, at, await fillIn(commune, at, found(households)), period);
  if (reply.status !== 201) throw new Error(await reply.text());
}

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict(demoStart, [dh03, dh04]);
  commune = await district.as("demo-22258");
  reviewer = await district.as("demo-564");
  await send("202204", 1, "2022-04-05");
  await send("2022Q1", 2, "2022-03-10");
  await send("2022S1", 3, "2022-05-20");
  await send("2022Q2", 4, "2022-06-10");
});

afterAll(() => {
  vi.useRealTimers();
});

async function earlierOf(period: string) {
  const reply = await reviewer.get(path(period));
  expect(reply.status).toBe(200);
  return v.parse(EarlierReply, await reply.json());
}

function figure(template: Template, values: EarlierReply["earlier"][0]["values"], key: string) {
  return fromArray(template, values)?.get(key as CellKey);
}

describe("a unit's figures of the periods before", () => {
  it("come nearest first by their cut-off, each as it was sent last", async () => {
    const { earlier, lastYear } = await earlierOf("2022Q3");

    expect(
      earlier.map(({ period, state, version, values }) => [
        ...[period, state, version, figure(dh04, values, "A/hh/7")],
      ]),
    ).toEqual([
      ["2022Q2", "submitted", 1, 4],
      ["2022S1", "submitted", 1, 3],
      ["202204", "submitted", 1, 1],
      ["2022Q1", "submitted", 1, 2],
    ]);
    expect(lastYear).toBeNull();
  });

  it("are those before the one asked about and no others, with the window that each covers", async () => {
    const { earlier } = await earlierOf("2022Q2");

    expect(earlier.map(({ period, window }) => [period, window])).toEqual([
      ["2022S1", { from: "2022-01-01", to: "2022-05-29" }],
      ["202204", { from: "2022-03-06", to: "2022-04-05" }],
      ["2022Q1", { from: "2021-12-15", to: "2022-03-14" }],
    ]);
  });

  it("hold what was filed of the year before where no report of it exists", async () => {
    const { lastYear } = await earlierOf("2022");
    const opening = (await (await commune.get(pathOf("ou-11"))).json()) as {
      carried: { values: { cell: string; value: number }[] };
    };

    const closing = lastYear && figure(dh04, lastYear.values, "A/hh/9");
    expect(lastYear).toMatchObject({ period: "2021", state: null, version: null });
    expect(closing).toBe(opening.carried.values.find(({ cell }) => cell === "A/hh/1")?.value);
  });

  it("leave out what was taken back", async () => {
    const withdrawing = { move: "withdraw", version: 1, reason: null, notes: [] };
    await commune.send("POST", `${pathOf("ou-11", "202204")}/moves`, withdrawing);

    const { earlier } = await earlierOf("2022Q3");

    expect(earlier.map(({ period }) => period)).toEqual(["2022Q2", "2022S1", "2022Q1"]);
  });

  it("cost one row for each report, beside the session, the form and what is filed", async () => {
    district.rows();

    const { earlier } = await earlierOf("2022Q3");

    const { read, written } = district.rows();
    // Thirteen of the session, the unit, the regime, the form and what is filed; three reports, and one taken back.
    expect(earlier).toHaveLength(3);
    expect(written).toBe(0);
    expect(read).toBeLessThanOrEqual(13 + 4);
  });

  it.each([
    ["a period that does not exist", "/api/reports/dh-04/2022X09/ou-11/earlier", "period"],
    ["a form that does not exist", "/api/reports/dh-99/2022Q2/ou-11/earlier", "template"],
  ])("of %s is a clear answer", async (_, asked, what) => {
    expect(await problemOf(await reviewer.get(asked))).toMatchObject({ kind: "not-found", what });
  });

  it("of a form that the unit does not owe is a clear answer", async () => {
    const reply = await reviewer.get("/api/reports/dh-03/202204/ou-11/earlier");

    expect(await problemOf(reply)).toEqual({ kind: "not-owed" });
  });
});

describe("figures sent with an older version of the form", () => {
  it("are read by key: what it lacked and what has no counterpart any more is listed", async () => {
    const [poor, ...others] = dh04.tables;
    if (!poor) throw new Error("no table");
    const [first, ...rows] = dh04.tables[1]?.rows ?? [];
    const renamed = { ...first, id: "moi", number: "9" } as (typeof poor.rows)[number];
    const [, ...later] = others;
    const nearPoor = {
      ...(others[0] as typeof poor),
      rows: [renamed, ...rows],
      principalRow: "moi",
    };
    const newer: Template = {
      ...dh04,
      version: 2,
      tables: [poor, nearPoor, ...later.map(withoutNearPoor)],
      rules: [],
    };
    const administrator = await district.as("demo-quantri");
    const published = await administrator.send("PUT", "/api/templates/dh-04/2", newer);
    expect(published.status).toBe(201);

    const reply = await earlierOf("2022Q3");

    expect(reply.template).toEqual({ id: "dh-04", version: 2 });
    const [second] = reply.earlier;
    expect(second).toMatchObject({ period: "2022Q2", templateVersion: 1 });
    expect(figure(newer, second?.values ?? [], "A/hh/7")).toBe(4);
    expect(second?.lacking.filter((key) => !key.startsWith("B/moi/"))).toEqual([]);
    expect(second?.gone.find(({ name }) => "column" in name && name.column === "2")).toEqual({
      name: { row: "hộ cận nghèo", column: "2" },
      measure: { type: "count", decimals: 0 },
      value: 0,
    });
  });
});

/** The rates without the one that the old row was computed into. */
function withoutNearPoor(table: Template["tables"][number]): Template["tables"][number] {
  return { ...table, rows: table.rows.filter(({ id }) => id !== "13") };
}
