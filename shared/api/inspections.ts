import * as v from "valibot";
import type { OrgUnitId } from "../ids.ts";
import type { Inspection, UnitFinding } from "../inspections/inspection.ts";
import { DaySchema, LineSchema, ProseSchema } from "./values.ts";

const mostUnits = 100;
const line = v.pipe(LineSchema, v.minLength(1), v.maxLength(300));
const prose = v.pipe(ProseSchema, v.minLength(1));

/** What is planned: a day of a month, or the month only. */
const plan = {
  planned: v.union([DaySchema, v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))]),
  units: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(64))),
    v.minLength(1),
    v.maxLength(mostUnits),
    v.check((units) => new Set(units).size === units.length, "names a unit twice"),
  ),
  subject: line,
  leader: line,
};

/** POST /api/inspections/{year}: a new one. The key is the person's own: with it the question may be repeated. */
export const PlanInput = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  ...plan,
});

const done = v.strictObject({
  day: DaySchema,
  result: prose,
  recommendation: v.nullable(prose),
  followUpBy: v.nullable(DaySchema),
});

const followedUp = v.nullable(v.strictObject({ day: DaySchema, words: prose }));

/** PUT /api/inspections/{year}/{number}: all of it as it is to be, on top of the revision that the person has seen. */
export const InspectionInput = v.pipe(
  v.strictObject({
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
    ...plan,
    done: v.nullable(done),
    followedUp,
    /** What was found of each unit among several; absent where that stays as it is, as panes from before it leave it. */
    found: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ unit: v.string(), done, followedUp })),
        v.maxLength(mostUnits),
        v.check(
          (all) => new Set(all.map(({ unit }) => unit)).size === all.length,
          "names a unit twice",
        ),
      ),
    ),
    cancelled: v.nullable(prose),
  }),
  v.forward(
    v.partialCheck(
      [["units"], ["found"]],
      ({ units, found = [] }) =>
        found.every(({ unit }) => units.length > 1 && units.includes(unit)),
      "is of a unit that it does not concern, or of the only one",
    ),
    ["found"],
  ),
);

const DoneSchema = v.object({
  day: v.string(),
  result: v.string(),
  recommendation: v.nullable(v.string()),
  followUpBy: v.nullable(v.string()),
});

const FollowedUpSchema = v.nullable(v.object({ day: v.string(), words: v.string() }));

/** One of the plan, and the answer to every change of it. */
export const InspectionSchema = v.object({
  number: v.number(),
  revision: v.number(),
  planned: v.string(),
  units: v.array(v.string()),
  subject: v.string(),
  leader: v.string(),
  /** Empty words and reasons where what was found is also about others than the caller. */
  done: v.nullable(DoneSchema),
  followedUp: FollowedUpSchema,
  /** What was found of each unit among several; absent where it was of none. */
  found: v.exactOptional(
    v.array(v.object({ unit: v.string(), done: DoneSchema, followedUp: FollowedUpSchema })),
  ),
  cancelled: v.nullable(v.string()),
  /** Who changed it last, and when. */
  by: v.string(),
  at: v.string(),
});

/** GET /api/inspections/{year}: the year's plan; of a reporter, what concerns his unit. */
export const InspectionsReply = v.object({
  year: v.number(),
  /** The Worker's day: how an inspection stands is told by it. */
  today: v.string(),
  inspections: v.array(InspectionSchema),
  /** What the caller's units are called, and whether they still are. */
  units: v.array(v.object({ id: v.string(), name: v.string(), open: v.boolean() })),
});

export type PlanInput = v.InferOutput<typeof PlanInput>;
export type InspectionInput = v.InferOutput<typeof InspectionInput>;
export type InspectionReply = v.InferOutput<typeof InspectionSchema>;
export type InspectionsReply = v.InferOutput<typeof InspectionsReply>;

/** What the wire has of an inspection, as the domain knows it. */
export function inspectionFromWire(reply: InspectionReply): Inspection {
  const { units, found, number: _number, revision: _revision, by: _by, at: _at, ...rest } = reply;
  return {
    ...rest,
    units: units as OrgUnitId[],
    ...(found && { found: found as UnitFinding[] }),
  };
}
