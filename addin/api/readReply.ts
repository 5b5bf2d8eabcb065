import * as v from "valibot";
import { ProblemDetails } from "../../shared/api/problems.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Refusal } from "./client.ts";
import { WireProblem } from "./problemSchema.ts";

/** A reply as what it promises, or as the problem it tells. What is neither, such as the page of a proxy, is
 *  unreadable: nothing in it is believed. */
export async function readReply<T>(
  reply: Response,
  schema: v.GenericSchema<unknown, T>,
): Promise<Result<T, Refusal>> {
  const body = await readJson(reply);
  if (reply.ok) {
    const read = v.safeParse(schema, body);
    return read.success ? ok(read.output) : err(unreadable(reply));
  }
  const details = v.safeParse(ProblemDetails, body);
  const told = details.success ? v.safeParse(WireProblem, details.output.problem) : null;
  if (told?.success) {
    const { template } = details.success ? details.output : {};
    return err(template ? { ...told.output, template } : told.output);
  }
  return err(reply.status >= 500 ? { kind: "server-failed" } : unreadable(reply));
}

function unreadable({ status }: Response): Problem {
  return { kind: "unreadable-reply", status };
}

/** The body as JSON; undefined where it is none. A 204 has none. */
async function readJson(reply: Response): Promise<unknown> {
  const text = await reply.text();
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
