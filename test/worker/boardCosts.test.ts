import * as v from "valibot";
import { beforeAll, expect, it } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  reviewer = await district.as("demo-564");
});

async function readBoard(): Promise<{ duties: number; read: number; board: CompletenessReply }> {
  district.rows();
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { read } = district.rows();
  const board = v.parse(CompletenessReply, await reply.json());
  return { duties: board.units.flatMap(({ reports }) => reports).length, read, board };
}

it("the board of a quarter reads at most three rows for each duty, whatever was decided of them all", async () => {
  const before = await readBoard();
  for (const { id, reports } of before.board.units) {
    const templates = reports.map(({ template }) => template);
    const input = {
      templates,
      periods: ["2022Q1"],
      kind: "left-out",
      granted: true,
      reason: "Thử.",
    };
    const reply = await reviewer.send("POST", `/api/exceptions/${id}`, input);
    expect(reply.status).toBe(200);
  }

  const after = await readBoard();

  const decided = after.board.units.flatMap(({ reports }) =>
    reports.filter(({ exceptions }) => exceptions.leftOut !== null),
  );
  expect(decided).toHaveLength(before.duties);
  expect(before.read).toBeLessThanOrEqual(2 * before.duties);
  expect(after.read).toBeLessThanOrEqual(3 * after.duties);
});
