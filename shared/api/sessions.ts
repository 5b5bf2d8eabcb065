import * as v from "valibot";

/** POST /api/sessions */
export const SessionInput = v.strictObject({
  code: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64)),
});

/** 201 of POST /api/sessions. */
export const SessionReply = v.object({ token: v.string(), expiresAt: v.string() });

/** GET /api/me: whose session this is, and the Worker's clock. */
export const MeReply = v.object({
  person: v.object({ id: v.string(), name: v.string() }),
  role: v.picklist(["reporter", "reviewer", "viewer", "administrator"]),
  unit: v.object({ id: v.string(), code: v.string(), name: v.string(), type: v.string() }),
  regime: v.object({
    id: v.string(),
    name: v.string(),
    year: v.number(),
    locality: v.string(),
    /** What reports in words say of themselves; absent where whoever finishes one fills it in. */
    paper: v.exactOptional(
      v.object({
        subject: v.string(),
        basis: v.array(v.string()),
        recipients: v.object({ ofUnits: v.array(v.string()), ofWhole: v.array(v.string()) }),
      }),
    ),
    /** The year's periods, in the order of their data cut-off. */
    periods: v.array(
      v.object({
        id: v.string(),
        /** What an ad hoc period is about. */
        name: v.nullable(v.string()),
        /** The last day on time. */
        lastDay: v.nullable(v.string()),
        optional: v.boolean(),
      }),
    ),
    /** Weekdays on which no office works. */
    daysOff: v.array(v.string()),
    /** Figures that illustrate: every screen says "số liệu minh họa". */
    illustrative: v.boolean(),
    receivedBy: v.string(),
    consolidatedBy: v.object({ id: v.string(), name: v.string() }),
  }),
  now: v.string(),
  /** The site that this is, "https://nopbieu.example": papers lead back to it. */
  site: v.string(),
});

/** GET /api/demo: what the page offers to a newcomer; 404 outside a demonstration. */
export const DemoReply = v.object({
  /** The regime that it shows: "Chế độ báo cáo năm 2022". */
  regime: v.exactOptional(v.string()),
  people: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      /** Why somebody would want to be this person, in every language of the pane. */
      note: v.object({ vi: v.string(), en: v.string() }),
    }),
  ),
  /** Forms to find begun, as somebody typed them. */
  drafts: v.array(
    v.object({
      unit: v.string(),
      template: v.string(),
      period: v.string(),
      cells: v.array(
        v.object({
          cell: v.string(),
          content: v.union([v.null(), v.string(), v.number(), v.boolean()]),
        }),
      ),
    }),
  ),
});

export type SessionInput = v.InferOutput<typeof SessionInput>;
export type SessionReply = v.InferOutput<typeof SessionReply>;
export type MeReply = v.InferOutput<typeof MeReply>;
export type DemoReply = v.InferOutput<typeof DemoReply>;
