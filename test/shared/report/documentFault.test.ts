import { describe, expect, it } from "vitest";
import type { Day } from "../../../shared/calendar/period.ts";
import { findDocumentFault } from "../../../shared/report/documentFault.ts";

const today: Day = "2022-03-10";
const missing = { kind: "document-missing" };
const undated = { kind: "document-undated" };

describe("the document that a report is entered by for a unit", () => {
  it.each<[string, string, Day | null, object | null]>([
    ["is named by number and day", "số 12/BC-UBND", "2022-03-09", null],
    ["may be of today", "số 12/BC-UBND", "2022-03-10", null],
    [
      "is of no day to come",
      "số 12/BC-UBND",
      "2022-03-11",
      { kind: "document-day-ahead", day: "2022-03-11", today },
    ],
    ["lacks its day where only its name has one", "số 12/BC-UBND ngày 9/3/2022", null, undated],
    ["is no document where nothing is written", " \u00a0", "2022-03-09", missing],
    ["lacks its name before its day", "", null, missing],
  ])("%s", (_, name, day, fault) => {
    expect(findDocumentFault(name, day, today)).toEqual(fault);
  });
});
