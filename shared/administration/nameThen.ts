/** What somebody has been called through time. */
export interface NamesThrough {
  readonly now: string;
  /** What he was handed over as; null where nothing was changed since, or he was not there then. */
  readonly first: string | null;
  /** What he was called from an instant on, the oldest first. */
  readonly changes: readonly { readonly at: number; readonly name: string }[];
}

/** What somebody was called at an instant: what he did stays under the name he did it by. */
export function nameThen({ now, first, changes }: NamesThrough, at: number): string {
  return changes.findLast((change) => change.at <= at)?.name ?? first ?? now;
}
