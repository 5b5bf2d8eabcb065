import type { Problem } from "../problem.ts";
import type { Language } from "./language.ts";
import { englishProblems } from "./problems/english.ts";
import type { ProblemSentences, SaidProblem } from "./problems/saidProblem.ts";
import { vietnameseProblems } from "./problems/vietnamese.ts";

const sentences: Record<Language, ProblemSentences> = {
  vi: vietnameseProblems,
  en: englishProblems,
};

/** Says any expected problem. */
export function sayProblem(language: Language, problem: Problem): SaidProblem {
  const say = sentences[language][problem.kind] as (problem: Problem) => SaidProblem;
  return say(problem);
}
