import type { Problem } from "../../shared/problem.ts";
import type { SaidProblem } from "../../shared/text/problems/saidProblem.ts";
import { sayProblem } from "../../shared/text/problems.ts";
import { useWords } from "./useText.ts";

/** Says any expected problem in the person's language. */
export function useSaid(): (problem: Problem) => SaidProblem {
  const { problems } = useWords();
  return (problem) => sayProblem(problems, problem);
}
