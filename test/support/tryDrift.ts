import { compileForm } from "../../shared/form/compileForm.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { everyKindForm } from "./everyKindForm.ts";
import { type FilledSheet, fillSheet } from "./filledSheet.ts";
import { harmful } from "./harmfulDrift.ts";
import { harmless } from "./harmlessDrift.ts";
import { judgeDrift } from "./judgeDrift.ts";
import { type Dice, diceOf, pick } from "./throwDice.ts";
import { traceSheet } from "./tracedSheet.ts";

/** Every form that somebody fills in, in its longest kind of period, and one with cells of every kind, filled in. */
export function fillEveryForm(): FilledSheet[] {
  const forms = templates.flatMap((template) => {
    const kind = template.periodKinds.at(-1);
    const compiled = kind && !template.generated ? compileForm(template, kind) : null;
    return compiled?.ok ? [compiled.value] : [];
  });
  return [everyKindForm, ...forms].map(fillSheet);
}

/** How often sheets were taken how. */
export type Tally = Record<"mapped" | "proposed" | "refused", number>;

/** Nothing counted yet. */
export function noTally(): Tally {
  return { mapped: 0, proposed: 0, refused: 0 };
}

/** What came of one mistreated sheet, and its faults with what was done to it. */
export interface Trial {
  readonly kind: keyof Tally;
  readonly faults: readonly string[];
}

/** Mistreats a form's sheet in these ways, one after the other, and tries it. A way that finds nothing left to do on the
 *  sheet does nothing. */
export function tryDrift(filled: FilledSheet, ways: readonly string[], seed: number): Trial {
  const dice = diceOf(seed);
  const sheet = traceSheet(filled);
  for (const way of ways) {
    const mistreat = harmless[way] ?? harmful[way];
    if (!mistreat) throw new Error(`nobody does this: ${way}`);
    mistreat(sheet, filled, dice);
  }
  const { drifted, faults } = judgeDrift(sheet, filled);
  const name = `${filled.form.template.id}, ${ways.join(", ")}, seed ${seed}`;
  return { kind: drifted.kind, faults: faults.map((fault) => `${name}: ${fault}`) };
}

/** What leaves all evidence where it is. */
const gentle = [
  "rows inserted",
  "columns inserted",
  "rows sorted",
  "identity gone",
  "spaces and accents changed",
  "numbers no texts any more",
  "formulas pasted as values",
] as const;

/** What takes one witness away. */
const taking = [
  "key column deleted",
  "key rows deleted",
  "keys overwritten",
  "copied as values, what is hidden lost",
  "the numbers of the columns deleted",
  "the headings of the tables deleted",
] as const;

/** Several things that happen to one sheet: with nothing harmful among them any three; else at most one that takes a
 *  witness away, since of two that are left each may be the wrong one, and of one nobody can tell. */
export function throwWays(dice: Dice, isHarmful: boolean, { form }: FilledSheet): string[] {
  const any = Object.keys(harmless);
  if (!isHarmful) return [pick(dice, any), pick(dice, any), pick(dice, any)];
  const isLabelled = form.tables.every(({ table }) =>
    table.stub.some(({ shows }) => shows === "label"),
  );
  return [
    pick(dice, gentle),
    pick(dice, isLabelled ? taking : gentle),
    pick(dice, Object.keys(harmful)),
  ];
}
