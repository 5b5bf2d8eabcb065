import { describe, expect, it } from "vitest";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { textAt } from "../../support/formulasOf.ts";
import { formOf } from "../regimes/filledForm.ts";
import { drawn } from "./drawnConsolidation.ts";

const unit: UnitFigures = {
  unit: "ou-12" as OrgUnitId,
  name: "Phường Hòa Hiệp Trung",
  sector: "urban",
  standing: { kind: "counted", approved: true, estimated: false, preliminary: false },
  values: new Map(),
  version: 1,
};

describe("every line of a consolidation says what its figure is of", () => {
  const { main, layout } = drawn([unit], [], null, { form: formOf(dh09) });
  const [number, label] = layout.stub;
  const namesOf = (row: number) => [textAt(main, row, number), textAt(main, row, label)];
  const lineOf = (key: string) => layout.rowOf.get(key as CellKey) ?? -1;

  it("by its column where its row has several, under the name of the row", () => {
    expect(namesOf(lineOf("A/7/2"))).toEqual(["2", "Thực hiện – trong kỳ"]);
    expect(namesOf(lineOf("A/7/3"))).toEqual(["3", "Thực hiện – lũy kế từ đầu năm"]);
    expect(textAt(main, lineOf("A/7/2") - 1, layout.left)).toBe("7. Trẻ em bị tai nạn thương tích");
  });

  // A stock of the standard columns has one figure: named by its column, it would pass for one of the row above.
  it("by its row where it is the row's only one", () => {
    expect(namesOf(lineOf("A/1.1/2"))).toEqual(["1.1", "Dưới 6 tuổi"]);
    expect(namesOf(lineOf("B/11/1"))).toEqual([
      "11",
      "Xã, phường không có tai nạn thương tích trẻ em",
    ]);
  });
});
