import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { VersionsReply } from "../../shared/api/versions.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";
import { whileTesting } from "./support/whileTesting.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  // Time stands still at the beginning of the demonstration.
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

afterAll(() => {
  vi.useRealTimers();
});

async function sentBy(code: string, unit: string): Promise<Person> {
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit), quietQuarter());
  const reply = await handIn(commune, pathOf(unit), input);
  if (reply.status !== 201) throw new Error(await reply.text());
  return commune;
}

const note = { cell: "A/hh/3", text: "Đối chiếu danh sách thoát nghèo" };

describe("a report that is returned", () => {
  it("comes back with notes on its cells and two working days to correct them", async () => {
    const commune = await sentBy("22258", "ou-11");

    const reply = await move(reviewer, "ou-11", "return", { notes: [note] });

    expect([reply.status, await reply.json()]).toEqual([200, { state: "returned", version: 1 }]);
    // 10 March 2022 is a Thursday: Friday and Monday are left.
    expect(await (await commune.get(pathOf("ou-11"))).json()).toMatchObject({
      state: "returned",
      version: 1,
      notes: [note],
      correctBy: "2022-03-14",
      moves: ["submit"],
    });
  });

  it("and is corrected becomes version 2, awaits approval, and the notes have done their work", async () => {
    const commune = await district.as("demo-22258");
    const input = await fillIn(
      commune,
      pathOf("ou-11"),
      quietQuarter({ "A/hh/3": 2, "A/nk/3": 5 }),
    );

    const reply = await handIn(commune, pathOf("ou-11"), input, "key-2");

    expect(await reply.json()).toMatchObject({ version: 2 });
    expect(await (await commune.get(pathOf("ou-11"))).json()).toMatchObject({
      state: "submitted",
      version: 2,
      notes: [],
      correctBy: null,
      moves: ["submit", "withdraw"],
    });
    const history = await commune.get(`${pathOf("ou-11")}/versions`);
    const { versions } = v.parse(VersionsReply, await history.json());
    // Leaving the list also changes the closing, its members', and four figures computed from it.
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[0]?.changed).toEqual([
      "A/hh/3",
      "A/hh/9",
      "A/nk/3",
      "A/nk/9",
      "C/12/v",
      "C/15/v",
      "C/15a/v",
      "C/17/v",
    ]);
    // What was asked for stays to be read, with who asked and when.
    expect(versions.map(({ returned }) => returned)).toEqual([
      null,
      { notes: [note], by: "Chuyên viên Phòng LĐ-TB&XH", at: whileTesting },
    ]);
  });

  it("without a word why is refused", async () => {
    await sentBy("22261", "ou-12");

    const reply = await move(reviewer, "ou-12", "return");

    expect([reply.status, await problemOf(reply)]).toEqual([422, { kind: "reason-missing" }]);
  });

  it("with a reason but no cell carries it as a note on the whole form", async () => {
    await move(reviewer, "ou-12", "return", { reason: "Nộp nhầm kỳ" });

    const opened = await reviewer.get(pathOf("ou-12"));

    expect(await opened.json()).toMatchObject({ notes: [{ cell: null, text: "Nộp nhầm kỳ" }] });
  });

  it("cannot be returned a second time with other notes", async () => {
    const reply = await move(reviewer, "ou-12", "return", { notes: [note] });

    expect([reply.status, await problemOf(reply)]).toMatchObject([409, { state: "returned" }]);
  });

  it("has the day for correcting it that the reviewer chose, and the audit finds everything whole", async () => {
    const commune = await sentBy("22282", "ou-14");

    const reply = await move(reviewer, "ou-14", "return", {
      notes: [note],
      correctBy: "2022-03-18",
    });

    expect(reply.status).toBe(200);
    expect(await (await commune.get(pathOf("ou-14"))).json()).toMatchObject({
      correctBy: "2022-03-18",
    });
    const { duties } = (await (await commune.get("/api/duties?period=2022Q1")).json()) as {
      duties: { template: { id: string }; correctBy: string | null }[];
    };
    expect(duties.find(({ template }) => template.id === "dh-04")?.correctBy).toBe("2022-03-18");
    const board = (await (await reviewer.get("/api/completeness?period=2022Q1")).json()) as {
      units: { id: string; reports: { template: string; correctBy: string | null }[] }[];
    };
    expect(board.units.find(({ id }) => id === "ou-14")?.reports).toContainEqual(
      expect.objectContaining({ template: "dh-04", correctBy: "2022-03-18" }),
    );
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022Q1&unit=ou-14");
    expect(await audit.json()).toMatchObject({ broken: null });
  });

  it.each([
    ["that is over", "22279", "ou-15", "2022-03-09", { kind: "correct-by-past" }],
    ["that does not exist", "22243", "ou-16", "2022-02-30", { at: "correctBy" }],
  ])("is not returned with a day %s", async (_, code, unit, correctBy, problem) => {
    await sentBy(code, unit);

    const reply = await move(reviewer, unit, "return", { notes: [note], correctBy });

    expect(await problemOf(reply)).toMatchObject(problem);
    expect(await (await reviewer.get(pathOf(unit))).json()).toMatchObject({ state: "submitted" });
  });

  it("with a note on a cell that the form lacks is refused", async () => {
    await sentBy("22246", "ou-13");

    const reply = await move(reviewer, "ou-13", "return", {
      notes: [{ cell: "Z/1/1", text: "?" }],
    });

    expect([reply.status, await problemOf(reply)]).toMatchObject([400, { at: "Z/1/1" }]);
  });
});
