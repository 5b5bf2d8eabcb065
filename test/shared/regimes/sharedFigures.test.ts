import { describe, expect, it } from "vitest";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { Quantity } from "../../../shared/form/dataValue.ts";
import { cellOrderOf } from "../../../shared/form/form.ts";
import { listElsewhere } from "../../../shared/form/listElsewhere.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh05 } from "../../../shared/regimes/dongHoa2022/dh05.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { sayViolation } from "../../../shared/text/violations.ts";
import { formOf } from "./filledForm.ts";

type Cell = readonly [form: Template, key: string];

/** What two forms of one unit ask for in one period, and which of them asks why they differ. */
const shared: readonly (readonly [what: string, one: Cell, other: Cell, asks: Template | null])[] =
  [
    ["near-poor people", [dh04, "B/nk/9"], [dh08, "A/cn/1"], dh08],
    ["people of poor households", [dh04, "A/nk/9"], [dh08, "A/hn/1"], null],
    ["people with a monthly benefit", [dh07, "A/9/4"], [dh08, "A/btxh/1"], null],
    ["poor households of the year", [dh04, "A/hh/9"], [dh05, "A/1/1"], dh05],
    ["near-poor households of the year", [dh04, "B/hh/9"], [dh05, "A/1/3"], dh05],
  ];

/** What a form finds where its cell and the other form's hold these figures. */
function found([template, key]: Cell, value: number, [other, theirs]: Cell, elsewhere: Quantity) {
  const form = formOf(template, other === dh05 || template === dh05 ? "year" : "quarter");
  const values = new Map([[key as CellKey, value]]);
  const violations = checkForm(form, values, {
    openCells: new Set(),
    unreadable: new Map(),
    elsewhere: (reference) =>
      reference.template === other.id && reference.key === theirs ? elsewhere : undefined,
  });
  const own = violations.filter(({ finding }) => finding.kind === "rule" && !finding.placed.local);
  return own.map((violation) => ({
    importance: violation.importance,
    ...sayViolation("vi", form, violation, values),
  }));
}

describe.each(shared)("%s", (_, one, other, asks) => {
  it.each([
    ["the first form", one, other],
    ["the second form", other, one],
  ] as const)("that differ are named once on %s", (_side, here, there) => {
    const [only, ...more] = found(here, 10, there, 12);
    expect(more).toEqual([]);
    expect(only?.importance).toBe(asks === here[0] ? "warning" : "info");
    const code = there[0].code.split("/")[0] ?? "";
    expect(only?.title).toMatch(new RegExp(` khác biểu ${code}$`));
    // Both figures, and where the other one stands, in words.
    expect(only?.detail).toMatch(new RegExp(`\\(biểu ${code}\\): 12; đang là 10\\.$`));
    expect(only?.detail).not.toMatch(/[A-Z]\/\w+\/\w+/);
  });

  it("that are the same, or known on one side only, are no contradiction", () => {
    expect(found(one, 12, other, 12)).toEqual([]);
    expect(found(one, 12, other, null)).toEqual([]);
    expect(found(other, 12, one, null)).toEqual([]);
  });
});

it("a reason for one contradiction is asked for on one form at most", () => {
  expect(
    shared.filter(([, one, other, asks]) => asks !== null && asks !== one[0] && asks !== other[0]),
  ).toEqual([]);
});

it("every cell of another form that a rule reads exists there and has a name", () => {
  const faults = templates.flatMap((template) =>
    template.periodKinds.flatMap((kind) =>
      listElsewhere(formOf(template, kind)).flatMap(({ template: other, key }) => {
        if (!other) return [];
        const theirs = templates.find(({ id }) => id === other);
        const isThere = theirs && cellOrderOf(theirs).includes(key);
        const isNamed = template.otherForms?.[other]?.cells[key];
        return isThere && isNamed ? [] : [`${template.id} reads ${other} ${key}`];
      }),
    ),
  );
  expect(faults).toEqual([]);
});
