import { describe, expect, it } from "vitest";
import {
  inspectionDraftOf,
  inspectionOf,
  listParts,
  readPlanned,
  saidDraftOf,
} from "../../../addin/actions/inspectionDraft.ts";
import type { InspectionReply } from "../../../shared/api/inspections.ts";
import { sayPlanned } from "../../../shared/text/inspections/inspectionsText.ts";

describe("when an inspection is planned", () => {
  it.each([
    ["12/5/2022", "2022-05-12"],
    [" 5/2022 ", "2022-05"],
    ["05-2022", "2022-05"],
    ["13/2022", null],
    ["0/2022", null],
    ["30/2/2022", null],
    ["tháng 5", null],
    ["", null],
  ])("“%s” is read as %s", (typed, read) => {
    expect(readPlanned(typed)).toBe(read);
  });

  it("is said as it is written, and with the month's name in English", () => {
    expect(sayPlanned("vi", "2022-05")).toBe("5/2022");
    expect(sayPlanned("vi", "2022-05-12")).toBe("12/5/2022");
    expect(sayPlanned("en", "2022-05")).toBe("May 2022");
    expect(sayPlanned("en", "2022-05-12")).toBe("12 May 2022");
  });
});

describe("a draft of an inspection", () => {
  const stood: InspectionReply = {
    ...{ number: 1, revision: 3, planned: "2022-05", units: ["ou-19"], subject: "Hộ nghèo" },
    ...{ leader: "Trưởng phòng", followedUp: null, cancelled: null, by: "A", at: "" },
    done: {
      ...{ day: "2022-05-12", result: "Đúng", recommendation: "Bổ sung" },
      followUpBy: "2022-05-31",
    },
  };
  const { number: _number, revision: _revision, by: _by, at: _at, ...asSent } = stood;
  const draft = inspectionDraftOf(stood, "key-0001");

  it.each(["change", "record"] as const)(
    "asks for nothing else where nothing is typed: %s",
    (wish) => {
      expect(inspectionOf(wish, draft, stood)).toEqual(asSent);
    },
  );

  it.each([
    ["plan", { planned: "31/2/2022" }],
    ["plan", { units: [] }],
    ["change", { subject: " " }],
    ["change", { leader: "" }],
    ["record", { day: "" }],
    ["record", { result: " " }],
    ["record", { followUpBy: "mai" }],
    ["follow-up", { followUpDay: "1/6/2022", words: "" }],
    ["follow-up", { followUpDay: "", words: "Xong" }],
    ["cancel", { reason: "" }],
  ] as const)("asks for nothing while something is missing or no day: %s %o", (wish, part) => {
    expect(inspectionOf(wish, { ...draft, ...part }, stood)).toBeNull();
  });

  it("takes a recommendation back with its last day, and records a follow-up", () => {
    const none = { ...draft, recommendation: "", followUpBy: "" };
    const done = { day: "2022-05-12", result: "Đúng", recommendation: null, followUpBy: null };
    expect(inspectionOf("record", none, stood)).toEqual({ ...asSent, done });

    const followed = { ...draft, followUpDay: "1.6.2022", words: " Xong " };
    expect(inspectionOf("follow-up", followed, stood)).toEqual({
      ...asSent,
      followedUp: { day: "2022-06-01", words: "Xong" },
    });
  });
});

describe("what was found of one unit among several", () => {
  const stood: InspectionReply = {
    ...{
      number: 1,
      revision: 3,
      planned: "2022-05",
      units: ["ou-11", "ou-13"],
      subject: "Vốn vay",
    },
    ...{ leader: "Trưởng phòng", done: null, followedUp: null, cancelled: null, by: "A", at: "" },
  };
  const done = { day: "2022-05-12", result: "Đúng", recommendation: "Bổ sung", followUpBy: null };
  const seen = { ...stood, found: [{ unit: "ou-13", done, followedUp: null }] };

  it("is asked of the first of whom nothing is said yet, and put in the order of the units", () => {
    const draft = inspectionDraftOf(seen, "key-0001", "record");
    const typed = { ...draft, day: "10/5/2022", result: "Sai hai hồ sơ" };

    expect(draft).toMatchObject({ of: "ou-11", day: "", result: "" });
    expect(inspectionOf("record", typed, seen)?.found).toEqual([
      {
        unit: "ou-11",
        done: {
          day: "2022-05-10",
          result: "Sai hai hồ sơ",
          recommendation: null,
          followUpBy: null,
        },
        followedUp: null,
      },
      { unit: "ou-13", done, followedUp: null },
    ]);
  });

  it("is corrected without losing how it was followed up", () => {
    const followedUp = { day: "2022-05-20", words: "Xong" };
    const before = { ...stood, found: [{ unit: "ou-13", done, followedUp }] };
    const draft = {
      ...inspectionDraftOf(before, "k"),
      ...{ ...saidDraftOf(before, "ou-13"), of: "ou-13" },
    };

    expect(inspectionOf("record", { ...draft, result: "Đúng cả" }, before)?.found).toEqual([
      { unit: "ou-13", done: { ...done, result: "Đúng cả" }, followedUp },
    ]);
  });

  it("is followed up where something was recommended, and nowhere else", () => {
    const draft = inspectionDraftOf(seen, "key-0001", "follow-up");
    const typed = { ...draft, followUpDay: "20/5/2022", words: "Xong" };

    expect(listParts(seen, "follow-up")).toEqual(["ou-13"]);
    expect(inspectionOf("follow-up", typed, seen)?.found).toEqual([
      { unit: "ou-13", done, followedUp: { day: "2022-05-20", words: "Xong" } },
    ]);
  });

  it("is what was found of all where the others are called off", () => {
    const draft = { ...inspectionDraftOf(seen, "key-0001", "change"), units: ["ou-13"] };

    expect(inspectionOf("change", draft, seen)).toMatchObject({
      ...{ units: ["ou-13"], done, followedUp: null, found: [] },
    });
    expect(inspectionOf("change", { ...draft, units: ["ou-13", "ou-19"] }, seen)).toMatchObject({
      ...{ units: ["ou-13", "ou-19"], done: null, found: seen.found },
    });
  });
});
