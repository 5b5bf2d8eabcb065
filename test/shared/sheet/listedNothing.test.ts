import { describe, expect, it } from "vitest";
import { cellOf } from "../../../shared/form/form.ts";
import { countListedNothing } from "../../../shared/rollup/listedRows.ts";
import {
  answeredElsewhere,
  commune,
  form,
  households,
  storm,
} from "../../support/emergencyHelp.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { drawn } from "./drawnConsolidation.ts";

/** One commune has had a storm, one says that nothing occurred, two answer elsewhere and list nothing, one has sent its
 *  form blank and one has sent nothing. */
const units = [
  commune("ou-12", storm),
  commune("ou-13", { "B/1/3": { s: "none" } }),
  commune("ou-14", answeredElsewhere),
  commune("ou-15", answeredElsewhere),
  commune("ou-16", {}),
  commune("ou-17", null),
];

describe("a total of lists of which some are left blank", () => {
  const { main, third, layout, figures } = drawn(units, [], null, { form });
  const row = layout.rowOf.get(households) ?? -1;

  it("is no more complete for it, and says beside its coverage who lists nothing", () => {
    const total = figures.find(({ key }) => key === households)?.total;

    expect(countListedNothing(form, cellOf(form, households), units)).toBe(2);
    expect(total).toMatchObject({ value: 12, covered: 2, expected: 6 });
    expect(textAt(main, row, layout.coverage)).toBe("2/6, 2 không kê");
  });

  it("says so as well where a spreadsheet counts who has answered", () => {
    const engine = engineSheetOf(main.rows.map(({ cells }) => cells));

    expect(engine.valueAt(row, layout.coverage)).toBe("2/6, 2 không kê");
  });

  it("says so under the form's own layout", () => {
    const note = visibleTexts(third).find((text) => text.startsWith("Ô in nghiêng"));

    expect(note).toContain("2/6, 2 không kê");
  });

  it("says nothing of it beside figures that are no sum of a list", () => {
    const allowance = layout.rowOf.get("A/1/3" as typeof households) ?? -1;

    expect(textAt(main, allowance, layout.coverage)).toBe("2/6");
  });
});
