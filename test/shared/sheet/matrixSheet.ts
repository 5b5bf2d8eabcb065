import { readingOf } from "../../../addin/host/memorySheet.ts";
import type { FiledSet, FiledSource } from "../../../shared/filing/filed.ts";
import { divisionOf } from "../../../shared/filing/filingRules.ts";
import { type MatrixSheetInput, renderMatrix } from "../../../shared/sheet/renderMatrix.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { economy, indicators, nam, rules, tam, town, vinh } from "../filing/town.ts";

/** The council's targets for the town of three. */
export const council: FiledSource = {
  name: "HĐND thị xã",
  document: { number: "58/NQ-HĐND", date: "2021-12-15" },
  standard: null,
  values: {
    M1a: { vinh: 15, nam: { s: "none" }, tam: 20, town: 36 },
    M2: { vinh: 300, nam: 320, tam: 340, town: 960, kt: 50 },
    M4: { vinh: 3, nam: 3.5, tam: 3.25, own: 300, town: 309.75 },
    M5a: { vinh: true, nam: true, tam: false, town: 66.7 },
    M5b: { vinh: 95, nam: 90, tam: 95, town: 95 },
  },
};

const department: FiledSource = {
  name: "Sở LĐ-TB&XH",
  document: { number: "05/TB-SLĐTBXH", date: "2021-01-13" },
  standard: null,
  values: { M2: { vinh: 300, tam: 350, town: 970 } },
};

export const filedTargets: FiledSet = { sources: [council, department] };

/** The sheet of one source's targets. */
export function drawnTargets(
  source: FiledSource = council,
  more: Partial<MatrixSheetInput> = {},
): Sheet {
  return renderMatrix({
    identity: {
      ...{ regime: "dong-hoa-2022", kind: "targets", year: 2022, layout: "table" },
      ...{ source: source.name, baseVersion: 1, opening: "a1b2c3d4" },
    },
    source,
    set: filedTargets,
    indicators: indicators.map((one) => ({ ...one, division: divisionOf(rules, one) })),
    standards: null,
    parent: town,
    children: [vinh, nam, tam],
    others: [economy],
    heading: {
      officeName: "Phòng LĐ-TB&XH",
      illustrative: true,
      saved: "bản 1, lưu 10/3/2022 08:00",
    },
    ...more,
  });
}

/** A sheet as a workbook reads it. */
export function readSheet(sheet: Sheet) {
  return readingOf(sheet, "s", true);
}
