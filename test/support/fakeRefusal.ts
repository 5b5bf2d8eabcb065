import type { Problem } from "../../shared/problem.ts";

/** A problem as the Worker answers it. */
export function refuse(problem: Problem, status: number): Response {
  const details = { type: `/problems/${problem.kind}`, title: "", status, problem };
  return Response.json(details, { status });
}
