import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { ChangesReply } from "../../shared/api/changes.ts";
import { ReportReply, type VersionInput } from "../../shared/api/reports.ts";
import type { CellKey } from "../../shared/ids.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let commune: Person;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh03, dh04]);
  commune = await district.as("demo-22258");
  reviewer = await district.as("demo-564");
});

const path = pathOf("ou-11");

/** Hands in with so many households out of poverty, of two people each. */
async function send(left: number, more: Partial<VersionInput> = {}, cells = {}) {
  const entered = quietQuarter({ "A/hh/3": left, "A/nk/3": 2 * left, ...cells });
  const input = await fillIn(commune, path, entered, more);
  return handIn(commune, path, input, `${input.baseVersion}-${left}`);
}

async function changes() {
  const reply = await reviewer.get(`${path}/changes`);
  expect(reply.status).toBe(200);
  return v.parse(ChangesReply, await reply.json());
}

const figure = (values: ChangesReply["values"], key: string) =>
  values && fromArray(dh04, values)?.get(key as CellKey);

const notes = [
  { cell: "A/hh/3", text: "Đối chiếu danh sách thoát nghèo" },
  { cell: null, text: "Bổ sung danh sách" },
];

describe("what a version is to be compared with", () => {
  it("is nothing before anything was sent, and nothing beside the first version", async () => {
    expect(await changes()).toMatchObject({ version: 0, before: null, values: null, answers: [] });

    await send(1);

    expect(await changes()).toMatchObject({ version: 1, before: null, decided: null, answers: [] });
  });

  it("is the version before where the unit just sends again", async () => {
    await send(2);

    const { before, values, decided } = await changes();

    expect(before).toMatchObject({
      version: 1,
      templateVersion: 1,
      sentBy: "Công chức Phường Hòa Vinh",
    });
    expect([figure(before?.values ?? [], "A/hh/3"), figure(values, "A/hh/3")]).toEqual([1, 2]);
    expect(decided).toBeNull();
  });

  it("is what was returned, with the notes and what the sender answered, however often he sends", async () => {
    await move(reviewer, "ou-11", "return", { version: 2, notes });
    await send(3, { answers: [{ cell: null, text: "Đã gửi kèm danh sách" }] });
    await send(4, {}, { "A/hh/7": 1, "A/nk/7": 1 });

    const { version, before, decided, values, answers } = await changes();

    expect([version, before?.version, figure(values, "A/hh/3")]).toEqual([4, 2, 4]);
    expect(decided).toMatchObject({
      move: "return",
      by: "Chuyên viên Phòng LĐ-TB&XH",
      notes: [
        { ...notes[0], name: { row: "hộ nghèo", column: "3" } },
        { ...notes[1], name: null },
      ],
    });
    // What was answered with version 3 stands, although version 4 says nothing of it.
    expect(answers).toEqual([{ cell: null, text: "Đã gửi kèm danh sách", version: 3 }]);
  });

  it("brings every answer since it was returned, but those of a version that was taken back", async () => {
    const again = [
      { cell: null, text: "Gửi lại danh sách" },
      { cell: "A/hh/3", text: "Đã bớt một hộ" },
    ];
    expect((await send(3, { answers: again })).status).toBe(201);
    await move(commune, "ou-11", "withdraw", { version: 5 });
    const { standingReturn } = v.parse(ReportReply, await (await commune.get(path)).json());
    const given = { cell: null, text: "Đã gửi kèm danh sách", version: 3 };
    expect(standingReturn?.answers).toEqual([given]);
    await send(4, {}, { "A/hh/7": 1, "A/nk/7": 1 });

    expect(await changes()).toMatchObject({
      version: 6,
      before: { version: 2 },
      answers: [given],
    });
  });

  it("is told to its sender, too, who sees what he has answered and may answer again", async () => {
    const reply = await commune.get(path);

    expect(v.parse(ReportReply, await reply.json())).toMatchObject({
      state: "submitted",
      notes: [],
      standingReturn: {
        version: 2,
        notes,
        answers: [{ version: 3 }],
      },
    });
  });

  it("keeps the answers with their version, under its fingerprint", async () => {
    await move(reviewer, "ou-11", "return", { version: 6, notes });
    const answer = { cell: "A/hh/3", text: "Danh sách đúng, giữ số này" };
    const reply = await send(4, { answers: [answer] }, { "A/hh/7": 1, "A/nk/7": 1 });
    expect(reply.status).toBe(201);

    expect(await changes()).toMatchObject({
      version: 7,
      before: { version: 6 },
      // What was answered before it was returned again is over.
      answers: [{ ...answer, version: 7 }],
    });
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022Q1&unit=ou-11");
    expect(v.parse(AuditReply, await audit.json())).toMatchObject({ broken: null });
  });

  it("costs a row for each of the two versions and for the events since the decision", async () => {
    district.rows();

    await changes();

    const { read, written } = district.rows();
    // Eleven of the session, the unit, the regime and the form; each version beside its report's row; one event and who it
    // was; and the report's row again.
    expect(written).toBe(0);
    expect(read).toBeLessThanOrEqual(11 + 4 + 3 + 1);
  });
});

describe("an answer", () => {
  it("to a cell without a note, or given twice, is refused", async () => {
    await move(reviewer, "ou-11", "return", { version: 7, notes });
    const astray = [{ cell: "A/hh/2", text: "?" }];
    const twice = [
      { cell: null, text: "Một" },
      { cell: null, text: "Hai" },
    ];

    for (const answers of [astray, twice]) {
      const reply = await send(6, { answers });
      expect([reply.status, await problemOf(reply)]).toMatchObject([400, { at: "answers" }]);
    }
  });

  it("may come with a later version than the first that follows, to the same notes only", async () => {
    await send(7);
    const late = { cell: "A/hh/3", text: "Danh sách có bảy hộ" };

    const astray = await send(8, { answers: [{ cell: "A/hh/2", text: "?" }] });
    const taken = await send(8, { answers: [late] });

    expect([astray.status, await problemOf(astray)]).toMatchObject([400, { at: "answers" }]);
    expect(taken.status).toBe(201);
    expect((await changes()).answers).toEqual([{ ...late, version: 9 }]);
  });

  it("to a note that an approval has settled is refused", async () => {
    await move(reviewer, "ou-11", "approve", { version: 9 });
    await move(reviewer, "ou-11", "return", {
      version: 9,
      notes: notes.slice(0, 1),
    });
    await send(10);

    const reply = await send(11, { answers: [{ cell: null, text: "?" }] });

    expect([reply.status, await problemOf(reply)]).toMatchObject([400, { at: "answers" }]);
  });

  it("to a report that was never returned is refused", async () => {
    const other = await district.as("demo-22297");
    const at = pathOf("ou-19");
    for (const [left, answers] of [
      [1, undefined],
      [2, [{ cell: null, text: "?" }]],
    ] as const) {
      const entered = quietQuarter({ "A/hh/3": left, "A/nk/3": 2 * left });
      const more = answers ? { answers: [...answers] } : {};
      const reply = await handIn(other, at, await fillIn(other, at, entered, more), `k${left}`);
      expect(reply.status).toBe(answers ? 400 : 201);
    }
  });
});
