import { describe, expect, it } from "vitest";
import type { ValueFault } from "../../../shared/form/checkValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Unreadable } from "../../../shared/form/readEntry.ts";
import type { Finding } from "../../../shared/form/violation.ts";
import type { CellKey } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { englishEditions } from "../../../shared/text/editions/english.ts";
import { filesEnglish } from "../../../shared/text/files/english.ts";
import { deskEnglish } from "../../../shared/text/pane/deskEnglish.ts";
import { english } from "../../../shared/text/pane/english.ts";
import { englishProblems } from "../../../shared/text/problems/english.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { sayViolation } from "../../../shared/text/violations.ts";
import { everyKindForm } from "../../support/everyKindForm.ts";
import { formOf } from "../regimes/filledForm.ts";
import { damage, one } from "./everyProblem.ts";

/** Letters that only Vietnamese has here. */
const vietnamese = /[^\p{ASCII}“”‘’–−×÷·…→✓]/u;
const forms = [formOf(dh03), formOf(dh04), everyKindForm];

/** What the form, the people and the files are called, and what is typed into cells. */
const givenNames = [
  ...forms.flatMap(({ template, cells }) => [
    ...template.rules.flatMap(({ title, instruction }) => [title, instruction]),
    ...[...cells.values()].flatMap(({ row, column }) => [row.spoken, row.label, column.label]),
    ...Object.values(template.otherForms ?? {}).flatMap((other) => [
      other.code,
      ...Object.values(other.cells),
    ]),
  ]),
  ...[
    "Khác tăng",
    "Cột 8 nhầm 3 hộ.",
    "Nguyễn Thị Lan",
    "Xã Hòa Tâm",
    "Hộ dân cư",
    "Sở khác",
    "Cột 8 nhầm 3 hộ.",
    "Thị xã Đông Hòa",
    "Phường Hòa Vinh",
    "Biểu TH ĐH-04",
    "ĐH-04 Quý I",
    "ĐH-04",
    "Có",
    "Không",
  ],
]
  .map((name) => name.toLocaleLowerCase("vi"))
  .sort((left, right) => right.length - left.length);

function withoutNames(words: string): string {
  return givenNames.reduce(
    (left, name) => left.replaceAll(name, ""),
    words.toLocaleLowerCase("vi"),
  );
}

const faults: Record<ValueFault, true> = {
  negative: true,
  "not-whole": true,
  "too-many-decimals": true,
  "not-a-share": true,
};
const unreadables: Record<Unreadable, true> = {
  "error-value": true,
  "number-as-text": true,
  "ambiguous-number": true,
  "shown-as-day": true,
  "shown-as-percent": true,
  "shown-otherwise": true,
  "not-calculated": true,
  "not-seen": true,
  "digits-lost": true,
  "not-a-number": true,
  "not-a-date": true,
  "ambiguous-day": true,
  "not-yes-or-no": true,
  "too-large": true,
  "too-long": true,
};
const findings: Record<Exclude<Finding["kind"], "rule" | "statement">, readonly Finding[]> = {
  value: (Object.keys(faults) as ValueFault[]).map((fault) => {
    return { kind: "value", fault, value: 1.234 };
  }),
  unreadable: (Object.keys(unreadables) as Unreadable[]).map((unreadable) => {
    const reading = { value: null, unreadable, shown: "x", meanings: [] };
    return { kind: "unreadable", reading };
  }),
  dong: [{ kind: "dong", value: 1_240_500_000 }],
  adjusted: [{ kind: "adjusted", carried: 12, value: 14 }],
  blank: [{ kind: "blank" }],
  unknown: [{ kind: "unknown" }],
};

function saidOf(form: Form, finding: Finding, cells: readonly CellKey[]): string {
  const violation = { id: "X", importance: "error", cells, finding } as const;
  return Object.values(sayViolation("en", form, violation, new Map())).join(" ");
}

describe("no Vietnamese stands in English outside given names", () => {
  it.each(Object.values(one).map((problem) => [problem.kind, problem] as const))(
    "in the problem %s",
    (_, problem) => {
      expect(
        withoutNames(Object.values(sayProblem(englishProblems, problem)).join(" ")),
      ).not.toMatch(vietnamese);
    },
  );

  it.each(damage.map((own) => [own.kind, own] as const))("in the damage %s", (_, own) => {
    const problem = { kind: "form-damaged", sheet: "ĐH-04", damage: [own] } as const;
    expect(withoutNames(sayProblem(englishProblems, problem).detail)).not.toMatch(vietnamese);
  });

  it.each(forms.map((form) => [form.template.code, form] as const))(
    "in any rule of %s",
    (_, form) => {
      const said = form.rules.map((placed) => {
        const broken: Finding =
          placed.statement.kind === "comparison"
            ? { kind: "rule", placed, left: 1, right: 2 }
            : { kind: "statement", placed, read: [true, null, "2022-03-05", "Có ghi"] };
        return saidOf(form, broken, placed.cells);
      });
      expect(said.length).toBeGreaterThan(5);
      expect(said.filter((words) => vietnamese.test(withoutNames(words)))).toEqual([]);
    },
  );

  it.each(Object.entries(findings))("in any finding of kind %s, in any cell", (_, kinds) => {
    const said = forms.flatMap((form) =>
      [...form.cells.keys()].flatMap((key) => kinds.map((finding) => saidOf(form, finding, [key]))),
    );
    expect(said.filter((words) => vietnamese.test(withoutNames(words)))).toEqual([]);
  });

  it("in the pane's own words, but its name and the other language's", () => {
    const { brand, otherLanguage, ...rest } = english;
    expect(listWords(rest).filter((words) => vietnamese.test(words))).toEqual([
      "Parts of Nộp Biểu",
    ]);
  });

  it("in what is said of editions", () => {
    expect(listWords(englishEditions).filter((words) => vietnamese.test(words))).toEqual([]);
  });

  it("in what is said of handing in from files", () => {
    expect(listWords(filesEnglish).filter((words) => vietnamese.test(words))).toEqual([]);
  });

  it("in what is said at the district's desk", () => {
    expect(listWords(deskEnglish).filter((words) => vietnamese.test(words))).toEqual([]);
  });
});

/** Every text in a tree of words; functions are called with figures, and with names where they list those. */
function listWords(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") {
    const listsNames = /^\(?(names|codes|printed|cells)\b/.test(String(words));
    return (listsNames ? [["A"], ["A", "B"]] : [0, 1, 2]).map((one) => words(one, one, one));
  }
  return Object.values(words as object).flatMap(listWords);
}
