import type { FormValues } from "../../../shared/form/computeForm.ts";
import { type Dice, diceOf } from "../throwDice.ts";
import { breakRule } from "./breakRule.ts";
import { type CarriedVariant, listVariants, openSheetOf } from "./carriedVariants.ts";
import type { Filling } from "./filling.ts";
import { type Filled, type FormSearch, searchOf } from "./formState.ts";
import type { JudgedForm } from "./judgedForms.ts";
import { nearlyValid, typedAnswers } from "./nearlyValid.ts";
import { type ProbedSheet, probedSheet } from "./probedSheet.ts";
import { repairForm, solveForm } from "./solveForm.ts";
import { wildFilling } from "./wild.ts";

/** A sheet, and how it is filled in one time after the other. */
export interface PlannedSheet {
  readonly probed: ProbedSheet;
  readonly fillings: readonly PlannedFilling[];
}

export interface PlannedFilling {
  readonly kind: "valid" | "broken" | "nearly valid" | "wild";
  readonly filling: Filling;
}

/** How many fillings of a kind each sheet gets, beside a valid one and those that break every rule, and the sheets that
 *  are drawn of each form. */
export interface Amounts {
  readonly variants: readonly CarriedVariant[];
  readonly nearlyValid: number;
  readonly wild: number;
}

/** Plans the sheets of some forms, the same for the same seed. */
export function* planSheets(
  forms: readonly JudgedForm[],
  amounts: Amounts,
  seed: number,
): Generator<PlannedSheet> {
  const known = new Map<string, FormValues>();
  for (const [index, judged] of forms.entries()) {
    const dice = diceOf(seed + index);
    const { id } = judged.form.template;
    const open = openSheetOf(judged);
    const fitting = solveForm(
      searchOf(judged.form, open.carried),
      dice,
      known.get(id) ?? new Map(),
    );
    if (!fitting) throw new Error(`no valid filling of ${judged.name} was found`);
    known.set(id, fitting);
    for (const sheet of listVariants(judged, fitting, dice)) {
      if (!amounts.variants.includes(sheet.variant)) continue;
      const search = searchOf(judged.form, sheet.carried);
      yield { probed: probedSheet(sheet), fillings: planFillings(search, fitting, amounts, dice) };
    }
  }
}

function planFillings(
  search: FormSearch,
  fitting: FormValues,
  amounts: Amounts,
  dice: Dice,
): PlannedFilling[] {
  const base = search.start(new Map(search.entries.map((key) => [key, fitting.get(key) ?? null])));
  const isValid = search.broken(search.rules, base).length === 0 || repairForm(search, base, dice);
  const typed = typedAnswers(search, base);
  const times = <T>(count: number, of: () => T) => Array.from({ length: count }, of);
  const broken = listBroken(search, base, dice).map((filled) => typedAnswers(search, filled));
  return [
    { kind: isValid ? ("valid" as const) : ("broken" as const), filling: typed },
    ...broken.map((filling) => ({ kind: "broken" as const, filling })),
    ...times(amounts.nearlyValid, () => ({
      kind: "nearly valid" as const,
      filling: nearlyValid(search, base, dice),
    })),
    ...times(amounts.wild, () => ({ kind: "wild" as const, filling: wildFilling(typed, dice) })),
  ];
}

/** Answers that break every rule that can be broken, as many at once as can be. */
function listBroken(search: FormSearch, base: Filled, dice: Dice): Filled[] {
  const left = new Set(search.rules);
  const found: Filled[] = [];
  for (let turn = 0; turn < 6 && left.size > 0; turn++) {
    let filled = new Map(base);
    for (const placed of left) {
      const tried = new Map(filled);
      if (breakRule(search, tried, placed, dice)) filled = tried;
    }
    const broken = search.broken([...left], filled);
    if (broken.length === 0) break;
    for (const placed of broken) left.delete(placed);
    found.push(filled);
  }
  return found;
}
