import { expect, it } from "vitest";
import { messageFormula } from "../../../shared/sheet/messageFormula.ts";
import { showNumber } from "../../../shared/text/numbers.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";

it.each([
  // What a computer makes of sums that end in a half.
  [13.952499999999999, 3, "13.953"],
  [44990.649999999994, 1, "44,990.7"],
  [-13.952499999999999, 3, "-13.953"],
  [2.4, 0, "2"],
])("a sentence of the sheet rounds %d to %d decimals as the pane does", (value, decimals, said) => {
  const figure = { kind: "number", value } as const;
  const formula = messageFormula([{ figure, decimals }], () => "");

  expect(engineSheetOf([[{ value: null, formula }]]).valueAt(0, 0)).toBe(said);
  expect(showNumber("en", value, decimals)).toBe(said);
});
