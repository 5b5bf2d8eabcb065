import { describe, expect, it } from "vitest";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { textAt } from "../../support/formulasOf.ts";
import { formOf } from "../regimes/filledForm.ts";
import { childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";

const targets: { readonly [indicator: string]: number } = { M2: 320, M3: 34, M5c: 4.5, M7: 10 };

describe("a total beside its target", () => {
  it.each<[string, Template, string, number, string, string]>([
    ["a count that grows is so many per cent of its plan", dh03, "A/1/3", 80, "320", "25"],
    ["what is fewer than when the year began too", dh04, "C/15a/v", 17, "34", "50"],
    ["a rate is no per cent of a rate", dh09, "A/6/3", 0.025, "4.5", ""],
    ["what is kept is kept or not", dh10, "A/7/2", 1, "10", ""],
  ])("%s", (_, template, key, value, target, share) => {
    const unit = {
      ...childUnit("Xã Hòa Tâm", "rural", {}),
      values: new Map([[key as CellKey, value]]),
    };
    const { main, layout } = drawn([unit], [], null, { form: formOf(template), targets });
    const row = layout.rowOf.get(key as CellKey) ?? -1;

    expect(textAt(main, row, layout.target?.value ?? -1)).toBe(target);
    expect(textAt(main, row, layout.target?.share ?? -1)).toBe(share);
  });
});
