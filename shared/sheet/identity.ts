import { isDay } from "../calendar/due.ts";
import { type Period, parsePeriodId } from "../calendar/period.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../ids.ts";
import { parseTemplateId } from "../ids.ts";
import type { Signing } from "../report/signing.ts";
import type { DataState } from "../report/submission.ts";
import { parseHeldObject } from "./heldObject.ts";
import { parseSigning } from "./heldSigning.ts";

/** What a form's sheet says of itself, in a hidden cell of that very sheet: it survives renaming, moving, copying and
 *  being saved by another program. */
export interface SheetIdentity {
  readonly regime: string;
  readonly template: TemplateId;
  readonly templateVersion: number;
  readonly period: PeriodId;
  readonly unit: OrgUnitId;
  /** For sentences; the id decides. */
  readonly unitName: string;
  /** The version the sheet was opened from; 0 where there was none. */
  readonly baseVersion: number;
  /** Tells this opening of the form from every other, so that what one sheet has sent is not taken for another's. */
  readonly opening: string;
  readonly carriedRevision: string;
  readonly dataState: DataState;
  /** What was carried into the cells that the unit adjusts, "điều chỉnh"; absent where it adjusts none. */
  readonly adjusted?: ReadonlyMap<CellKey, DataValue>;
  /** First and last day of the period: rules ask for them, also where nobody answers. Sheets drawn before they did say
   *  none. */
  readonly window?: SheetWindow;
  /** The district's office enters it for the unit, "nhập thay"; absent where the unit fills it in, or somebody looks. */
  readonly entering?: true;
  /** How it was printed for signing; absent where it was not. */
  readonly signing?: Signing;
}

type SheetWindow = Pick<Period, "windowFrom" | "windowTo">;

/** How every identity begins: what is searched for in a workbook. */
export const identityMark = "nopbieu|1|";

/** The identity as the text of a hidden cell. */
export function writeIdentity(identity: SheetIdentity): string {
  const { dataState, adjusted, ...rest } = identity;
  const state = `${dataState.estimated ? "e" : ""}${dataState.preliminary ? "p" : ""}`;
  return `${identityMark}${JSON.stringify({ ...rest, dataState: state, ...(adjusted ? { adjusted: [...adjusted] } : {}) })}`;
}

/** The identity in a cell's text, or null where it is none or is damaged. */
export function parseIdentity(text: string): SheetIdentity | null {
  if (!text.startsWith(identityMark)) return null;
  const held = parseHeldObject(text.slice(identityMark.length));
  if (!held) return null;
  const { regime, templateVersion, unit, unitName, baseVersion, opening } = held;
  const { carriedRevision, dataState } = held;
  const signing = parseSigning(held.signing);
  // Not String(): what is missing would read as a template named "undefined".
  const template = typeof held.template === "string" ? parseTemplateId(held.template) : null;
  const period = typeof held.period === "string" ? parsePeriodId(held.period) : null;
  if (!template || !period) return null;
  if (typeof regime !== "string" || typeof unit !== "string" || typeof unitName !== "string")
    return null;
  if (!isCount(templateVersion) || !isCount(baseVersion)) return null;
  if (typeof opening !== "string") return null;
  if (typeof carriedRevision !== "string" || typeof dataState !== "string") return null;
  if (!/^e?p?$/.test(dataState)) return null;
  return {
    regime,
    template,
    templateVersion,
    period: period.id,
    unit: unit as OrgUnitId,
    unitName,
    baseVersion,
    opening,
    carriedRevision,
    dataState: { estimated: dataState.includes("e"), preliminary: dataState.includes("p") },
    ...adjustedOf(held.adjusted),
    ...windowOf(held.window),
    ...(held.entering === true ? { entering: true } : {}),
    ...(signing ? { signing } : {}),
  };
}

function adjustedOf(held: unknown): Pick<SheetIdentity, "adjusted"> {
  if (!Array.isArray(held)) return {};
  const read = held.filter(isAdjustedFigure);
  return read.length > 0 ? { adjusted: new Map(read) } : {};
}

/** A figure or a state without one, by cell: nothing else is ever adjusted. */
function isAdjustedFigure(held: unknown): held is [CellKey, DataValue] {
  if (!Array.isArray(held) || typeof held[0] !== "string") return false;
  const value: unknown = held[1];
  if (typeof value !== "object" || value === null) return typeof value === "number";
  const { s } = value as Record<string, unknown>;
  return s === "none" || s === "unknown";
}

function windowOf(held: unknown): { readonly window?: SheetWindow } {
  if (typeof held !== "object" || held === null) return {};
  const { windowFrom, windowTo } = held as Record<string, unknown>;
  if (typeof windowFrom !== "string" || typeof windowTo !== "string") return {};
  return isDay(windowFrom) && isDay(windowTo) ? { window: { windowFrom, windowTo } } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
