import * as v from "valibot";

const Content = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

/** A cell: its value, which of the styles, and its formula where it has one. */
const KeptCell = v.nullable(
  v.union([v.strictTuple([Content, v.number()]), v.strictTuple([Content, v.number(), v.string()])]),
);

const Things = v.array(v.looseObject({}));

/** The frame of a kept text: enough to know that its sheets can be shown. What lies deeper we wrote ourselves. */
export const KeptDraft = v.object({
  draft: v.literal(1),
  styles: Things,
  sheets: v.array(
    v.looseObject({
      name: v.string(),
      columns: Things,
      rows: v.array(v.looseObject({ cells: v.array(KeptCell) })),
      merges: Things,
      validations: Things,
      highlights: Things,
      dataBars: Things,
      freeze: v.looseObject({ rows: v.number(), columns: v.number() }),
      print: v.looseObject({}),
      protected: v.boolean(),
    }),
  ),
});
