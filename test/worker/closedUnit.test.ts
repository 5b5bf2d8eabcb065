import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { listOwed } from "../../addin/actions/listOwed.ts";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { FiledReply } from "../../shared/api/filed.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import { concernsOfConsolidation } from "../../shared/rollup/editionConcerns.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { fillIn, formOf, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";
import { readConsolidation } from "./support/readConsolidation.ts";
import { trySignIn } from "./support/trySignIn.ts";

let district: District;
let administrator: Person;
let reviewer: Person;
let commune: Person;

/** Hòa Xuân Đông, whose poverty form was returned, and Hòa Thành, whose is approved. */
const [returned, approved] = ["ou-18", "ou-16"];
const onBehalf = { document: "số 12/BC-UBND", day: "2022-03-10" };

beforeAll(async () => {
  district = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  commune = await district.as("demo-22291");
  await comesTo("2022-08-05");
  for (const unit of [returned, approved]) {
    const wish = { kind: "close", lastDay: "2022-07-31" } as const;
    const closed = await changeUnit(administrator, unit, wish, { evenOwed: true });
    if (closed.status !== 204) throw new Error(await closed.text());
  }
});

async function standing(unit: string): Promise<ReportReply> {
  return v.parse(ReportReply, await (await reviewer.get(pathOf(unit))).json());
}

describe("a unit that ended in July", () => {
  it("lets nobody of it in, and says so", async () => {
    const entering = await trySignIn("demo-22291");
    const inside = await commune.get(pathOf(returned));

    for (const reply of [entering, inside]) {
      expect(await problemOf(reply)).toMatchObject({ kind: "unit-closed", until: "2022-07-31" });
    }
  });

  it("is read by the district with all that it sent, under its name", async () => {
    const ends = ["", "/earlier", "/changes", "/versions", "/versions/1"];
    const replies = await Promise.all(ends.map((end) => reviewer.get(`${pathOf(returned)}${end}`)));
    const record = await reviewer.get(`/api/audit?template=dh-04&period=2022Q1&unit=${returned}`);

    expect([...replies, record].map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200, 200,
    ]);
    expect(await standing(returned)).toMatchObject({
      unit: { name: "Xã Hòa Xuân Đông", ended: "2022-07-31" },
      state: "returned",
    });
  });

  it("stands on the board of the first quarter with its last day, and on that of the third not at all", async () => {
    const boardOf = async (period: string) =>
      v.parse(
        CompletenessReply,
        await (await reviewer.get(`/api/completeness?period=${period}`)).json(),
      );
    const [first, third] = [await boardOf("2022Q1"), await boardOf("2022Q3")];

    const ended = first.units.flatMap(({ id, ended }) =>
      ended === undefined ? [] : [[id, ended]],
    );
    expect(ended).toEqual([
      [approved, "2022-07-31"],
      [returned, "2022-07-31"],
    ]);
    expect(first.units.find(({ id }) => id === returned)?.reports).toHaveLength(9);
    expect(third.units.some(({ id }) => id === returned || id === approved)).toBe(false);
    // Nobody is left who could be reminded of what was returned.
    expect(
      first.units.filter(({ id }) => id === returned).map((unit) => listOwed(unit, first)),
    ).toEqual([[]]);
  });

  it("keeps what it was to reach, and what is filed after its end counts it in no sum", async () => {
    const reply = await reviewer.get("/api/targets/2022");
    const { units } = v.parse(FiledReply, await reply.json());
    const partOf = (id: string) => units.find((unit) => unit.id === id)?.part;
    expect([returned, approved, "ou-17"].map(partOf)).toEqual(["other", "other", "child"]);
  });

  it("has its returned report entered by the district, by its document, and approved with a reason", async () => {
    const path = pathOf(returned);
    const input = await fillIn(reviewer, path, quietQuarter());
    const entered = await handIn(reviewer, path, { ...input, onBehalf });
    const silent = await move(reviewer, returned, "approve", { version: 2 });
    const reason = "Đơn vị đã kết thúc: đối chiếu bản giấy.";
    const agreed = await move(reviewer, returned, "approve", { version: 2, reason });

    expect([entered.status, silent.status, agreed.status]).toEqual([201, 422, 200]);
    expect((await standing(returned)).state).toBe("approved");
  });

  it("is asked to confirm nothing that was entered for it: nobody of it can", async () => {
    const figures = await readConsolidation(
      reviewer,
      "/api/consolidations/dh-04/2022Q1?unit=ou-01",
    );
    const one = figures.units.find(({ id }) => id === returned);
    expect([one?.enteredFor, one?.ended]).toEqual(["unconfirmed", "2022-07-31"]);
    expect(concernsOfConsolidation(formOf("dh-04", "2022Q1"), figures).unconfirmed).toEqual([]);
  });

  it("is frozen with the others, and corrected behind the edition", async () => {
    const asking = await askingAs(env.DB, "demo-564");
    const first = wishOf(await seenBy(asking, "dh-04", "2022Q1"));
    const frozen = await freeze(reviewer, "dh-04", "2022Q1", first);
    const stood = (await standing(returned)).state;
    const reason = "Sửa theo kết quả kiểm tra.";
    const reopened = await move(reviewer, returned, "reopen", { version: 2, reason });
    const input = await fillIn(
      reviewer,
      pathOf(returned),
      quietQuarter({ "A/hh/7": 1, "A/nk/7": 3 }),
    );
    const entered = await handIn(reviewer, pathOf(returned), { ...input, onBehalf }, "key-3");

    expect([frozen.status, stood]).toEqual([201, "frozen"]);
    expect([reopened.status, entered.status]).toEqual([200, 201]);
  });

  it("is returned to nobody but the district itself, which may also exempt or leave it out", async () => {
    const decide = (kind: string, periods: string[]) =>
      reviewer.send("POST", `/api/exceptions/${approved}`, {
        ...{ templates: ["dh-04"], periods, kind, granted: true },
        reason: "Đơn vị đã kết thúc.",
      });

    expect((await decide("left-out", ["2022Q1"])).status).toBe(200);
    expect((await decide("exempt", ["2022Q2"])).status).toBe(200);
    // It owed nothing of the third quarter from which it could be freed.
    expect(await problemOf(await decide("exempt", ["2022Q2", "2022Q3"]))).toEqual({
      kind: "not-owed",
    });
  });
});
