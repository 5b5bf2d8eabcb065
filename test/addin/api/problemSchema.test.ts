import * as v from "valibot";
import { expect, it } from "vitest";
import { WireProblem } from "../../../addin/api/problemSchema.ts";
import type { FormProblem } from "../../../shared/form/formProblem.ts";
import type {
  ConnectionProblem,
  FileProblem,
  HostProblem,
  Problem,
} from "../../../shared/problem.ts";
import { one } from "../../shared/text/everyProblem.ts";

/** What only the pane meets. */
type Own = Exclude<
  (HostProblem | ConnectionProblem | FileProblem | FormProblem)["kind"],
  "server-failed"
>;
type Told = v.InferOutput<typeof WireProblem>["kind"];

/** Does not compile while a problem that the Worker may tell is not understood. */
const missing: Record<Exclude<Problem["kind"], Own | Told>, never> = {};

it("the pane understands every problem that the Worker may tell, with all its facts", () => {
  const kinds = new Set<string>(WireProblem.options.map(({ entries }) => entries.kind.literal));
  const told = Object.values<Problem>(one).filter(({ kind }) => kinds.has(kind));

  expect(Object.keys(missing)).toEqual([]);
  expect(told).toHaveLength(kinds.size);
  for (const problem of told) expect(v.parse(WireProblem, problem)).toEqual(problem);
});
