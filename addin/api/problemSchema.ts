import * as v from "valibot";
import { ExceptionKindSchema } from "../../shared/api/exceptions.ts";
import { ValueTypeSchema } from "../../shared/api/templates.ts";
import { DataValueSchema, ReportStateSchema } from "../../shared/api/values.ts";
import type { Problem } from "../../shared/problem.ts";
import { administrationProblems } from "./administrationProblems.ts";

const cells = v.array(v.string());
const changes = v.array(
  v.object({
    cell: v.string(),
    name: v.union([
      v.object({ row: v.string(), column: v.string() }),
      v.object({ row: v.string(), line: v.string() }),
    ]),
    measure: v.object({ type: ValueTypeSchema, decimals: v.number() }),
    before: DataValueSchema,
    after: DataValueSchema,
    source: v.exactOptional(v.picklist(["come", "gone"])),
  }),
);

const dayAsked = v.picklist([
  "window-from",
  "window-to",
  "last-day",
  "preliminary-until",
  "onward",
  "document",
  "unit-from",
  "audit-from",
  "audit-to",
]);

const names = v.array(v.string());

/** The facts of every problem the Worker can tell us; a kind that is not here comes from another version of it. */
export const WireProblem = v.variant("kind", [
  v.object({ kind: v.literal("server-failed") }),
  v.object({ kind: v.literal("not-signed-in") }),
  v.object({ kind: v.literal("code-unknown") }),
  v.object({ kind: v.literal("paper-unknown") }),
  v.object({ kind: v.literal("too-many-attempts"), retryAfterSeconds: v.number() }),
  v.object({ kind: v.literal("forbidden") }),
  v.object({
    kind: v.literal("not-found"),
    what: v.picklist([
      "template",
      "period",
      "org-unit",
      "person",
      "report",
      "version",
      "consolidation",
      "edition",
      "inspection",
      "route",
    ]),
    id: v.string(),
  }),
  v.object({ kind: v.literal("invalid-request"), at: v.string(), why: v.string() }),
  v.object({
    kind: v.literal("stale-version"),
    version: v.number(),
    sentBy: v.nullable(v.string()),
    sentAt: v.nullable(v.string()),
    cells,
  }),
  v.object({
    kind: v.literal("figures-moved"),
    what: v.picklist(["targets", "baselines"]),
    version: v.number(),
    savedBy: v.nullable(v.string()),
    savedAt: v.nullable(v.string()),
    changes: v.array(
      v.object({
        source: v.string(),
        indicator: v.string(),
        place: v.string(),
        before: DataValueSchema,
        after: DataValueSchema,
        stands: v.exactOptional(
          v.nullable(v.object({ source: v.string(), value: DataValueSchema })),
        ),
      }),
    ),
    count: v.number(),
  }),
  v.object({
    kind: v.literal("carried-changed"),
    changes,
  }),
  v.object({ kind: v.literal("idempotency-conflict") }),
  v.object({ kind: v.literal("figures-differ"), ours: v.string(), theirs: v.string() }),
  v.object({
    kind: v.literal("has-violations"),
    violations: v.array(
      v.object({ rule: v.string(), cells, importance: v.picklist(["error", "warning"]) }),
    ),
  }),
  v.object({ kind: v.literal("template-outdated"), current: v.number() }),
  v.object({
    kind: v.literal("move-not-allowed"),
    move: v.picklist([
      ...(["submit", "withdraw", "return", "approve", "freeze", "reopen"] as const),
      ...(["ask-correction", "decline-correction", "confirm", "receive-signed"] as const),
    ]),
    state: ReportStateSchema,
  }),
  v.object({ kind: v.literal("reason-missing") }),
  v.object({ kind: v.literal("reason-too-long"), most: v.number() }),
  v.object({ kind: v.literal("correct-by-past"), earliest: v.string() }),
  v.object({ kind: v.literal("approved-before") }),
  v.object({
    kind: v.literal("exception-too-late"),
    exception: ExceptionKindSchema,
    state: ReportStateSchema,
  }),
  v.object({
    kind: v.literal("exception-moved"),
    by: v.nullable(v.string()),
    at: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal("asked-otherwise"), asked: v.string() }),
  v.object({ kind: v.literal("no-deadline") }),
  v.object({ kind: v.literal("extension-too-short"), lastDay: v.string(), today: v.string() }),
  v.object({ kind: v.literal("document-missing") }),
  v.object({ kind: v.literal("document-undated") }),
  v.object({
    kind: v.literal("signed-copy-differs"),
    version: v.nullable(v.number()),
    newest: v.number(),
  }),
  v.object({ kind: v.literal("sources-changed"), changes }),
  v.object({ kind: v.literal("not-owed") }),
  v.object({ kind: v.literal("period-not-begun"), period: v.string(), from: v.string() }),
  v.object({ kind: v.literal("not-a-day"), at: dayAsked, text: v.string() }),
  v.object({
    kind: v.literal("impossible-day"),
    fault: v.picklist(["window-reversed", "due-before-window", "passed", "outside-year"]),
    at: dayAsked,
    day: v.string(),
    than: v.string(),
  }),
  v.object({ kind: v.literal("not-mergeable"), quarter: v.string(), into: v.string() }),
  v.object({
    kind: v.literal("period-reported"),
    periods: v.array(v.object({ id: v.string(), reports: v.number() })),
  }),
  v.object({ kind: v.literal("form-not-ad-hoc"), form: v.string() }),
  v.object({
    kind: v.literal("settings-moved"),
    by: v.nullable(v.string()),
    at: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal("figures-changed") }),
  v.object({
    kind: v.literal("edition-taken"),
    number: v.number(),
    by: v.string(),
    at: v.string(),
  }),
  v.object({ kind: v.literal("nothing-to-freeze") }),
  v.object({ kind: v.literal("recipients-missing") }),
  v.object({ kind: v.literal("recipient-unknown"), recipient: v.string() }),
  v.object({ kind: v.literal("document-day-ahead"), day: v.string(), today: v.string() }),
  v.object({ kind: v.literal("edition-damaged"), number: v.number() }),
  v.object({
    kind: v.literal("edition-reason-missing"),
    concerns: v.object({
      ...{ missing: names, stockless: names, unapproved: names, doubtful: names },
      ...{ correcting: names, unconfirmed: names, differing: names },
    }),
  }),
  v.object({ kind: v.literal("inspection-moved"), by: v.string(), at: v.string() }),
  v.object({
    kind: v.literal("inspection-impossible"),
    fault: v.picklist([
      ...(["planned-outside-year", "done-ahead", "done-before-year"] as const),
      ...(["nothing-to-follow-up", "follow-up-before-done", "followed-up-ahead"] as const),
      ...(["followed-up-before-done", "done-and-cancelled"] as const),
    ]),
  }),
  ...administrationProblems,
]) satisfies v.GenericSchema<unknown, Problem>;
