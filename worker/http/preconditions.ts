import type { Context } from "hono";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { etagOf } from "./etag.ts";

/** The entity tag of a report as its form is opened with it: the version is readable in it. */
export function reportTagOf(version: number, reply: string): string {
  return etagOf(reply).replace('"', `"${version}.`);
}

/** What a hand-in says it may be tried as often as one likes with, and on top of which version. */
export function handInConditionsOf(
  c: Context,
): Result<{ idempotencyKey: string; ifMatch: number | null }, Problem> {
  const idempotencyKey = c.req.header("Idempotency-Key") ?? "";
  if (!/^[\x21-\x7e]{1,128}$/.test(idempotencyKey)) {
    const why = "1 to 128 printable characters are needed";
    return err({ kind: "invalid-request", at: "Idempotency-Key", why });
  }
  const tag = c.req.header("If-Match");
  if (tag === undefined || tag.trim() === "*") return ok({ idempotencyKey, ifMatch: null });
  // A tag that is none of ours matches no version.
  const version = /^\s*"(\d{1,6})\./.exec(tag)?.[1];
  return ok({ idempotencyKey, ifMatch: version === undefined ? -1 : Number(version) });
}
