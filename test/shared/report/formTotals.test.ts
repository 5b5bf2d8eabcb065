import { describe, expect, it } from "vitest";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { listTotals } from "../../../shared/report/formTotals.ts";
import { formOf } from "../regimes/filledForm.ts";

const told = (values: Record<string, DataValue>) =>
  listTotals(formOf(dh04), new Map(Object.entries(values) as [CellKey, DataValue][])).map(
    ({ cell, value }) => [cell.key, value],
  );

describe("what a form sums itself up in", () => {
  it("is what it works out in counts, in reading order; rates and entries are not", () => {
    expect(
      told({
        "A/hh/1": 40,
        "A/hh/7": 2,
        "A/hh/9": 42,
        "C/12/v": 2.4,
        "C/15a/v": -2,
        "B/nk/9": none,
      }),
    ).toEqual([
      ["A/hh/9", 42],
      ["B/nk/9", none],
      ["C/15a/v", -2],
    ]);
  });

  it("leaves out what is blank", () => {
    expect(told({ "A/hh/9": null, "A/nk/9": 0 })).toEqual([["A/nk/9", 0]]);
  });

  it("is its entries where it works nothing out", () => {
    const form = formOf(dh04);
    const plain = [...form.cells].filter(([, { content }]) => content.kind !== "computed");
    const values = new Map<CellKey, DataValue>([["A/hh/7" as CellKey, 2]]);

    const [only, ...others] = listTotals({ ...form, cells: new Map(plain) }, values);
    expect([only?.cell.key, only?.value, others]).toEqual(["A/hh/7", 2, []]);
  });

  it("shows every changed entry of a form, or more than a dozen of them not", () => {
    const unseen = templates.map((template) => {
      const form = formOf(template, template.periodKinds[0]);
      const entries = [...form.cells.values()].filter(
        ({ content, measure, column, row }) =>
          content.kind === "entry" &&
          (measure.type === "count" || measure.type === "money") &&
          !column.hidden &&
          !row.added,
      );
      const filled = new Map<CellKey, DataValue>(entries.map(({ key }, at) => [key, 1000 + at]));
      const shown = (values: ReadonlyMap<CellKey, DataValue>) =>
        JSON.stringify(listTotals(form, computeForm(form, values)).map(({ value }) => value));
      const before = shown(filled);
      const kept = entries.filter(({ key }) => shown(new Map([...filled, [key, 1]])) === before);
      return [template.id, kept.length] as const;
    });

    expect(unseen.filter(([, count]) => count > 0 && count <= 12)).toEqual([]);
    // What the page says of a part of the figures is so of these.
    expect(unseen.filter(([, count]) => count > 0).map(([id]) => id)).toContain("dh-05");
  });
});
