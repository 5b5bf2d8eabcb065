import type { Evidence } from "./driftedForm.ts";

/** What one kind of evidence says a line or a column of the sheet is: every part of the form that it fits. Nothing where
 *  it is blank or fits none. */
export interface Witness {
  readonly evidence: Evidence;
  readonly says: readonly string[];
}

/** What a line or a column of the sheet is taken for. */
export type Verdict =
  | {
      readonly kind: "found";
      readonly id: string;
      readonly by: readonly Evidence[];
      readonly against: readonly Evidence[];
    }
  /** Each of these fits as well as the others. */
  | { readonly kind: "one-of"; readonly ids: readonly string[]; readonly by: readonly Evidence[] }
  /** Two witnesses name two parts and no third sides with one of them, or what is printed is outvoted. */
  | { readonly kind: "contradicted"; readonly one: string; readonly other: string }
  | { readonly kind: "nothing" };

/** Weighs what is said of one place: what all agree on; else what most agree on, at least two and the label among
 *  them. */
export function recognisePart(witnesses: readonly Witness[]): Verdict {
  const speaking = witnesses.filter(({ says }) => says.length > 0);
  const [first, second] = speaking;
  if (!first) return { kind: "nothing" };
  const ids = [...new Set(speaking.flatMap(({ says }) => says))];
  const sidesOf = (id: string) => speaking.filter(({ says }) => says.includes(id));
  const most = Math.max(...ids.map((id) => sidesOf(id).length));
  const best = ids.filter((id) => sidesOf(id).length === most);
  const [id] = best;
  if (best.length === 1 && id !== undefined && (most > 1 || !second)) {
    const by = sidesOf(id).map(({ evidence }) => evidence);
    const against = speaking.flatMap(({ evidence, says }) => (says.includes(id) ? [] : [evidence]));
    const label = speaking.find(({ evidence }) => evidence === "label");
    return label && !by.includes("label")
      ? { kind: "contradicted", one: id, other: label.says[0] ?? "" }
      : { kind: "found", id, by, against };
  }
  if (most === speaking.length) {
    return { kind: "one-of", ids: best, by: speaking.map(({ evidence }) => evidence) };
  }
  return { kind: "contradicted", one: first.says[0] ?? "", other: second?.says[0] ?? "" };
}

/** Whether what is printed at a place says otherwise than its hidden key: figures have been moved without it. */
export function isAgainstKey({ verdict }: { readonly verdict: Verdict }): boolean {
  return (
    verdict.kind === "contradicted" || (verdict.kind === "found" && verdict.against.includes("key"))
  );
}

/** The same; once some of a table's keys stand beside what is not theirs, none decides among parts that are printed
 *  alike: the figures beside it may be another's. */
export function recogniseAmong(witnesses: readonly Witness[], isKeyed: boolean): Verdict {
  const printed = isKeyed
    ? null
    : recognisePart(witnesses.filter(({ evidence }) => evidence !== "key"));
  return printed?.kind === "one-of" ? printed : recognisePart(witnesses);
}
