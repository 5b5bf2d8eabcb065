import * as v from "valibot";
import { isDay } from "../calendar/due.ts";
import { SeenSchema } from "./people.ts";
import { ProseSchema, WholeText } from "./values.ts";

/** What kind of unit it is. */
export const OrgUnitTypeSchema = v.picklist([
  "province",
  "district",
  "town",
  "township",
  "ward",
  "commune",
  "office",
  "centre",
]);

/** GET /api/org-units?year=: the units the caller may see, in the regime's order, as they are today; with a year those,
 *  too, that ended or went elsewhere in it, each as it last was here. */
export const OrgUnitsReply = v.object({
  orgUnits: v.array(
    v.object({
      id: v.string(),
      code: v.string(),
      name: v.string(),
      type: OrgUnitTypeSchema,
      parent: v.nullable(v.string()),
      sector: v.nullable(v.picklist(["urban", "rural"])),
    }),
  ),
});

const day = v.pipe(v.string(), v.check(isDay, "is no day"));
const look = {
  code: v.pipe(ProseSchema, v.minLength(1), v.maxLength(20)),
  name: v.pipe(ProseSchema, v.minLength(1), v.maxLength(120)),
  type: OrgUnitTypeSchema,
  parent: v.nullable(v.pipe(WholeText, v.maxLength(64))),
};

/** PUT /api/org-units/{unit}: begins a term of a unit or ends one; what was stays as it was. */
export const UnitInput = v.strictObject({
  seen: SeenSchema,
  wish: v.variant("kind", [
    v.strictObject({ kind: v.literal("add"), from: day, ...look }),
    v.strictObject({ kind: v.literal("change"), from: day, ...look }),
    v.strictObject({ kind: v.literal("reopen"), from: day, ...look }),
    v.strictObject({ kind: v.literal("close"), lastDay: day }),
  ]),
  /** The document that says so. */
  reason: ProseSchema,
  /** Closing it though reports are owed: nobody can hand them in any more. */
  evenOwed: v.boolean(),
});

/** GET /api/org-units/terms: every unit that there has been, through time. */
export const UnitTermsReply = v.object({
  /** Which changes it knows of. */
  seen: v.number(),
  units: v.array(
    v.object({
      id: v.string(),
      terms: v.array(
        v.object({
          validFrom: v.string(),
          validTo: v.nullable(v.string()),
          code: v.string(),
          name: v.string(),
          type: OrgUnitTypeSchema,
          parent: v.nullable(v.string()),
        }),
      ),
    }),
  ),
});

export type UnitInput = v.InferOutput<typeof UnitInput>;
export type UnitTermsReply = v.InferOutput<typeof UnitTermsReply>;
export type OrgUnitsReply = v.InferOutput<typeof OrgUnitsReply>;
