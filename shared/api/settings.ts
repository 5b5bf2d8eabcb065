import * as v from "valibot";
import { DueSchema } from "./due.ts";
import { LineSchema } from "./values.ts";

const periodId = v.pipe(v.string(), v.maxLength(16));
// Whether it is a day is judged behind the schema: a person has typed it, and is told so in words.
const dayText = v.pipe(v.string(), v.maxLength(40));
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How the district reads its calendar; days as "2022-03-15". */
export const SettingsSchema = v.strictObject({
  inclusive: v.boolean(),
  merged: v.pipe(v.array(v.strictObject({ quarter: periodId, into: periodId })), v.maxLength(8)),
  weekends: v.picklist(["weekday", "last-working-day"]),
  onward: v.pipe(
    v.array(
      v.strictObject({
        period: periodId,
        to: v.pipe(v.string(), v.maxLength(200)),
        lastDay: dayText,
      }),
    ),
    v.maxLength(400),
  ),
  preliminaryUntil: v.nullable(dayText),
});

/** PUT /api/settings: all of them, on top of the revision they were read at. */
export const SettingsInput = v.strictObject({ revision, settings: SettingsSchema });

/** POST /api/periods: an ad hoc period, on top of the revision of the settings that the person has seen. */
export const PeriodInput = v.strictObject({
  revision,
  name: v.pipe(LineSchema, v.minLength(1), v.maxLength(120)),
  windowFrom: dayText,
  windowTo: dayText,
  /** The last day on time. */
  lastDay: dayText,
  forms: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.minLength(1), v.maxLength(50)),
});

/** GET /api/settings, and the answer to every change of them. */
export const SettingsReply = v.object({
  revision: v.number(),
  settings: SettingsSchema,
  /** The year's periods as they are read now, in the order of their data cut-off. */
  periods: v.array(
    v.object({
      id: v.string(),
      name: v.nullable(v.string()),
      optional: v.boolean(),
      windowFrom: v.string(),
      windowTo: v.string(),
      due: v.nullable(DueSchema),
      /** The forms that an ad hoc period asks for. */
      forms: v.nullable(v.array(v.string())),
    }),
  ),
  /** What may be chosen: quarters to be taken up, recipients to send on to, forms for ad hoc periods. */
  mergers: v.array(v.object({ quarter: v.string(), into: v.string() })),
  onwardTo: v.array(v.string()),
  adHocForms: v.array(v.object({ id: v.string(), code: v.string(), shortTitle: v.string() })),
  /** Every change since the regime began, the newest first. */
  history: v.array(
    v.object({
      revision: v.number(),
      change: v.picklist(["settings", "open-period", "withdraw-period"]),
      by: v.string(),
      at: v.string(),
      settings: v.array(v.string()),
      period: v.nullable(v.object({ id: v.string(), name: v.string() })),
    }),
  ),
  /** The first revision whose record is not as it was written; null where all are whole. */
  broken: v.nullable(v.number()),
});

export type SettingsInput = v.InferOutput<typeof SettingsInput>;
export type PeriodInput = v.InferOutput<typeof PeriodInput>;
export type SettingsReply = v.InferOutput<typeof SettingsReply>;
