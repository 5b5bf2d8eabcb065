import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ReportReply } from "../../shared/api/reports.ts";
import { VersionReply } from "../../shared/api/versions.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let commune: Person;
const path = pathOf("ou-11");

beforeAll(async () => {
  // The second quarter has begun.
  district = await emptyDistrict("2022-03-15T08:00:00+07:00");
  commune = await district.as("demo-22258");
});

async function open(person: Person, at: string): Promise<ReportReply> {
  return v.parse(ReportReply, await (await person.get(at)).json());
}

function carriedAt(reply: ReportReply, cell: string) {
  return reply.carried.values.find((carried) => carried.cell === cell);
}

describe("a form that is opened for the first time", () => {
  it("knows its unit, deadline, and what may be done with it", async () => {
    expect(await open(commune, path)).toMatchObject({
      template: { id: "dh-04", version: 1 },
      period: "2022Q1",
      unit: { id: "ou-11", name: "Phường Hòa Vinh", type: "ward" },
      state: "draft",
      version: 0,
      values: null,
      // Poverty figures stay preliminary until the year's review ends on 14/12.
      dataState: { estimated: false, preliminary: true },
      window: { from: "2021-12-15", to: "2022-03-14" },
      due: {
        before: "2022-03-15",
        inclusive: false,
        lateFrom: "2022-03-15T00:00:00+07:00",
        lastDay: "2022-03-14",
      },
      elsewhere: [
        { reference: "A/hh/9[previous]", value: null },
        { reference: "C/14a/v[previous]", value: null },
        { reference: "dh-08/A/hn/1", value: null },
        { reference: "dh-08/A/cn/1", value: null },
      ],
      moves: ["submit"],
    });
  });

  it("carries the year's opening with its source, and the unit's own target", async () => {
    const opened = await open(commune, path);

    expect(carriedAt(opened, "A/hh/1")).toEqual({
      cell: "A/hh/1",
      value: 112,
      from: { kind: "figure", source: "Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2021" },
    });
    expect(carriedAt(opened, "C/16/v")).toEqual({
      cell: "C/16/v",
      value: 4,
      from: { kind: "target", source: "HĐND thị xã, 58/NQ-HĐND, 15/12/2021" },
    });
    expect(opened.carried.missing).toEqual([]);
  });

  it("leaves the opening open for typing while the quarter before has not been sent", async () => {
    const opened = await open(commune, pathOf("ou-11", "2022Q2"));

    expect(opened.carried.missing).toEqual(["A/hh/1", "A/nk/1", "B/hh/1", "B/nk/1"]);
  });
});

describe("a form that is opened again", () => {
  it("holds what was sent, and has the next quarter carry on from it", async () => {
    const input = await fillIn(commune, path, quietQuarter({ "A/hh/3": 2, "A/nk/3": 5 }));
    await handIn(commune, path, input);

    const opened = await open(commune, path);
    const next = await open(commune, pathOf("ou-11", "2022Q2"));

    expect(opened).toMatchObject({ state: "submitted", version: 1, code: input.code });
    expect(opened.values?.slice(0, 9)).toEqual([112, 0, 2, 0, 0, 0, 0, 0, 110]);
    expect(carriedAt(next, "A/hh/1")).toEqual({
      cell: "A/hh/1",
      value: 110,
      from: { kind: "report", period: "2022Q1", version: 1, approved: false },
    });
  });

  it("is not sent a second time to whoever holds it already", async () => {
    const first = await commune.get(path);
    const etag = first.headers.get("ETag") ?? "";

    const second = await commune.get(path, { "If-None-Match": etag });
    const reviewer = await district.as("demo-564");
    await move(reviewer, "ou-11", "approve");
    const third = await commune.get(path, { "If-None-Match": etag });

    expect([second.status, await second.text()]).toEqual([304, ""]);
    expect(third.status).toBe(200);
  });
});

