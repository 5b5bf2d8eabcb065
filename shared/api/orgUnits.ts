import * as v from "valibot";

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

/** GET /api/org-units: the units the caller may see, in the regime's order, as they are today. */
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

export type OrgUnitsReply = v.InferOutput<typeof OrgUnitsReply>;
