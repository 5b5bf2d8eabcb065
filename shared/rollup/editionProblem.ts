import type { EditionConcerns } from "./editionConcerns.ts";

/** What may stand against freezing a consolidation. */
export type EditionProblem =
  /** The figures, or what is known of them, are no longer those that were looked at. */
  | { readonly kind: "figures-changed" }
  /** Somebody has frozen an edition since the person looked. */
  | {
      readonly kind: "edition-taken";
      readonly number: number;
      readonly by: string;
      readonly at: string;
    }
  /** Nobody's figures count yet. */
  | { readonly kind: "nothing-to-freeze" }
  /** Nobody is named whom it is sent to. */
  | { readonly kind: "recipients-missing" }
  | { readonly kind: "recipient-unknown"; readonly recipient: string }
  /** No document is dated ahead. */
  | { readonly kind: "document-day-ahead"; readonly day: string; readonly today: string }
  /** The record of an edition is no longer what was stored. */
  | { readonly kind: "edition-damaged"; readonly number: number }
  /** What is missing or doubtful is sent up only with a word about it. */
  | { readonly kind: "edition-reason-missing"; readonly concerns: EditionConcerns };
