import type { Context } from "hono";
import { fingerprint } from "../../shared/report/fingerprint.ts";

/** An entity tag over whatever texts and numbers a reply is made from. */
export function etagOf(...parts: readonly (string | number)[]): string {
  return `"${fingerprint(JSON.stringify(parts)).slice(0, 32)}"`;
}

/** Whether the caller holds this very reply already (RFC 9110, 13.1.2: weak comparison). */
export function isKnown(c: Context, etag: string): boolean {
  const held = c.req.header("If-None-Match") ?? "";
  return held
    .split(",")
    .some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");
}