describe("a carried figure that changes after a form was opened", () => {
  it("stops the hand-in with the old and the new figure", async () => {
    const quarter = pathOf("ou-12", "2022Q2");
    const unit = await district.as("demo-22261");
    await handIn(unit, pathOf("ou-12"), await fillIn(unit, pathOf("ou-12"), quietQuarter()), "q1");
    await handIn(unit, quarter, await fillIn(unit, quarter, quietQuarter()), "q2");
    const input = await fillIn(unit, quarter, quietQuarter({ "A/hh/4": 1, "A/nk/4": 1 }));
    const corrected = quietQuarter({ "A/hh/3": 3, "A/nk/3": 8 });
    await handIn(unit, pathOf("ou-12"), await fillIn(unit, pathOf("ou-12"), corrected), "q1-again");

    const reply = await handIn(unit, quarter, input, "q2-again");

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      {
        kind: "carried-changed",
        changes: [
          {
            cell: "A/hh/1",
            name: { row: "hộ nghèo", column: "1" },
            measure: { type: "count", decimals: 0 },
            before: 168,
            after: 165,
          },
          {
            cell: "A/nk/1",
            name: { row: "nhân khẩu hộ nghèo", column: "1" },
            measure: { type: "count", decimals: 0 },
            before: 487,
            after: 479,
          },
        ],
      },
    ]);
  });

  it("stops the first hand-in, too, and names what changed and nothing else", async () => {
    const unit = await district.as("demo-22282");
    const [first, second] = [pathOf("ou-14"), pathOf("ou-14", "2022Q2")];
    await handIn(unit, first, await fillIn(unit, first, quietQuarter()), "q1");
    const input = await fillIn(unit, second, quietQuarter());
    const corrected = await fillIn(unit, first, quietQuarter({ "A/hh/4": 1 }));
    await handIn(unit, first, corrected, "q1-again");

    const { carriedShown: _, ...silent } = input;
    const refused = await problemOf(await handIn(unit, second, input, "q2"));
    const untold = await problemOf(await handIn(unit, second, silent, "q2-silent"));

    const changes = [
      {
        cell: "A/hh/1",
        name: { row: "hộ nghèo", column: "1" },
        measure: { type: "count", decimals: 0 },
        before: 149,
        after: 148,
      },
    ];
    expect(refused).toEqual({ kind: "carried-changed", changes });
    // Who does not say what he sees is told that it changed, and nothing that may be wrong.
    expect(untold).toEqual({ kind: "carried-changed", changes: [] });
  });

  it("stops it where a source is withdrawn, or comes", async () => {
    const unit = await district.as("demo-22279");
    const [first, second] = [pathOf("ou-15"), pathOf("ou-15", "2022Q2")];
    const early = await fillIn(unit, second, quietQuarter({ "A/hh/1": 130 }));
    await handIn(unit, first, await fillIn(unit, first, quietQuarter()), "q1");
    const later = await fillIn(unit, second, quietQuarter());
    const come = await problemOf(await handIn(unit, second, early, "q2-early"));
    await move(unit, "ou-15", "withdraw");
    const gone = await problemOf(await handIn(unit, second, later, "q2-later"));

    const openings = ["A/hh/1", "A/nk/1", "B/hh/1", "B/nk/1"];
    const told = (problem: { kind: string }) =>
      (problem as unknown as { changes: { cell: string; source: string }[] }).changes.map(
        ({ cell, source }) => [cell, source],
      );
    expect(told(come)).toEqual(openings.map((cell) => [cell, "come"]));
    expect(told(gone)).toEqual(openings.map((cell) => [cell, "gone"]));
    expect(come).toMatchObject({
      changes: [{ before: 130, after: 131 }, { before: null }, {}, {}],
    });
  });

  it("does not stop it when only its approval is new", async () => {
    const quarter = pathOf("ou-13", "2022Q2");
    const unit = await district.as("demo-22246");
    const reviewer = await district.as("demo-564");
    await handIn(unit, pathOf("ou-13"), await fillIn(unit, pathOf("ou-13"), quietQuarter()), "q1");
    const input = await fillIn(unit, quarter, quietQuarter());
    await move(reviewer, "ou-13", "approve");

    const reply = await handIn(unit, quarter, input, "q2");

    expect(reply.status).toBe(201);
  });
});

describe("the reasons of the period before", () => {
  const blank = quietQuarter({ "A/hh/8": null });
  const reasons = [{ violations: ["blank"], text: "Thôn 3 chưa rà soát" }];
  const [first, second] = [pathOf("ou-16"), pathOf("ou-16", "2022Q2")];

  it("come with the form, each with the facts it was given for", async () => {
    const unit = await district.as("demo-22243");
    await handIn(unit, first, await fillIn(unit, first, blank, { reasons }), "q1");

    const opened = v.parse(ReportReply, await (await unit.get(second)).json());

    expect(opened.earlierReasons).toEqual([
      { violation: "blank", about: '[["A/hh/8"]]', text: "Thôn 3 chưa rà soát" },
    ]);
    expect(v.parse(ReportReply, await (await unit.get(first)).json()).earlierReasons).toEqual([]);
  });

  it("do not come from a report that its unit has withdrawn", async () => {
    const unit = await district.as("demo-22243");
    await move(unit, "ou-16", "withdraw");

    const opened = v.parse(ReportReply, await (await unit.get(second)).json());

    expect(opened.earlierReasons).toEqual([]);
  });
});

describe("a version", () => {
  it("is kept as it was sent", async () => {
    const stored = v.parse(VersionReply, await (await commune.get(`${path}/versions/1`)).json());

    expect(stored).toMatchObject({
      version: 1,
      templateVersion: 1,
      reasons: [],
      withErrors: null,
      dataState: { estimated: false, preliminary: true },
      sentBy: "Công chức Phường Hòa Vinh",
    });
    expect(stored.values.slice(10, 19)).toEqual([318, 0, 5, 0, 0, 0, 0, 0, 313]);
  });

  it("that was never sent is not found", async () => {
    const reply = await commune.get(`${path}/versions/7`);

    expect([reply.status, await problemOf(reply)]).toEqual([
      404,
      { kind: "not-found", what: "version", id: "7" },
    ]);
  });
});
