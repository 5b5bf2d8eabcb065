import * as v from "valibot";
import { ProblemDetails } from "../../../shared/api/problems.ts";

/** The facts of a refusal, which must be told as RFC 9457 has it. */
export async function problemOf(reply: Response | undefined): Promise<{ kind: string }> {
  if (!reply) throw new Error("nothing was refused");
  if (reply.headers.get("Content-Type") !== "application/problem+json") {
    throw new Error(`${reply.status} ${reply.headers.get("Content-Type")}: ${await reply.text()}`);
  }
  const { type, status, problem } = v.parse(ProblemDetails, await reply.json());
  if (status !== reply.status || type !== `/problems/${problem.kind}`) {
    throw new Error(`${reply.status} tells of ${status} ${type}`);
  }
  return problem;
}
