import { describe, expect, it } from "vitest";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { adjustCarried, figuresAdjusted, openCellsOf } from "../../../shared/report/adjusted.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { carriedFor, formOf } from "./filledForm.ts";

type Own = Readonly<Record<string, DataValue>>;

/** What is found of the openings where the unit adjusts them; `before` is what the quarter before says of them. */
function found(kind: "quarter" | "year", own: Own, before: number | null = null) {
  const form = formOf(dh04, kind);
  const keys = Object.keys(own) as CellKey[];
  const carried = adjustCarried(form, carriedFor(form, "ou-12" as OrgUnitId), keys);
  const values = fillForm(form, new Map(Object.entries(own) as [CellKey, DataValue][]), carried);
  return checkForm(form, values, {
    openCells: openCellsOf(carried),
    adjusted: figuresAdjusted(carried),
    unreadable: new Map(),
    elsewhere: () => before,
  })
    .filter(({ id }) => id.startsWith("R7"))
    .map(({ id, importance }) => [importance, id]);
}

describe("the year's opening, which stands in the movements and in the results", () => {
  it.each<[string, "quarter" | "year", Own, number | null, unknown[]]>([
    ["is the same as long as nobody adjusts it", "year", {}, null, []],
    ["is adjusted in both places", "year", { "A/hh/1": 171, "C/14a/v": 171 }, null, []],
    [
      "is adjusted in the year's movements alone",
      "year",
      { "A/hh/1": 171 },
      null,
      [["warning", "R7"]],
    ],
    [
      "is adjusted in the year's results alone",
      "year",
      { "C/14a/v": 171 },
      null,
      [["warning", "R7"]],
    ],
    [
      "is adjusted in the first quarter's movements alone",
      "quarter",
      { "A/hh/1": 171 },
      null,
      [["warning", "R7a"]],
    ],
    ["is not that of a later quarter's movements", "quarter", { "A/hh/1": 171 }, 168, []],
    [
      "was adjusted in the quarter before and is not any more",
      "quarter",
      {},
      171,
      [["warning", "R7b"]],
    ],
  ])("%s", (_, kind, own, before, expected) => {
    expect(found(kind, own, before)).toEqual(expected);
  });
});
