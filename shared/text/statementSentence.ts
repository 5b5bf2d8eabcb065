import type { Condition, DayTerm, Statement } from "../form/algebra/statement.ts";
import { referencesIn } from "../form/algebra/statement.ts";
import type { CellReference, Form, PlacedRule } from "../form/form.ts";
import { capitalise, nameContext, nameReference } from "./cellNames.ts";
import { conditionWords, type Mood } from "./conditionWords.ts";
import { sayDay } from "./days.ts";
import type { Language } from "./language.ts";
import {
  comparedFigures,
  comparisonIn,
  comparisonSentence,
  join,
  type PlacedComparison,
  type SentencePart,
} from "./ruleSentence.ts";
import { spellExpression } from "./spellExpression.ts";

type Name = (reference: CellReference) => string;

/** What a broken rule says, whatever it is about: "Ban Chỉ đạo: cột 1 là Có thì phải ghi cột 2; đang là: cột 1 Có, cột 2
 *  để trống." */
export function ruleSentence(language: Language, form: Form, placed: PlacedRule): SentencePart[] {
  if (isComparison(placed)) return comparisonSentence(language, form, placed);
  const { thenStanding } = conditionWords[language];
  return join([
    ruleIn(language, form, placed),
    thenStanding,
    ...standingIn(language, form, placed),
  ]);
}

/** What must hold. */
export function ruleIn(language: Language, form: Form, placed: PlacedRule): string {
  if (isComparison(placed)) return comparisonIn(language, form, placed);
  const context = nameContext(language, form, placed.place);
  const said = sayStatement(language, placed.statement, nameIn(language, form, placed));
  return `${context}${context ? said : capitalise(said)}`;
}

/** What stands in the cells it asks about, with what a figure among them should be. */
export function standingIn(language: Language, form: Form, placed: PlacedRule): SentencePart[] {
  if (isComparison(placed)) return comparedFigures(language, placed);
  const name = nameIn(language, form, placed);
  const cells = new Map(
    referencesIn(placed.statement).map((to) => [JSON.stringify(to), to] as const),
  );
  const shown = [...cells.values()].flatMap((cell, index): SentencePart[] => {
    const measure = form.cells.get(cell.key)?.measure;
    const { type = "count", decimals = placed.decimals } = measure ?? {};
    return [`${index > 0 ? ", " : ""}${name(cell)} `, { cell, type, decimals }];
  });
  return join([conditionWords[language].standing, ...shown, "."]);
}

function isComparison(placed: PlacedRule): placed is PlacedComparison {
  return placed.statement.kind === "comparison";
}

function nameIn(language: Language, form: Form, { place }: PlacedRule): Name {
  return (reference) => nameReference(language, form, reference, place);
}

function sayStatement(language: Language, statement: Statement<CellReference>, name: Name): string {
  if (statement.kind !== "implication") return say(language, statement, name, "must", false);
  const [before, behind] = conditionWords[language].when;
  const when = say(language, statement.when, name, "is", false);
  return `${before}${when}${behind}${say(language, statement.must, name, "must", false)}`;
}

function say(
  language: Language,
  condition: Condition<CellReference>,
  name: Name,
  mood: Mood,
  inside: boolean,
): string {
  const own = conditionWords[language];
  switch (condition.kind) {
    case "comparison": {
      const [left, right] = [condition.left, condition.right].map((tree) =>
        spellExpression<string>(language, tree, ({ to }) => [name(to)]).join(""),
      );
      return `${left} ${own.figures[mood][condition.comparator]} ${right}`;
    }
    case "days": {
      const [left, right] = [condition.left, condition.right].map((term) =>
        sayDayTerm(language, term, name),
      );
      return `${left} ${own.days[mood][condition.comparator]} ${right}`;
    }
    case "yes":
      return `${name(condition.of)} ${own.says[mood]} ${condition.wanted ? "Có" : "Không"}`;
    case "filled": {
      const [before, behind] = (condition.wanted ? own.filled : own.empty)[mood];
      return `${before}${name(condition.of)}${behind}`;
    }
    case "both":
    case "either": {
      const text = [condition.left, condition.right]
        .map((part) => say(language, part, name, mood, part.kind !== condition.kind))
        .join(condition.kind === "both" ? own.and : own.or);
      return inside ? `(${text})` : text;
    }
  }
}

function sayDayTerm(language: Language, term: DayTerm<CellReference>, name: Name): string {
  if (term.kind === "reference") return name(term.to);
  const edge = conditionWords[language].edges[term.edge];
  return term.day === null ? edge : `${edge} (${sayDay(language, term.day)})`;
}
