import * as v from "valibot";
import { ProseSchema, WholeText } from "./values.ts";

/** Which changes the list that was read knows of. */
export const SeenSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const RoleSchema = v.picklist(["reporter", "reviewer", "viewer", "administrator"]);

/** A surrogate that whoever adds something makes, so that adding it twice adds it once. */
export const SurrogateSchema = v.pipe(WholeText, v.regex(/^[a-z][a-z0-9-]{2,47}$/));

/** PUT /api/people/{person}: adds somebody, or says what he is to be from now on. */
export const PersonInput = v.strictObject({
  seen: SeenSchema,
  name: v.pipe(ProseSchema, v.minLength(1), v.maxLength(120)),
  role: RoleSchema,
  unit: v.pipe(WholeText, v.maxLength(64)),
  /** Whether he no longer works here; what he did stays under his name. */
  ended: v.boolean(),
});

/** GET /api/people: whoever has worked here, by unit. */
export const PeopleReply = v.object({
  /** Which changes it knows of. */
  seen: v.number(),
  people: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      role: RoleSchema,
      unit: v.string(),
      endedAt: v.nullable(v.string()),
      /** Until when a card that has been issued and not used may be used; null where there is none. */
      cardUntil: v.nullable(v.string()),
      /** When a code of theirs was last turned into a session. */
      enteredAt: v.nullable(v.string()),
      /** Since when their calendar has a secret address; absent where it has none. */
      subscribedSince: v.exactOptional(v.string()),
      /** Whether the caller may issue codes for them. */
      mayIssue: v.boolean(),
    }),
  ),
});

/** POST /api/codes: one new code for each of these people, all or nothing; older unused ones are worthless. */
export const CodesInput = v.strictObject({
  people: v.pipe(v.array(v.pipe(WholeText, v.maxLength(64))), v.minLength(1), v.maxLength(200)),
});

/** 201: the codes, which nobody can read again. */
export const CodesReply = v.object({
  codes: v.array(
    v.object({
      person: v.string(),
      name: v.string(),
      role: RoleSchema,
      unit: v.object({ id: v.string(), name: v.string(), type: v.string() }),
      code: v.string(),
      expiresAt: v.string(),
    }),
  ),
});

export type PersonInput = v.InferOutput<typeof PersonInput>;
export type PeopleReply = v.InferOutput<typeof PeopleReply>;
export type CodesReply = v.InferOutput<typeof CodesReply>;
