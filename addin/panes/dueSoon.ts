import { isCounted } from "../../shared/report/life.ts";
import type { Language } from "../../shared/text/language.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { type Duty, isOwed } from "./duties.ts";

/** Forms that are due on one day. */
export interface Due {
  readonly kind: "over" | "today" | "soon";
  readonly days: number;
  readonly forms: string[];
}

/** What is owed by a day that is over, today, or three days away at most, the most urgent first. */
export function listDue(duties: readonly Duty[], now: string): Due[] {
  const byDays = new Map<number, string[]>();
  // What is there awaits its official figures at most: the day it was due by is no more.
  const lacking = duties.filter((duty) => isOwed(duty) && !isCounted(duty.state));
  for (const duty of lacking) {
    const day = duty.state === "returned" ? duty.correctBy : duty.due?.lastDay;
    const days = day ? daysUntil(day, now) : Number.POSITIVE_INFINITY;
    if (days > 3) continue;
    byDays.set(days, [...(byDays.get(days) ?? []), nameForm("vi", duty)]);
  }
  return [...byDays]
    .sort(([left], [right]) => left - right)
    .map(([days, forms]) => ({
      kind: days < 0 ? "over" : days === 0 ? "today" : "soon",
      days,
      forms,
    }));
}

/** "ĐH-04 Quý I". */
export function nameForm(
  language: Language,
  { template, period }: { readonly template: { readonly code: string }; readonly period: string },
): string {
  return `${template.code.split("/")[0]} ${shortenPeriod(language, period)}`;
}
