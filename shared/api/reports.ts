import * as v from "valibot";
import { mostCells } from "../form/limits.ts";
import { CarriedSchema, OpeningGapSchema, SourceChangeSchema } from "./carried.ts";
import { DueSchema } from "./due.ts";
import { ExceptionsSchema } from "./exceptions.ts";
import { AnswerSchema, NoteSchema, StandingAnswerSchema } from "./notes.ts";
import { OrgUnitTypeSchema } from "./orgUnits.ts";
import { SigningSchema } from "./signing.ts";
import {
  CellKeySchema,
  DataStateSchema,
  DataValueSchema,
  DataValuesSchema,
  DaySchema,
  EnteredValuesSchema,
  LineSchema,
  ProseSchema,
  ReasonSchema,
  ReportStateSchema,
} from "./values.ts";

/** "nhập thay theo văn bản": by which document the district entered a version for a unit that could not, and its day.
 *  Nothing is taken without one; versions of before it was asked for apart have it in the name. */
export const OnBehalfSchema = v.strictObject({
  document: v.pipe(LineSchema, v.minLength(1), v.maxLength(200)),
  day: v.exactOptional(DaySchema),
});

/** GET /api/reports/{template}/{period}/{unit}: all that opening and correcting a form needs, but its template. */
export const ReportReply = v.object({
  template: v.object({ id: v.string(), version: v.number() }),
  period: v.string(),
  unit: v.object({
    id: v.string(),
    name: v.string(),
    type: OrgUnitTypeSchema,
    /** What it was known by outside in the period. */
    code: v.exactOptional(v.string()),
    /** The last day of a unit that is no more: only the district enters anything for it. */
    ended: v.optional(v.string()),
  }),
  state: ReportStateSchema,
  version: v.number(),
  /** The version of the form that it was sent with last, where that is an older one: its mã đối chiếu is over that. */
  sentWith: v.exactOptional(v.number()),
  /** What was sent last: all cells; null before the first version. */
  values: v.nullable(DataValuesSchema),
  reasons: v.array(ReasonSchema),
  /** The reasons given in the period before, each with the facts it was given for: offered where they are the same. */
  earlierReasons: v.array(v.object({ violation: v.string(), about: v.string(), text: v.string() })),
  withErrors: v.nullable(v.string()),
  dataState: DataStateSchema,
  code: v.nullable(v.string()),
  sentBy: v.nullable(v.string()),
  sentAt: v.nullable(v.string()),
  /** When the first version arrived that stands as sent: it decides on time or late. */
  firstSentAt: v.nullable(v.string()),
  /** What stands as sent came too late, as its receipt says: a deadline that is read otherwise later changes nothing. */
  late: v.boolean(),
  notes: v.array(NoteSchema),
  correctBy: v.nullable(v.string()),
  /** What it came back with last, and what was answered since, where it has been sent again or taken back and nobody has
   *  approved it: the notes stand, and may be answered with the next version, too. Told to the sender. */
  standingReturn: v.exactOptional(
    v.object({
      version: v.number(),
      notes: v.array(NoteSchema),
      answers: v.array(StandingAnswerSchema),
    }),
  ),
  /** Why the sender has asked to correct what is approved; null where nobody waits for an answer. */
  correctionAsked: v.nullable(v.string()),
  /** Why what its sender asked to correct last is not to be corrected; told to the sender, until something moves it. */
  correctionDeclined: v.nullable(v.object({ reason: v.string(), by: v.string(), at: v.string() })),
  /** The newest version was entered by the district; null where the unit sent it. */
  onBehalf: v.nullable(v.object({ ...OnBehalfSchema.entries, confirmed: v.boolean() })),
  /** The version whose signed copy the district has; null where it has none. */
  signedVersion: v.nullable(v.number()),
  /** What was decided of the duty. */
  exceptions: ExceptionsSchema,
  /** First and last day that the figures cover. */
  /** `since` is the first day of what has accumulated, where that is earlier. */
  window: v.object({ from: v.string(), to: v.string(), since: v.exactOptional(v.string()) }),
  due: v.nullable(DueSchema),
  /** Nobody owes it: it is handed in only where there is something to report. */
  optional: v.boolean(),
  /** What an ad hoc period is about. */
  periodName: v.nullable(v.string()),
  /** Received as "sơ bộ", and the review that might change it is over: "chính thức" is to be handed in. */
  awaitsOfficial: v.boolean(),
  carried: CarriedSchema,
  /** The cells that the version sent last adjusted, with what was carried into them then. */
  adjusted: v.array(v.object({ cell: CellKeySchema, value: DataValueSchema })),
  /** Cells whose source was missing then: the sender filled them in, "tạm tính"; absent where none. */
  provisional: v.exactOptional(v.array(CellKeySchema)),
  /** What the version sent last was sent with and its sources no longer say. */
  sourceChanges: v.array(SourceChangeSchema),
  /** Where quarters of the year do not follow each other, which this form counts through; absent where all do. */
  openingGaps: v.exactOptional(v.array(OpeningGapSchema)),
  /** How the version sent last was printed for signing; absent where it was not. */
  signing: v.exactOptional(SigningSchema),
  /** Cells of this unit's other forms and periods that this form's rules read: by "template/…" reference. */
  elsewhere: v.array(v.object({ reference: v.string(), value: v.nullable(DataValueSchema) })),
  /** The moves the caller may make now. */
  moves: v.array(v.string()),
});

