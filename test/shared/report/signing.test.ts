import { describe, expect, it } from "vitest";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import {
  judgeSigning,
  printedOf,
  type Signing,
  titleLines,
  unlikePrinted,
} from "../../../shared/report/signing.ts";
import { povertyForm } from "../../support/fakeWorker.ts";

const preliminary = { estimated: false, preliminary: true };
const signing: Signing = {
  number: null,
  day: "2022-03-05",
  signer: { title: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", name: "Lê Thị Bảy" },
  preparer: "Trần Văn Tám",
  code: "AAAAAAAAAA",
};

function held(changes: Readonly<Record<string, DataValue>> = {}): Map<CellKey, DataValue> {
  const values = { "A/hh/1": 128, "A/hh/2": 5, "A/hh/3": none, "A/hh/9": 122, ...changes };
  return new Map(Object.entries(values).map(([key, value]) => [key as CellKey, value]));
}

function standing(values: Map<CellKey, DataValue>, code: string, dataState = preliminary) {
  return { form: povertyForm, dataState, values, code };
}

describe("what is remembered of a printed form", () => {
  it("is every entered and carried cell that holds something, and no computed one", () => {
    const values = held({ "A/hh/4": null });
    expect(printedOf({ form: povertyForm, dataState: preliminary, values })).toEqual({
      templateVersion: povertyForm.template.version,
      dataState: preliminary,
      values: new Map<string, DataValue>([
        ["A/hh/1", 128],
        ["A/hh/2", 5],
        ["A/hh/3", none],
      ]),
    });
  });
});

describe("how a form differs from its paper", () => {
  const printed = printedOf(standing(held(), ""));

  it.each([
    ["not at all under the same code", held(), "AAAAAAAAAA", null],
    [
      "in the cells that were changed, filled and emptied",
      held({ "A/hh/2": 6, "A/hh/4": 1, "A/hh/3": null, "A/hh/9": 120 }),
      "B",
      [
        { cell: "A/hh/2", was: 5, is: 6 },
        { cell: "A/hh/3", was: none, is: null },
        { cell: "A/hh/4", was: null, is: 1 },
      ],
    ],
    ["in no cell for a figure's seventeenth digit", held({ "A/hh/2": 5.000000000000001 }), "B", []],
  ])("%s", (_, values, code, cells) => {
    const unlike = unlikePrinted(signing, printed, standing(values, code));
    expect(unlike).toEqual(cells && { cells, isOtherState: false, isOtherTemplate: false });
  });

  it("in how firm the figures are said to be", () => {
    const official = standing(held(), "B", { estimated: false, preliminary: false });
    expect(unlikePrinted(signing, printed, official)).toEqual({
      cells: [],
      isOtherState: true,
      isOtherTemplate: false,
    });
  });

  it("in its template, where that has a newer version", () => {
    const before = { ...printed, templateVersion: printed.templateVersion - 1 };
    expect(unlikePrinted(signing, before, standing(held(), "B"))?.isOtherTemplate).toBe(true);
  });

  it("somewhere, where what was printed is forgotten", () => {
    expect(unlikePrinted(signing, null, standing(held(), "B"))).toEqual({
      cells: [],
      isOtherState: false,
      isOtherTemplate: false,
    });
  });
});

describe("a signing that comes with a version", () => {
  const unlike = { ...signing, unlike: "Sửa theo góp ý" };
  it.each([
    ["may be missing", undefined, { ok: true, value: null }],
    ["is kept where the paper shows the figures", signing, { ok: true, value: signing }],
    ["takes no reason where the paper shows the figures", unlike, { ok: true, value: signing }],
  ])("%s", (_, given, judged) => {
    expect(judgeSigning(given, "AAAAAAAAAA")).toEqual(judged);
  });

  it.each([
    ["is kept with the reason for other figures", unlike, { ok: true, value: unlike }],
    ["is refused without one", signing, { ok: false, error: { kind: "reason-missing" } }],
    [
      "is refused with an empty one",
      { ...signing, unlike: "  " },
      { ok: false, error: { kind: "reason-missing" } },
    ],
  ])("%s", (_, given, judged) => {
    expect(judgeSigning(given, "BBBBBBBBBB")).toEqual(judged);
  });
});

it.each([
  ["CHỦ TỊCH", ["CHỦ TỊCH"]],
  ["KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  [
    "TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH /PHÓ CHỦ TỊCH",
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  ],
])("%s stands in as many lines", (title, lines) => {
  expect(titleLines(title)).toEqual(lines);
});
