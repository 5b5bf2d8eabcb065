import { canonicalOf } from "../../shared/report/canonical.ts";
import { findBrokenEvent } from "../../shared/report/event.ts";
import { applyException, type Exceptions, noExceptions } from "../../shared/report/exception.ts";
import type { ExceptionEvent, StoredExceptions } from "../store/exceptions.ts";
import type { ReportKey } from "../store/rows.ts";
import { exceptionsIdOf } from "./decideExceptions.ts";

/** What is wrong with the record of what was decided of a duty. */
export interface BrokenException {
  /** "exception" is the row that says what is in force. */
  readonly record: "event" | "exception";
  /** The seq of the event; null for that row. */
  readonly number: number | null;
  readonly fault: "missing" | "changed";
}

/** The first record of what was decided of a duty that is missing or not as it was written; null when all are whole. The
 *  events are told against their chain, and what is in force against the events. */
export function findBrokenException(
  regimeId: string,
  key: ReportKey,
  stored: {
    readonly events: readonly ExceptionEvent[];
    /** Null where there is no row. */
    readonly now: StoredExceptions | null;
  },
): BrokenException | null {
  const { events, now } = stored;
  const seq = findBrokenEvent(exceptionsIdOf(regimeId, key), events, now?.seq ?? 0);
  if (seq !== null) {
    const isThere = events.some((event) => event.seq === seq);
    return { record: "event", number: seq, fault: isThere ? "changed" : "missing" };
  }
  const last = events.at(-1);
  if (!last) return null;
  if (now === null) return { record: "exception", number: null, fault: "missing" };
  const retold = events.reduce<Exceptions>(
    (held, event) => applyException(held, event, event),
    noExceptions,
  );
  const isWhole =
    now.seq === last.seq &&
    now.lastHash === last.hash &&
    canonicalOf(now.exceptions) === canonicalOf(retold);
  return isWhole ? null : { record: "exception", number: null, fault: "changed" };
}
