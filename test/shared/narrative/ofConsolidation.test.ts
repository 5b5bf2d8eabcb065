import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import { wordsOf } from "../../../shared/narrative/document.ts";
import { tellForm } from "../../../shared/narrative/formSection.ts";
import { toldInConsolidation } from "../../../shared/narrative/ofConsolidation.ts";
import { consolidate } from "../../../shared/rollup/consolidate.ts";
import { answeredElsewhere, commune, form, type Raw, storm } from "../../support/emergencyHelp.ts";

const saysNone: Raw = Object.fromEntries(
  ["1", "2", "3", "4", "5", "6"].map((column) => [`B/1/${column}`, none]),
);

const helped: Raw = { ...storm, "B/1/4": 40 };

/** What the district's words say of emergency help, of which each commune has sent this. */
function saidOf(raws: readonly (Raw | null)[]): string[] {
  const units = raws.map((raw, index) => commune(`ou-${index + 12}`, raw));
  const report = {
    ...{ form, units, own: null, figures: consolidate(form, units, null) },
    ...{ milestones: new Map(), exemptParts: new Map(), lastYear: null },
    ...{ targetOf: () => null, parentKind: "thị xã" },
  };
  return tellForm(form, (cell, label) => toldInConsolidation(report, cell, label), null)
    .flatMap((block) => (block.kind === "paragraph" ? [wordsOf(block.pieces)] : []))
    .filter((line) => /^(Số liệu|Trợ giúp xã hội đột xuất:) /.test(line));
}

describe("a list of emergencies, over all communes in words", () => {
  it.each<[string, readonly (Raw | null)[], readonly string[]]>([
    [
      "is whole where each has listed something",
      [helped, helped],
      [
        "Trợ giúp xã hội đột xuất: số hộ được hỗ trợ 24 hộ; số người được hỗ trợ 80 người; kinh phí 8 triệu đồng.",
      ],
    ],
    [
      "calls nobody missing who answers elsewhere and lists nothing",
      [helped, answeredElsewhere, answeredElsewhere],
      [
        "Trợ giúp xã hội đột xuất: số hộ được hỗ trợ 12 hộ; số người được hỗ trợ 40 người; kinh phí 4 triệu đồng; 1/3 đơn vị có kê; 2 đơn vị không kê trường hợp nào.",
      ],
    ],
    [
      "names who has left all of the form blank",
      [helped, {}, answeredElsewhere],
      [
        "Số liệu tổng hợp từ 2/3 đơn vị, chưa gồm ou-13.",
        "Trợ giúp xã hội đột xuất: số hộ được hỗ trợ 12 hộ; số người được hỗ trợ 40 người; kinh phí 4 triệu đồng; 1/3 đơn vị có kê; 1 đơn vị không kê trường hợp nào.",
      ],
    ],
    [
      "does not count those who say that nothing occurred as listing something",
      [helped, saysNone, saysNone, saysNone, answeredElsewhere],
      [
        "Trợ giúp xã hội đột xuất: số hộ được hỗ trợ 12 hộ; số người được hỗ trợ 40 người; kinh phí 4 triệu đồng; 1/5 đơn vị có kê; 3 đơn vị báo không phát sinh; 1 đơn vị không kê trường hợp nào.",
      ],
    ],
    [
      "says how many list nothing where nobody lists anything",
      [answeredElsewhere, answeredElsewhere, null],
      [
        "Số liệu tổng hợp từ 2/3 đơn vị, chưa gồm ou-14.",
        "Trợ giúp xã hội đột xuất: 0/3 đơn vị có kê; 2 đơn vị không kê trường hợp nào.",
      ],
    ],
    [
      "has no figure where all have left all of it blank",
      [{}, {}],
      ["Trợ giúp xã hội đột xuất: [… chưa có số liệu]."],
    ],
  ])("%s", (_, raws, said) => {
    expect(saidOf(raws)).toEqual(said);
  });
});
