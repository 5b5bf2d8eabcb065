import type { TermFault } from "./changeUnit.ts";
import type { ParentFault } from "./judgeParent.ts";

/** What may stand against signing in with a right code, or against a change of people, units and forms. */
export type AdministrationProblem =
  /** The code has become a session already: it works once. */
  | { readonly kind: "code-used"; readonly at: string }
  | { readonly kind: "code-expired"; readonly at: string }
  /** A newer code has taken this one's place. */
  | { readonly kind: "code-replaced"; readonly at: string }
  /** Its person was ended, or became something else, and no newer code was issued since. */
  | { readonly kind: "code-ended"; readonly at: string }
  /** So many codes for devices of one's own are enough for a day. */
  | { readonly kind: "devices-enough"; readonly most: number }
  /** The person no longer works here; null says that it is the reader. */
  | { readonly kind: "person-ended"; readonly name: string | null }
  /** The unit exists no more; null says that it is the reader's. */
  | { readonly kind: "unit-closed"; readonly unit: string | null; readonly until: string }
  /** Somebody has changed it since it was read. */
  | { readonly kind: "administration-moved"; readonly by: string; readonly at: string }
  /** Nobody takes his own rights away: somebody must be left who can give them back. */
  | { readonly kind: "own-rights" }
  /** Nobody who administers the regime would be left: by closing his unit, or, where that is null, by changing him.
   *  Others would be, could they enter: who has never had a card lets nobody in. */
  | {
      readonly kind: "administrator-needed";
      readonly unit: string | null;
      readonly people: readonly string[];
      readonly cardless?: readonly string[];
    }
  /** What a unit cannot stand under: nothing, what is not there on that day, or what then stands under it. */
  | {
      readonly kind: "unit-parent";
      readonly fault: ParentFault;
      readonly unit: string;
      readonly parent: string;
      readonly day: string;
    }
  /** Versions of a form follow each other; null says that the form is another regime's. */
  | { readonly kind: "template-version"; readonly next: number | null }
  /** A span of days that a unit cannot have. */
  | {
      readonly kind: "unit-term";
      readonly fault: TermFault;
      readonly day: string;
      readonly than: string;
    }
  /** Another unit has the code on those days. */
  | { readonly kind: "code-held"; readonly code: string; readonly unit: string }
  /** The regime cannot be without it: what consolidates and receives, or what others stand under. */
  | { readonly kind: "unit-needed"; readonly unit: string; readonly under: readonly string[] }
  /** Closing the unit leaves reports owed that nobody else can hand in. */
  | {
      readonly kind: "unit-owes";
      readonly unit: string;
      readonly owed: readonly { readonly period: string; readonly form: string }[];
    }
  /** Reports that count, or editions that were sent up, are of the unit as it was: up to that day it stays so. */
  | {
      readonly kind: "unit-reported";
      readonly day: string;
      readonly sent: readonly { readonly period: string; readonly form: string }[];
      readonly frozen: readonly { readonly period: string; readonly form: string }[];
    };
