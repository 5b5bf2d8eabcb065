import type { Problem } from "../problem.ts";
import type { ProblemSentences, SaidProblem } from "./problems/saidProblem.ts";

/** Says any expected problem out of the sentences of one language. */
export function sayProblem(sentences: ProblemSentences, problem: Problem): SaidProblem {
  const say = sentences[problem.kind] as (problem: Problem) => SaidProblem;
  return say(problem);
}
