import type { Comparator } from "../form/algebra/expression.ts";
import type { Condition, DayTerm, Edge, Statement } from "../form/algebra/statement.ts";
import { referencesIn } from "../form/algebra/statement.ts";
import type { CellReference, Form, PlacedRule } from "../form/form.ts";
import { capitalise, nameContext, nameReference } from "./cellNames.ts";
import { sayDay } from "./numbers.ts";
import { join, type SentencePart, sentenceOf, words } from "./ruleSentence.ts";

/** What a broken rule says, whatever it is about. */
export function ruleSentence(form: Form, placed: PlacedRule): SentencePart[] {
  const { statement } = placed;
  return statement.kind === "comparison"
    ? sentenceOf(form, placed, statement)
    : statementSentence(form, placed, statement);
}

/** What must hold, and what stands in each cell it asks about: "Ban Chỉ đạo: cột 1 là Có thì phải ghi cột 2; đang là:
 *  cột 1 Có, cột 2 để trống." */
function statementSentence(
  form: Form,
  placed: PlacedRule,
  statement: Statement<CellReference>,
): SentencePart[] {
  const name = (reference: CellReference) => nameReference(form, reference, placed.place);
  const context = nameContext(form, placed.place);
  const said = sayStatement(statement, name);
  const cells = new Map(referencesIn(statement).map((to) => [JSON.stringify(to), to] as const));
  const shown = [...cells.values()].flatMap((cell, index): SentencePart[] => {
    const measure = form.cells.get(cell.key)?.measure;
    const { type = "count", decimals = placed.decimals } = measure ?? {};
    return [`${index > 0 ? ", " : ""}${name(cell)} `, { cell, type, decimals }];
  });
  return join([context, context ? said : capitalise(said), "; đang là: ", ...shown, "."]);
}

function sayStatement(
  statement: Statement<CellReference>,
  name: (reference: CellReference) => string,
): string {
  if (statement.kind !== "implication") return say(statement, name, "must", false);
  const when = say(statement.when, name, "is", false);
  return `${when} thì ${say(statement.must, name, "must", false)}`;
}

/** Whether a condition is demanded, or only supposed. */
type Mood = "must" | "is";

function say(
  condition: Condition<CellReference>,
  name: (reference: CellReference) => string,
  mood: Mood,
  inside: boolean,
): string {
  switch (condition.kind) {
    case "comparison": {
      const { left, comparator, right } = condition;
      return `${words(left, name)} ${figurePhrases[mood][comparator]} ${words(right, name)}`;
    }
    case "days": {
      const { left, comparator, right } = condition;
      return `${dayWords(left, name)} ${dayPhrases[mood][comparator]} ${dayWords(right, name)}`;
    }
    case "yes":
      return `${name(condition.of)} ${mood === "must" ? "phải là" : "là"} ${condition.wanted ? "Có" : "Không"}`;
    case "filled":
      return `${filledPhrases[mood][condition.wanted ? "filled" : "empty"]} ${name(condition.of)}`;
    case "both":
    case "either": {
      const text = [condition.left, condition.right]
        .map((part) => say(part, name, mood, part.kind !== condition.kind))
        .join(condition.kind === "both" ? " và " : " hoặc ");
      return inside ? `(${text})` : text;
    }
  }
}

const figurePhrases: Record<Mood, Record<Comparator, string>> = {
  must: {
    "=": "phải bằng",
    "<>": "phải khác",
    "<": "phải nhỏ hơn",
    "<=": "không được lớn hơn",
    ">": "phải lớn hơn",
    ">=": "không được nhỏ hơn",
  },
  is: {
    "=": "bằng",
    "<>": "khác",
    "<": "nhỏ hơn",
    "<=": "không lớn hơn",
    ">": "lớn hơn",
    ">=": "không nhỏ hơn",
  },
};

const dayPhrases: Record<Mood, Record<Comparator, string>> = {
  must: {
    "=": "phải đúng",
    "<>": "phải khác",
    "<": "phải trước",
    "<=": "không được sau",
    ">": "phải sau",
    ">=": "không được trước",
  },
  is: {
    "=": "đúng",
    "<>": "khác",
    "<": "trước",
    "<=": "không sau",
    ">": "sau",
    ">=": "không trước",
  },
};

const filledPhrases: Record<Mood, { readonly filled: string; readonly empty: string }> = {
  must: { filled: "phải ghi", empty: "phải để trống" },
  is: { filled: "có ghi", empty: "để trống" },
};

const edges: Record<Edge, string> = {
  first_day: "ngày đầu kỳ báo cáo",
  last_day: "ngày cuối kỳ báo cáo",
};

function dayWords(
  term: DayTerm<CellReference>,
  name: (reference: CellReference) => string,
): string {
  if (term.kind === "reference") return name(term.to);
  return term.day === null ? edges[term.edge] : `${edges[term.edge]} (${sayDay(term.day)})`;
}
