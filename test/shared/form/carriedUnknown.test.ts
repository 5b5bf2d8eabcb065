import { expect, it } from "vitest";
import { checkForm, onTheSheetAlone } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { type DataValue, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { smallTemplate } from "./smallTemplate.ts";

/** Column 1 is carried, 2 entered, 3 computed. */
it.each<[string, string, DataValue, DataValue, string[]]>([
  ["carried and computed with is told", "@1-@2", unknown, 2, ["A/a/1"]],
  ["entered is told", "@1-@2", 5, unknown, ["A/a/2"]],
  ["carried and entered is told in one", "@1-@2", unknown, unknown, ["A/a/1", "A/a/2"]],
  ["carried and computed with nowhere is not told", "@2+@2", unknown, 2, []],
])("a figure that nobody knows and that is %s", (_, closing, opening, entered, told) => {
  const form = compileForm(smallTemplate({ closing, rows: ["a"] }), "quarter");
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  const given = { "A/a/1": opening, "A/a/2": entered };
  const values = computeForm(form.value, new Map(Object.entries(given) as [CellKey, DataValue][]));

  const found = checkForm(form.value, values, onTheSheetAlone);

  expect(found).toEqual(
    told.length === 0
      ? []
      : [{ id: "unknown", importance: "warning", cells: told, finding: { kind: "unknown" } }],
  );
});
