import { describe, expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { faultsOfFormula } from "../../../shared/sheet/formulaLimits.ts";
import { listOversizedFormulas } from "../../../shared/sheet/oversizedFormulas.ts";
import { everyKindForm } from "../../support/everyKindForm.ts";
import { formulasOf, listNewFunctions } from "../../support/formulasOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { openSheetOf } from "../../support/verdicts/carriedVariants.ts";
import { listJudgedForms } from "../../support/verdicts/judgedForms.ts";
import { smallTemplate } from "../form/smallTemplate.ts";

const nested = (levels: number) => `${"N(".repeat(levels)}1${")".repeat(levels)}`;
const called = (count: number) => `SUM(${Array.from({ length: count }, () => "1").join(",")})`;

describe("a formula is measured as Excel measures it", () => {
  it.each<[string, string, string[]]>([
    ["of 8.192 characters with its =", "1".repeat(8191), []],
    ["of one more", "1".repeat(8192), ["its formula would have 8193 characters: Excel takes 8192"]],
    ["64 functions deep", nested(64), []],
    [
      "65 deep",
      nested(65),
      ["its formula would have 65 levels of nested functions: Excel takes 64"],
    ],
    ["100 brackets deep that are no functions", `${"(".repeat(100)}1${")".repeat(100)}`, []],
    ["with 255 arguments", called(255), []],
    [
      "with 256",
      called(256),
      ["its formula would have 256 arguments of one function: Excel takes 255"],
    ],
    ["with commas in a text", `SUM(1,"${",".repeat(250)}",${called(10)})`, []],
    ["with a text of 255 characters", `"${"x".repeat(255)}"`, []],
    ["whose quotes count once", `"${'""'.repeat(255)}"`, []],
    [
      "with a text of 256",
      `"${"x".repeat(256)}"`,
      ["its formula would have 256 characters in one text: Excel takes 255"],
    ],
  ])("%s", (_, formula, faults) => {
    expect(faultsOfFormula(formula)).toEqual(faults);
  });
});

/** What is too large in a form whose column 3 adds column 2 so many times, or whose rule does. */
function oversized(changes: Parameters<typeof smallTemplate>[0]): string[] {
  const compiled = compileForm(smallTemplate(changes), "quarter");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return listOversizedFormulas(compiled.value).map(({ at, why }) => `${at}: ${why}`);
}

const times = (count: number) => Array.from({ length: count }, () => "@2").join("+");

describe("publishing refuses a form whose sheet Excel would refuse", () => {
  it("and none of those that are published", () => {
    expect(listOversizedFormulas(everyKindForm)).toEqual([]);
    for (const template of templates) {
      for (const kind of template.periodKinds) {
        const compiled = compileForm(template, kind);
        expect(
          compiled.ok && listOversizedFormulas(compiled.value),
          `${template.id} ${kind}`,
        ).toEqual([]);
      }
    }
  });

  it("whatever is carried in, in cells, validations and conditional formats: nothing newer than Excel 2010", () => {
    for (const judged of listJudgedForms()) {
      for (const carried of [judged.filed, openSheetOf(judged).carried]) {
        const sheet = sheetFor(judged.form, carried, new Map());
        expect(listNewFunctions(formulasOf(sheet)), judged.name).toEqual([]);
        expect(formulasOf(sheet).flatMap(faultsOfFormula), judged.name).toEqual([]);
        // A validation has less room.
        const lengths = sheet.validations.map(({ formula }) => formula.length);
        expect(Math.max(0, ...lengths), judged.name).toBeLessThanOrEqual(255);
      }
    }
  });

  it("at the last character, by the name of the cell and the number", () => {
    // As many times as fit, then a constant of as many digits as it takes.
    const closing = (count: number, digits: number) => `${times(count)}+${"1".repeat(digits)}`;
    const charactersOf = (count: number) =>
      Number(/\d{4,}/.exec(oversized({ closing: closing(count, 1) })[0] ?? "")?.[0]);
    const each = charactersOf(901) - charactersOf(900);
    const tooMany = Math.ceil((charactersOf(900) - 8192) / each);
    const count = 900 - tooMany;
    const digits = 8192 - (charactersOf(900) - tooMany * each) + 1;

    expect(oversized({ closing: closing(count, digits) })).toEqual([]);
    expect(oversized({ closing: closing(count, digits + 1) })).toEqual(
      ["A/a/3", "A/b/3"].map(
        (at) => `${at}: its formula would have 8193 characters: Excel takes 8192`,
      ),
    );
  });

  it("by the name of the rule", () => {
    const found = oversized({ rule: { holds: `${times(900)} >= 0` } });
    expect(found).toContainEqual(
      expect.stringMatching(/^X@A\/a: its formula would have \d+ characters: Excel takes 8192$/),
    );
    expect(oversized({ rule: { holds: `max(${Array(256).fill("@2").join()}) >= 0` } })).toContain(
      "X@A/a: its formula would have 256 arguments of one function: Excel takes 255",
    );
    expect(oversized({ rule: { holds: `${"abs(".repeat(38)}@2${")".repeat(38)} >= 0` } })).toEqual(
      [],
    );
  });
});
