/** The Worker's time, as it was told last and as it has gone on since: every deadline is judged by it, and a pane that
 *  stands open over night must not go on with yesterday's. */
export interface WorkClock {
  /** An instant, "2022-03-15T02:00:00.000Z". */
  now(): string;
  /** The Worker has said what time it is. */
  hear(now: string): void;
}

/** A clock set to what the Worker has said. */
export function workClock(told: string): WorkClock {
  let aheadMs = Date.parse(told) - Date.now();
  return {
    now: () => new Date(Date.now() + aheadMs).toISOString(),
    hear: (now) => {
      aheadMs = Date.parse(now) - Date.now();
    },
  };
}
