import * as v from "valibot";

/** Where something stands in the record: in a report's life, among what was decided of duties or was sent up, in the
 *  settings, among filed figures, in the plan of kiểm tra, giám sát, in who answers for which form, or in the
 *  administration of people, units and forms. */
export const AuditSourceSchema = v.picklist([
  "report",
  "exception",
  "edition",
  "settings",
  "filed",
  "inspection",
  "responsible",
  "administration",
]);

const named = v.object({ id: v.string(), name: v.string() });

/** One thing that somebody did. */
export const AuditEntry = v.object({
  source: AuditSourceSchema,
  /** A move of a report, or what was changed. */
  kind: v.string(),
  at: v.string(),
  by: named,
  unit: v.nullable(named),
  template: v.nullable(named),
  period: v.nullable(v.string()),
  /** The report's version, or that of figures, settings or a form. */
  version: v.nullable(v.number()),
  reason: v.nullable(v.string()),
  /** Whom or what an administrator changed, who answers for the form, or the settings that are others now. */
  about: v.nullable(v.string()),
});

/** GET /api/audit/events?person=&unit=&template=&period=&kind=&from=&to=&cursor=: what was done, the newest first. A page
 *  may be short, or empty, and not be the last one: only so much is looked through at once. */
export const AuditPageReply = v.object({
  entries: v.array(AuditEntry),
  /** How far back it was looked. */
  reached: v.nullable(v.string()),
  /** Where to go on; null where nothing is older. */
  next: v.nullable(v.string()),
});

/** A record that is not as it was written, and the chain that it stands in. */
export const BrokenLink = v.object({
  checker: v.picklist([
    "reports",
    "settings",
    "filed",
    "inspections",
    "administration",
    "people",
    "units",
    "templates",
    "exceptions",
    "editions",
    "responsibles",
  ]),
  unit: v.nullable(named),
  template: v.nullable(named),
  period: v.nullable(v.string()),
  /** A person, a year's targets, a form's name: whatever the chain is about beside that. */
  about: v.nullable(v.string()),
  record: v.picklist(["event", "version", "report", "edition", "row"]),
  number: v.nullable(v.number()),
  fault: v.picklist(["missing", "changed", "added"]),
});

/** GET /api/audit/verification?cursor=: one page of checking that the whole record is as it was written. */
export const VerificationReply = v.object({
  checker: BrokenLink.entries.checker,
  /** Which of how many kinds of records this was. */
  part: v.number(),
  parts: v.number(),
  /** How many records of it were checked on this page. */
  checked: v.number(),
  broken: v.array(BrokenLink),
  /** Something of it is older than its record: what became of that nobody can tell. */
  unrecorded: v.exactOptional(v.literal(true)),
  next: v.nullable(v.string()),
});

export type AuditEntry = v.InferOutput<typeof AuditEntry>;
export type AuditPageReply = v.InferOutput<typeof AuditPageReply>;
export type BrokenLink = v.InferOutput<typeof BrokenLink>;
export type VerificationReply = v.InferOutput<typeof VerificationReply>;
