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
): Result<{ idempotencyKey: string; ifMatch: readonly number[] | null }, Problem> {
  const idempotencyKey = c.req.header("Idempotency-Key") ?? "";
  if (!/^[\x21-\x7e]{1,128}$/.test(idempotencyKey)) {
    const why = "1 to 128 printable characters are needed";
    return err({ kind: "invalid-request", at: "Idempotency-Key", why });
  }
  const tag = c.req.header("If-Match");
  if (tag === undefined || tag.trim() === "*") return ok({ idempotencyKey, ifMatch: null });
  // What compresses a reply on its way marks our tag as weak; the version in it is what counts, and stays.
  const versions = tag.split(",").map((one) => /^\s*(?:W\/)?"(\d{1,6})\.[^"]*"\s*$/.exec(one)?.[1]);
  if (versions.some((version) => version === undefined)) {
    return err({ kind: "invalid-request", at: "If-Match", why: "is no tag of a report" });
  }
  return ok({ idempotencyKey, ifMatch: versions.map(Number) });
}