/** PUT the same: one version handed in. */
export const VersionInput = v.strictObject({
  templateVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  baseVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
  carriedRevision: v.pipe(v.string(), v.maxLength(64)),
  /** The locked carried figures as the sender's sheet shows them. Nothing is taken from them: where they have changed,
   *  the refusal says which, from what and to what. */
  carriedShown: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ cell: CellKeySchema, value: DataValueSchema })),
      v.maxLength(mostCells),
    ),
  ),
  values: EnteredValuesSchema,
  /** The carried cells that the sender adjusts: his figures for them stand among the values. */
  adjusted: v.exactOptional(v.pipe(v.array(CellKeySchema), v.maxLength(mostCells))),
  reasons: v.pipe(v.array(ReasonSchema), v.maxLength(500)),
  withErrors: v.nullable(ProseSchema),
  dataState: DataStateSchema,
  code: v.pipe(v.string(), v.length(10)),
  /** What the sender says to the notes that the report came back with last; one answer for each of their cells. */
  answers: v.exactOptional(v.pipe(v.array(AnswerSchema), v.maxLength(500))),
  /** How it was printed for signing; absent where it was not. */
  signing: v.exactOptional(SigningSchema),
  /** Of a version that the district enters for a unit, which then confirms it. */
  onBehalf: v.exactOptional(OnBehalfSchema),
});

/** PUT /api/report-sets/{period}/{unit}: several forms, all or nothing. */
export const ReportSetInput = v.strictObject({
  reports: v.pipe(
    v.array(v.object({ template: v.pipe(v.string(), v.maxLength(32)), version: VersionInput })),
    v.minLength(1),
    v.maxLength(20),
  ),
});

/** 201 of a hand-in: proof that it arrived. The same for every repetition of the same hand-in, so it says nothing of how
 *  the report stands by now. */
export const ReceiptSchema = v.object({
  /** Ten characters to read over the telephone. */
  number: v.string(),
  template: v.string(),
  period: v.string(),
  unit: v.object({ id: v.string(), name: v.string() }),
  version: v.number(),
  sentBy: v.string(),
  sentAt: v.string(),
  late: v.boolean(),
  code: v.string(),
  /** Doubts that went with it. */
  errors: v.number(),
  warnings: v.number(),
  /** Whether it is what was printed for signing; absent where nothing was. */
  printed: v.exactOptional(v.picklist(["same", "unlike"])),
});

/** 201 of a set: one receipt for all its forms. Each form's own stays, under its own number. */
export const ReportSetReply = v.object({
  /** Ten Crockford characters of the SHA-256 over the numbers of the forms' receipts, sorted: whoever holds those can
   *  work it out again, and every repetition of the same hand-in brings the same one. */
  number: v.string(),
  receipts: v.pipe(v.array(ReceiptSchema), v.minLength(1)),
});

export type OnBehalf = v.InferOutput<typeof OnBehalfSchema>;
export type ReportReply = v.InferOutput<typeof ReportReply>;
export type VersionInput = v.InferOutput<typeof VersionInput>;
export type ReportSetInput = v.InferOutput<typeof ReportSetInput>;
export type Receipt = v.InferOutput<typeof ReceiptSchema>;
export type ReportSetReply = v.InferOutput<typeof ReportSetReply>;
