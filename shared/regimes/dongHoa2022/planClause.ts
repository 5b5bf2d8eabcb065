/** What a clause of the plan has become. */
export type Trace =
  /** A whole form, "dh-02b"; a row of one, "dh-02/A/1.1"; or a column, "dh-06b/A//5". */
  | { readonly form: string }
  /** A sheet that the district makes of the units' forms. */
  | { readonly overview: string }
  /** A period with its deadline. */
  | { readonly period: string }
  /** A part of the pane, by its name in the pane's text. */
  | {
      readonly pane:
        | "duties"
        | "report"
        | "board"
        | "consolidation"
        | "progress"
        | "filed"
        | "inspections";
    }
  /** It asks for nothing that could be reported; why. */
  | { readonly stated: string };

/** One thing that the plan asks for. */
export interface PlanClause {
  /** Section, number and, where there are several, the paragraph or the part of it. */
  readonly clause: string;
  /** A piece of the plan's own text, letter by letter. */
  readonly words: string;
  /** The indicators whose targets it sets. */
  readonly targets: readonly string[];
  readonly traces: readonly Trace[];
}

/** Forms, rows or columns that carry a clause. */
export const form = (...paths: string[]): Trace[] => paths.map((path) => ({ form: path }));
/** A clause that says what the plan is for. */
export const purpose: Trace = { stated: "mục đích, yêu cầu chung" };

/** A clause that sets no target. */
export function clause(
  number: string,
  words: string,
  ...traces: (Trace | readonly Trace[])[]
): PlanClause {
  return { clause: number, words, targets: [], traces: traces.flat() };
}

/** A clause that sets targets. */
export function aiming(
  number: string,
  targets: readonly string[],
  words: string,
  ...traces: (Trace | readonly Trace[])[]
): PlanClause {
  return { clause: number, words, targets, traces: traces.flat() };
}
