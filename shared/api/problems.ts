import * as v from "valibot";

/** The body of every error: RFC 9457, with the facts of the problem beside its title. */
export const ProblemDetails = v.looseObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  /** The facts: a `Problem` of the domain. */
  problem: v.looseObject({ kind: v.string() }),
  /** Which form of several it is about. */
  template: v.nullish(v.string()),
});
export type ProblemDetails = v.InferOutput<typeof ProblemDetails>;
