import { describe, expect, it } from "vitest";
import { findDocumentFault } from "../../../shared/report/documentFault.ts";

const missing = { kind: "document-missing" };
const undated = { kind: "document-undated" };

describe("the document that a report is entered by for a unit", () => {
  it.each([
    ["is named by number and day", "số 12/BC-UBND ngày 10/3/2022", null],
    ["may write its day with dashes or dots", "CV 12-BC ngày 10-03-2022; 9.3.2022", null],
    ["may write its day in words", "Báo cáo số 12 ngày 10 tháng 3 năm 2022", null],
    ["may write it as others do", "Báo cáo số 12 ngay 10 thang 3, nam 2022", null],
    ["may write its year short", "số 12/BC-UBND, 10/3/22", null],
    ["may write its day as machines do", "12-BC 2022-03-10", null],
    ["lacks its day where that is a part of its number", "số 12/03/2022/BC-UBND", undated],
    ["is no document where nothing is written", "  ", missing],
    ["lacks its day where there is a number only", "số 12/BC-UBND", undated],
    ["lacks its day where there is a year only", "số 12/2022/BC-UBND", undated],
    ["lacks its day where there is no such day", "số 12/BC-UBND ngày 31/2/2022", undated],
  ])("%s: %s", (_, document, fault) => {
    expect(findDocumentFault(document)).toEqual(fault);
    expect(findDocumentFault(document.normalize("NFD"))).toEqual(fault);
  });
});
