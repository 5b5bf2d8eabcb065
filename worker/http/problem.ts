import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "../../shared/problem.ts";
import { sayProblem } from "../../shared/text/problems.ts";

const statusOf = {
  "not-signed-in": 401,
  "code-unknown": 403,
  "too-many-attempts": 429,
  forbidden: 403,
  "not-found": 404,
  "not-owed": 404,
  "invalid-request": 400,
  "stale-version": 412,
  "figures-moved": 412,
  "carried-changed": 409,
  "idempotency-conflict": 409,
  "template-outdated": 409,
  "move-not-allowed": 409,
  "figures-differ": 422,
  "has-violations": 422,
  "reason-missing": 422,
  "reason-too-long": 422,
  "correct-by-past": 422,
  "approved-before": 409,
  "exception-too-late": 409,
  "no-deadline": 422,
  "extension-too-short": 422,
  "document-missing": 422,
  "signed-copy-differs": 409,
  "sources-changed": 422,
  "payload-too-large": 413,
  "period-not-begun": 409,
  "not-a-day": 422,
  "impossible-day": 422,
  "not-mergeable": 422,
  "period-reported": 409,
  "form-not-ad-hoc": 422,
  "settings-moved": 412,
  "figures-changed": 409,
  "edition-taken": 409,
  "nothing-to-freeze": 409,
  "recipients-missing": 422,
  "recipient-unknown": 422,
  "document-day-ahead": 422,
  "edition-reason-missing": 422,
  "edition-damaged": 500,
  "server-failed": 500,
  // What only the pane can meet: from here it would be a mistake of ours.
  "cell-being-edited": 500,
  "dialog-open": 500,
  "host-busy": 500,
  "host-session-lost": 500,
  "host-silent": 500,
  "sheet-missing": 500,
  "other-workbook-in-front": 500,
  "no-cells-selected": 500,
  "sheet-unsupported": 500,
  "workbook-locked": 500,
  "no-new-workbook": 500,
  "host-too-old": 500,
  offline: 500,
  "no-answer": 500,
  "unreadable-reply": 500,
  "no-form": 500,
  "no-matrix": 500,
  "form-damaged": 500,
  "form-twice": 500,
  "form-of-another-unit": 500,
  "totals-no-form": 500,
  "cell-changed": 500,
  "unreadable-cells": 500,
} satisfies Record<Problem["kind"], ContentfulStatusCode>;

/** A problem as RFC 9457 tells it; `more` are further members, such as which form of a set it is about. */
export function problem(
  c: Context,
  facts: Problem,
  more: Readonly<Record<string, unknown>> = {},
  status: ContentfulStatusCode = statusOf[facts.kind],
): Response {
  if (status === 401) c.header("WWW-Authenticate", "Bearer");
  if (facts.kind === "too-many-attempts") c.header("Retry-After", `${facts.retryAfterSeconds}`);
  const type = `/problems/${facts.kind}`;
  const details = { ...more, type, ...sayProblem("vi", facts), status, problem: facts };
  return c.body(JSON.stringify(details), status, { "Content-Type": "application/problem+json" });
}
