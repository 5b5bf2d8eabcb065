/** What is aimed at, and was aimed at when figures were sent up. */
export interface TargetDifference {
  readonly indicator: string;
  readonly before: number | null;
  readonly after: number | null;
}

type Targets = Readonly<Record<string, number>>;

/** The targets that are others than they were. */
export function compareTargets(before: Targets, after: Targets): TargetDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((indicator) => {
    const [then, now] = [before[indicator] ?? null, after[indicator] ?? null];
    return then === now ? [] : [{ indicator, before: then, after: now }];
  });
}
