import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Measure } from "../../../shared/indicator.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { cell, childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";
import { measuredForm } from "./measuredForm.ts";

const aims: Readonly<Record<string, Partial<Measure>>> = {
  jobs: { direction: "up" },
  share: { direction: "down", strict: true },
  teams: { direction: "maintain" },
  closing: { direction: "down" },
  standard: { direction: "up" },
};
const targets = { jobs: 100, share: 50, teams: 2, closing: 0, standard: 60 };

const measured = (periodKind: Form["periodKind"]) => measuredForm(periodKind, aims);
const year = measured("year");

/** The share of the target and the verdict that two communes get. */
function said(row: string, answers: readonly DataValue[], form = year, estimated = false) {
  const standing = { kind: "counted", approved: true, estimated, preliminary: false } as const;
  const units = answers.map((value, index) => {
    const rows: Record<string, DataValue> =
      row === "share" ? { helped: value, children: 100 } : { [row]: value };
    return childUnit(`Xã ${index}`, "rural", rows, standing);
  });
  const { main, layout } = drawn(units, [], null, { form, targets });
  const line = layout.rowOf.get(cell(row)) ?? -1;
  const { share = -1, verdict = -1 } = layout.target ?? {};
  return [textAt(main, line, share), textAt(main, line, verdict)];
}

describe("a total stands beside its target", () => {
  it.each<[string, string, DataValue[], string[]]>([
    ["reached", "jobs", [60, 40], ["100", "đạt"]],
    ["missed", "jobs", [60, 39], ["99", "chưa đạt"]],
    ["not to be told yet", "jobs", [60, null], ["60", "chưa đủ số liệu"]],
    ["reached by what only grows, whoever is missing", "jobs", [100, null], ["100", "đạt"]],
    ["“dưới 50 %” excludes 50", "share", [50, 50], ["", "chưa đạt"]],
    ["below it", "share", [50, 49], ["", "đạt"]],
    ["gone below nothing, which is a part of no plan", "jobs", [-60, 39], ["", "chưa đạt"]],
    ["nothing of it yet", "jobs", [0, 0], ["0", "chưa đạt"]],
    ["kept", "teams", [1, 1], ["", "đạt"]],
    ["lost", "teams", [1, none], ["", "chưa đạt"]],
    ["none left of what shall be none", "closing", [none, 0], ["", "đạt"]],
    ["some left", "closing", [none, 1], ["", "chưa đạt"]],
    ["enough have said yes", "standard", [true, true], ["", "đạt"]],
    ["too few have", "standard", [true, false], ["", "chưa đạt"]],
    ["one has not said", "standard", [true, unknown], ["", "chưa đủ số liệu"]],
  ])("%s", (_, row, answers, expected) => {
    expect(said(row, answers)).toEqual(expected);
  });

  it("with a word on estimates, and in a quarter only where the year's target is reached", () => {
    expect(said("jobs", [60, 39], year, true)).toEqual(["99", "chưa đạt (ước)"]);
    expect(said("jobs", [60, 39], measured("quarter"))).toEqual(["99", ""]);
    expect(said("jobs", [60, 40], measured("quarter"))).toEqual(["100", "đạt"]);
  });

  it("as a spreadsheet works it out itself", { timeout: 60_000 }, () => {
    const figure = fc.constantFrom<DataValue>(0, 1, 30, 70, -40, none, unknown, null);
    const yes = fc.constantFrom<DataValue>(true, false, none, unknown, null);
    const rows = fc.record({
      jobs: figure,
      helped: figure,
      children: figure,
      teams: figure,
      closing: figure,
      standard: yes,
    });
    const town = fc.array(rows, { minLength: 1, maxLength: 4 });
    fc.sample(town, { numRuns: 40, seed: 330 }).forEach((answers, index) => {
      const units = answers.map((own, at) =>
        childUnit(`Xã ${at}`, at % 2 ? "urban" : "rural", own),
      );
      const form = index % 4 ? year : measured("six-month");
      const { main, layout } = drawn(units, [], null, { form, targets });
      const engine = engineSheetOf(main.rows.map(({ cells }) => cells));
      for (const row of Object.keys(aims)) {
        const line = layout.rowOf.get(cell(row)) ?? -1;
        const at = layout.target?.verdict ?? -1;
        expect(engine.valueAt(line, at), row).toBe(textAt(main, line, at));
      }
    });
  });
});

describe("what the units wrote", () => {
  it("stands line by line behind their names, with how many did", () => {
    const units = [
      childUnit("Xã A", "rural", { words: "Chờ kinh phí." }),
      childUnit("Xã B", "rural", { words: " " }),
      childUnit("Xã C", "rural", { words: none }),
      childUnit("Xã D", "rural", {}, { kind: "not-reported" }),
      childUnit("Xã E", "rural", { words: "=Đã xong" }),
    ];
    const { main } = drawn(units);
    const texts = visibleTexts(main);
    const at = texts.indexOf("19. words (2/5 đơn vị có ghi)");
    expect(texts.slice(at + 1, at + 5)).toEqual(["Xã A", "Chờ kinh phí.", "Xã E", "=Đã xong"]);
  });
});
