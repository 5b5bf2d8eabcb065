import { describe, expect, it } from "vitest";
import {
  type BoardFilter,
  filterBoard,
  isFiltering,
  wholeBoard,
} from "../../../addin/actions/filterBoard.ts";
import {
  because,
  boardOf,
  boardReport,
  nothingDecided,
  sentReport,
} from "../../support/boardOf.ts";

const exempt = { exceptions: { ...nothingDecided, exempt: because("Không có") } };

const board = boardOf({
  "Phường Một": [sentReport("dh-03"), boardReport("dh-04", { late: true })],
  "Phường Hai": [
    sentReport("dh-03", { state: "approved", signed: "newest", correctionAsked: "Nhầm" }),
    sentReport("dh-04", { warnings: 2, late: true }),
  ],
  "Xã Ba": [sentReport("dh-03", { state: "returned" }), boardReport("dh-04", exempt)],
  "Phòng Bốn": [sentReport("dh-13", { filled: 0, signed: "older" })],
});

function shown(filter: Partial<BoardFilter>, stays?: { unit: string; template: string }): string[] {
  return filterBoard(board, { ...wholeBoard, ...filter }, stays).units.flatMap(
    ({ name, reports }) => reports.map(({ template }) => `${name} ${template}`),
  );
}

describe("the reports of a board that are looked at", () => {
  it("are all of them where nothing is chosen", () => {
    expect(filterBoard(board, wholeBoard)).toEqual(board);
    expect(isFiltering(board, wholeBoard)).toBe(false);
  });

  it.each<[string, Partial<BoardFilter>, readonly string[]]>([
    ["of one unit", { unit: "ou-3" }, ["Xã Ba dh-03", "Xã Ba dh-04"]],
    ["of the countryside", { unit: "rural" }, ["Xã Ba dh-03", "Xã Ba dh-04"]],
    ["of the offices", { unit: "others" }, ["Phòng Bốn dh-13"]],
    ["of one form", { form: "dh-04" }, ["Phường Một dh-04", "Phường Hai dh-04", "Xã Ba dh-04"]],
    ["that are missing: not what nobody owes", { state: "missing" }, ["Phường Một dh-04"]],
    [
      "that wait for approval, doubtful or not",
      { state: "waiting" },
      ["Phường Một dh-03", "Phường Hai dh-04", "Phòng Bốn dh-13"],
    ],
    [
      "that are doubtful: empty ones, too",
      { state: "doubtful" },
      ["Phường Hai dh-04", "Phòng Bốn dh-13"],
    ],
    ["that were returned", { state: "returned" }, ["Xã Ba dh-03"]],
    ["that came late or are overdue", { state: "late" }, ["Phường Một dh-04", "Phường Hai dh-04"]],
    ["that are asked to be corrected", { state: "asked" }, ["Phường Hai dh-03"]],
    [
      "whose newest version has no signed copy",
      { state: "unsigned" },
      ["Phường Một dh-03", "Phường Hai dh-04", "Phòng Bốn dh-13"],
    ],
    [
      "of a group, a form and a state together",
      { unit: "urban", form: "dh-04", state: "late" },
      ["Phường Một dh-04", "Phường Hai dh-04"],
    ],
    ["none, where none is such", { unit: "rural", state: "late" }, []],
  ])("%s", (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it("keep the one that is being decided about", () => {
    expect(shown({ state: "asked" }, { unit: "ou-1", template: "dh-03" })).toEqual([
      "Phường Một dh-03",
      "Phường Hai dh-03",
    ]);
  });

  it("are not narrowed by a form or a unit that this period does not have", () => {
    const elsewhere = { unit: "ou-99", form: "dh-77", state: null };
    expect(filterBoard(board, elsewhere)).toEqual(board);
    expect(isFiltering(board, elsewhere)).toBe(false);
  });
});
