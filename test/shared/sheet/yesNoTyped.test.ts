import { expect, it } from "vitest";
import { readEntry } from "../../../shared/form/readEntry.ts";
import { countOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { mirrorFormula } from "../../../shared/sheet/mirror.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { cleanText } from "../../../shared/xlsx/cleanText.ts";
import { everyKindForm, kindCell } from "../../support/everyKindForm.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { carriedFor } from "../regimes/filledForm.ts";

/** The native validation of a yes or no, and its hidden copy, as a file holds them: every text in it is composed. */
const at = positionOf(layOutForm(everyKindForm), kindCell("board"));
const { validations } = sheetFor(
  everyKindForm,
  carriedFor(everyKindForm, "ou-19" as Parameters<typeof carriedFor>[1]),
  new Map(),
);
const validation = validations.find(
  ({ area }) => area.top === at.row && area.left === at.column,
)?.formula;
const address = /TRIM\((\w+)\)/.exec(validation ?? "")?.[1] ?? "";

it.each<readonly [content: CellContent, accepted: boolean]>([
  ["Có", true],
  ["không", true],
  ["Co\u0301", true],
  [" kho\u0302ng ", true],
  ["KHO\u0302NG", true],
  ["co", false],
  ["cop", false],
  ["khong", false],
  ["coś", false],
  ["-", true],
  ["Có lẽ", false],
])(
  "%j in a place for yes or no is taken by the plain sheet just as by the pane: %s",
  (content, accepted) => {
    const reading = readEntry(content, String(content), countOf("", { type: "yes-no" }));
    const here = cleanText(validation ?? "").replaceAll(address, "A1");
    const engine = engineSheetOf([
      [
        { value: content },
        { value: null, formula: cleanText(mirrorFormula("$A$1", "yes-no")) },
        { value: null, formula: `IF(${here},1,0)` },
      ],
    ]);

    expect("unreadable" in reading).toBe(!accepted);
    expect(engine.valueAt(0, 1) !== "?").toBe(accepted);
    expect(engine.valueAt(0, 2)).toBe(accepted ? 1 : 0);
  },
);

it("the words stay as they are once a file has composed every text", () => {
  expect(cleanText(validation ?? "")).toBe(validation);
  expect(cleanText(mirrorFormula("$A$1", "yes-no"))).toBe(mirrorFormula("$A$1", "yes-no"));
  expect(validation?.length).toBeLessThanOrEqual(255);
});
