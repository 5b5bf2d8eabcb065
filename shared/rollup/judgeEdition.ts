import { isDay } from "../calendar/due.ts";
import type { Day } from "../calendar/period.ts";
import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";
import type { SentDocument } from "./edition.ts";
import { type EditionConcerns, needsNoReason } from "./editionConcerns.ts";

/** What somebody says of an edition. */
export interface EditionWish {
  /** The fingerprint of the figures that the person has before them. */
  readonly figures: string;
  readonly to: readonly string[];
  readonly document: { readonly number: string; readonly day: string | null } | null;
  readonly reason: string | null;
}

/** What is known when an edition is asked for. */
export interface EditionFacts {
  readonly figures: string;
  readonly counted: number;
  readonly concerns: EditionConcerns;
  readonly recipients: readonly string[];
  readonly today: Day;
}

/** What an edition is sent up with. */
export interface SentUp {
  readonly to: readonly string[];
  readonly document: SentDocument | null;
  readonly reason: string | null;
}

/** What somebody wants to send up, without idle spaces, to those of the recipients that were named. */
export function readWish(
  { to, document, reason }: EditionWish,
  recipients: readonly string[],
): SentUp {
  const number = document?.number.trim() || null;
  const day = document?.day?.trim() || null;
  return {
    to: recipients.filter((one) => to.includes(one)),
    document: number === null && day === null ? null : { number, day },
    reason: reason?.trim() || null,
  };
}

/** What an edition is sent up with, or why it is not frozen. */
export function judgeEdition(wish: EditionWish, facts: EditionFacts): Result<SentUp, Problem> {
  if (wish.figures !== facts.figures) return err({ kind: "figures-changed" });
  if (facts.counted === 0) return err({ kind: "nothing-to-freeze" });
  if (wish.to.length === 0) return err({ kind: "recipients-missing" });
  const stranger = wish.to.find((one) => !facts.recipients.includes(one));
  if (stranger !== undefined) return err({ kind: "recipient-unknown", recipient: stranger });
  const sent = readWish(wish, facts.recipients);
  const day = sent.document?.day ?? null;
  if (day !== null && !isDay(day)) return err({ kind: "not-a-day", at: "document", text: day });
  const { today, concerns } = facts;
  if (day !== null && day > today) return err({ kind: "document-day-ahead", day, today });
  if (sent.reason === null && !needsNoReason(concerns)) {
    return err({ kind: "edition-reason-missing", concerns });
  }
  return ok(sent);
}
