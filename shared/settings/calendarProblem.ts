/** What may stand against a change of the calendar. */
export type CalendarProblem =
  /** A day is asked for, and this is none. */
  | { readonly kind: "not-a-day"; readonly at: DayAsked; readonly text: string }
  /** The day exists, and cannot be meant beside the other one. */
  | {
      readonly kind: "impossible-day";
      readonly fault: "window-reversed" | "due-before-window" | "passed" | "outside-year";
      readonly at: DayAsked;
      readonly day: string;
      /** The day it should not lie before; the year where it lies outside of that. */
      readonly than: string;
    }
  /** A quarter is taken up, once, by a longer report that ends with it. */
  | { readonly kind: "not-mergeable"; readonly quarter: string; readonly into: string }
  /** Reports have been sent for periods that would no longer be what they were. */
  | {
      readonly kind: "period-reported";
      readonly periods: readonly { readonly id: string; readonly reports: number }[];
    }
  /** The form knows no ad hoc periods. */
  | { readonly kind: "form-not-ad-hoc"; readonly form: string }
  /** Somebody has changed the settings since they were read; null where the demonstration began again. */
  | { readonly kind: "settings-moved"; readonly by: string | null; readonly at: string | null };

/** Where a day is asked for. */
export type DayAsked =
  | "window-from"
  | "window-to"
  | "last-day"
  | "preliminary-until"
  | "onward"
  | "document"
  | "unit-from"
  | "audit-from"
  | "audit-to";
