import { expect, it } from "vitest";
import { compareAnswers, type Disagreement } from "../../support/verdicts/disagreements.ts";
import { type ReadSheet, secondEngineOf } from "../../support/verdicts/engineAnswers.ts";
import { listJudgedForms } from "../../support/verdicts/judgedForms.ts";
import { ownVerdicts } from "../../support/verdicts/ownVerdicts.ts";
import { type PlannedSheet, planSheets } from "../../support/verdicts/plannedSheets.ts";
import { type ProbedSheet, summary } from "../../support/verdicts/probedSheet.ts";
import { seededSheet } from "../../support/verdicts/seededDefect.ts";

const forms = listJudgedForms();
const firsts = forms.filter(
  ({ form }, index) => form.template.id !== forms[index - 1]?.form.template.id,
);
const seed = 2022;

/** How often each rule of each form held and was broken, and where the second engine answered otherwise. */
interface Tally {
  readonly held: Set<string>;
  readonly broken: Set<string>;
  fillings: number;
  compared: number;
  readonly found: Disagreement[];
}

function tally(sheets: Iterable<PlannedSheet>): Tally {
  const counted: Tally = {
    held: new Set(),
    broken: new Set(),
    fillings: 0,
    compared: 0,
    found: [],
  };
  const read: ReadSheet = new Map();
  for (const { probed, fillings } of sheets) {
    const ask = secondEngineOf(probed, read);
    for (const { filling } of fillings) {
      const own = ownVerdicts(probed, filling);
      for (const [id, standing] of own.standings) {
        const name = `${probed.judged.name} ${id}`;
        if (standing === true) counted.held.add(name);
        if (standing === false) counted.broken.add(name);
      }
      const { compared, found } = compareAnswers(probed, filling, own, ask(filling), false);
      counted.fillings += 1;
      counted.compared += compared;
      counted.found.push(...found);
    }
  }
  return counted;
}

const said = ({ sheet, kind, of, ours, theirs }: Disagreement) =>
  `${sheet}: ${kind} ${of}: ${JSON.stringify(theirs)}, ours ${JSON.stringify(ours)}`;

it("every rule of every form, held and broken, is judged by its sheet as by us, cell by cell", {
  timeout: 240_000,
}, () => {
  const rules = forms.flatMap(({ name, form }) =>
    form.rules.flatMap(({ id, local }) => (local ? [`${name} ${id}`] : [])),
  );
  const amounts = { variants: ["open"], nearlyValid: 1, wild: 1 } as const;
  const { held, broken, fillings, compared, found } = tally(planSheets(forms, amounts, seed));

  expect(found.slice(0, 20).map(said)).toEqual([]);
  expect(rules.filter((rule) => !held.has(rule))).toEqual([]);
  expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
  expect(forms.length).toBe(new Set(forms.map(({ name }) => name)).size);
  expect(rules.length).toBeGreaterThan(1500);
  console.info(
    `${forms.length} forms, ${rules.length} rules, each held and broken, in ${fillings} filled forms: ` +
      `${compared} answers of TypeScript and the second engine compared, ${found.length} differ`,
  );
});

it("and with figures, nothing and “chưa có số liệu” carried in", { timeout: 240_000 }, () => {
  const amounts = { variants: ["mixed"], nearlyValid: 2, wild: 1 } as const;
  const { compared, found } = tally(planSheets(firsts, amounts, seed));

  expect(found.slice(0, 20).map(said)).toEqual([]);
  expect(compared).toBeGreaterThan(10_000);
});

it("a tolerance forgotten in one formula is found, and nothing else", () => {
  const form = forms.filter(({ name }) => name === "dh-04-quarter");
  const amounts = { variants: ["open"], nearlyValid: 60, wild: 5 } as const;
  const [planned] = planSheets(form, amounts, seed);
  if (!planned) throw new Error("the form has no sheet");
  const { probed, rule } = seededSheet(planned.probed);
  const { found } = tally([{ ...planned, probed }]);

  expect(verdictsIn(found)).toEqual([rule]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((one) => !isOf(rule, probed, one)).map(said)).toEqual([]);
});

it("a check that a sheet was drawn without is found", () => {
  const form = forms.filter(({ name }) => name === "dh-04-quarter");
  const amounts = { variants: ["open"], nearlyValid: 0, wild: 0 } as const;
  const [planned] = planSheets(form, amounts, seed);
  if (!planned) throw new Error("the form has no sheet");
  const [last] = form
    .flatMap(({ form: { rules } }) => rules.filter(({ local }) => local))
    .slice(-1);
  const checks = planned.probed.checks.filter(({ id }) => id !== last?.id);
  const probes = planned.probed.probes.filter(({ kind }) => kind === "figure");
  const { found } = tally([{ ...planned, probed: { ...planned.probed, checks, probes } }]);

  expect(verdictsIn(found)).toEqual([last?.id]);
});

function verdictsIn(found: readonly Disagreement[]): string[] {
  return [...new Set(found.flatMap(({ kind, of }) => (kind === "verdict" ? [of] : [])))];
}

/** Whether an answer follows the verdict of a rule: its sentence, the row that says it, or the light in its cells. */
function isOf(rule: string, { checks, probes }: ProbedSheet, { kind, of }: Disagreement): boolean {
  const check = checks.find(({ id }) => id === rule);
  if (!check) return false;
  if (kind === "verdict" || kind === "sentence") return of === rule;
  // What is left on the sheet changes with it.
  if (kind === "left") return true;
  if (kind === "lit") return [...check.cells, summary].some((at) => of.endsWith(` ${at}`));
  return kind === "row" && probes.some((probe) => probe.kind === "row" && probe.of === of);
}
