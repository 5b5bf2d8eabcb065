import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { OwedForms } from "../../shared/text/reminder.ts";

/** What a unit owes: never sent by the period's last day, or by the day it was given; then returned, by the day each was
 *  given. Who is exempt, or had nothing to report, is reminded of nothing; of a unit that is no more nobody can be. */
export function listOwed(
  { reports, ended }: CompletenessReply["units"][number],
  { templates, due, optional }: Pick<CompletenessReply, "templates" | "due" | "optional">,
): OwedForms[] {
  if (ended !== undefined) return [];
  const owed = new Map<string, OwedForms>();
  for (const { template, state, correctBy, exceptions } of reports) {
    const form = templates.find(({ id }) => id === template);
    if (!form || exceptions.exempt) continue;
    if (state !== "returned" && (state !== "draft" || optional)) continue;
    const kind = state === "returned" ? "returned" : "unsent";
    const until = exceptions.extended?.until ?? null;
    const lastDay =
      kind === "returned" ? correctBy : form.neverLate ? null : (until ?? due?.lastDay ?? null);
    const isExtended = kind === "unsent" && lastDay !== null && lastDay === until;
    const name = `${kind} ${isExtended} ${lastDay}`;
    const code = form.code.split("/")[0] ?? form.code;
    const before = owed.get(name)?.forms ?? [];
    owed.set(name, { kind, lastDay, isExtended, forms: [...before, code] });
  }
  return [...owed.values()].sort((left, right) => right.kind.localeCompare(left.kind));
}

/** Who answers for what a unit owes, each once, as far as is known. */
export function listResponsible(
  unit: CompletenessReply["units"][number],
  board: Pick<CompletenessReply, "templates" | "due" | "optional">,
  responsibleOf: (unit: string, template: string) => string | null,
): string[] {
  const isOwed = (report: (typeof unit.reports)[number]) =>
    listOwed({ ...unit, reports: [report] }, board).length > 0;
  const names = unit.reports
    .filter(isOwed)
    .flatMap(({ template }) => responsibleOf(unit.id, template) ?? []);
  return [...new Set(names)];
}
