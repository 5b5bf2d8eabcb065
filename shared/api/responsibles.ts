import * as v from "valibot";

const PersonSchema = v.object({ id: v.string(), name: v.string() });

/** 200 of PUT: who of one unit answers for which form. */
export const UnitResponsibles = v.object({
  unit: v.string(),
  /** The people of the unit who hand in. */
  people: v.array(PersonSchema),
  forms: v.array(
    v.object({
      template: v.string(),
      /** Null where somebody answered for it once, and nobody does now. */
      person: v.nullable(PersonSchema),
      /** Who said so, and when. */
      by: v.string(),
      at: v.string(),
    }),
  ),
});

/** GET /api/responsibles: who answers for which form; a reporter's own unit, or all units of the district. */
export const ResponsiblesReply = v.object({ units: v.array(UnitResponsibles) });

/** PUT /api/responsibles/{unit}: who answers for some of its forms from now on. */
export const ResponsiblesInput = v.strictObject({
  templates: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.minLength(1), v.maxLength(60)),
  person: v.nullable(v.pipe(v.string(), v.maxLength(64))),
});

export type ResponsiblesReply = v.InferOutput<typeof ResponsiblesReply>;
export type ResponsiblesInput = v.InferOutput<typeof ResponsiblesInput>;
export type UnitResponsibles = v.InferOutput<typeof UnitResponsibles>;
