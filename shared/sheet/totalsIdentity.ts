import { parsePeriodId } from "../calendar/period.ts";
import { parseTemplateId, type TemplateId } from "../ids.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { parseHeldObject } from "./heldObject.ts";
import type { CellContent } from "./sheet.ts";

/** What a sheet of totals says of itself, in a hidden cell of its own: it is nobody's form, and no reader of forms takes
 *  it for one. */
export interface TotalsIdentity {
  /** Units side by side, what is doubtful about them, or the form's own layout. */
  readonly shows: "units" | "doubts" | "form";
  readonly regime: string;
  readonly template: TemplateId;
  readonly templateVersion: number;
  readonly period: string;
  readonly unit: string;
  /** For sentences; the id decides. */
  readonly unitName: string;
  /** The edition shown; absent where the figures are those of now. */
  readonly edition?: number;
}

/** How every such identity begins. No form's identity begins like this. */
const totalsMark = "nopbieu-th|1|";

/** What a sheet made from a consolidation says of itself. */
export function identityOfTotals(
  { form, heading }: Pick<ConsolidationInput, "form" | "heading">,
  shows: TotalsIdentity["shows"],
): TotalsIdentity {
  const { regime, parent, parentName, period } = heading;
  const { id, version } = form.template;
  return {
    ...{ shows, regime, template: id, templateVersion: version },
    ...{ period, unit: parent, unitName: parentName },
    ...(heading.edition ? { edition: heading.edition.number } : {}),
  };
}

/** The identity as the text of a hidden cell. */
export function writeTotalsIdentity(identity: TotalsIdentity): string {
  return `${totalsMark}${JSON.stringify(identity)}`;
}

/** The identity of a sheet of totals and the column that holds it, which holds the keys of its rows; null where the
 *  sheet is none. */
export function findTotals(
  values: readonly (readonly CellContent[])[],
): { readonly identity: TotalsIdentity; readonly keyColumn: number } | null {
  for (const line of values) {
    for (const [keyColumn, value] of line.entries()) {
      if (typeof value !== "string" || !value.startsWith(totalsMark)) continue;
      const identity = parseTotalsIdentity(value.slice(totalsMark.length));
      if (identity) return { identity, keyColumn };
    }
  }
  return null;
}

function parseTotalsIdentity(text: string): TotalsIdentity | null {
  const held = parseHeldObject(text);
  const { shows, regime, template, templateVersion, period, unit, unitName, edition } = held ?? {};
  if (shows !== "units" && shows !== "doubts" && shows !== "form") return null;
  if (typeof regime !== "string" || typeof unit !== "string" || typeof unitName !== "string") {
    return null;
  }
  if (typeof template !== "string" || typeof period !== "string") return null;
  const [templateId, parts] = [parseTemplateId(template), parsePeriodId(period)];
  if (!templateId || !parts || typeof templateVersion !== "number") return null;
  return {
    ...{ shows, regime, template: templateId, templateVersion },
    ...{ period: parts.id, unit, unitName },
    ...(typeof edition === "number" ? { edition } : {}),
  };
}
