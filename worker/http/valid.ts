import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import { mostProse } from "../../shared/api/values.ts";
import { problem } from "./problem.ts";

/** Larger than any form or set of forms; smaller than a value the database takes. */
const mostBytes = 1_000_000;

/** Reads the body once, checks it against a schema, and hands it to the route as `input`. */
export const valid = <S extends v.GenericSchema>(schema: S) =>
  createMiddleware<{ Variables: { input: v.InferOutput<S> } }>(async (c, next) => {
    const text = await readText(c.req.raw);
    if (text === null) {
      const facts = {
        kind: "invalid-request",
        at: "body",
        why: `over ${mostBytes} bytes`,
      } as const;
      return problem(c, facts, {}, 413);
    }
    const body = parseJson(text);
    if (body === undefined) {
      return problem(c, { kind: "invalid-request", at: "body", why: "not JSON" });
    }
    // The first issue is enough: a hostile body must not make us list thousands.
    const checked = v.safeParse(schema, body, { abortEarly: true });
    if (!checked.success) {
      const [issue] = checked.issues;
      if (isTooLongProse(issue)) return problem(c, { kind: "reason-too-long", most: mostProse });
      const at = v.getDotPath(issue) ?? "body";
      return problem(c, { kind: "invalid-request", at, why: issue.message.slice(0, 200) });
    }
    c.set("input", checked.output);
    return next();
  });

/** Whether a person wrote more than is kept: he can put that right, a body in another form only a programmer can. */
function isTooLongProse({ type, input, requirement }: v.BaseIssue<unknown>): boolean {
  return type === "max_length" && typeof input === "string" && requirement === mostProse;
}

/** The body as text, or null when it is longer than it may be, whatever its headers say. */
async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return null;
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = "";
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
