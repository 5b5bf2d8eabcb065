import type { DataValue } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../ids.ts";
import { canonicalOf } from "./canonical.ts";
import { shortFingerprint } from "./fingerprint.ts";
import type { DataState } from "./submission.ts";

/** Which report of which regime. */
export interface ReportIdentity {
  readonly regime: string;
  readonly template: TemplateId;
  readonly period: PeriodId;
  readonly unit: OrgUnitId;
}

/** The "mã đối chiếu": ten characters that any two copies of the same figures share, whatever program saved them, and
 *  that one changed cell breaks, or an estimate handed in as final: the paper it stands on says so. Over identity,
 *  template version, data state and values by key; figures on the 15 digits a spreadsheet keeps. It has no key and hides
 *  nothing: of few figures, whoever has the code finds them by trying (`isGuessable`). */
export function verificationCodeOf(
  identity: ReportIdentity,
  templateVersion: number,
  dataState: DataState,
  values: ReadonlyMap<CellKey, DataValue>,
): string {
  const held = [...values]
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, typeof value === "number" ? normalised(value) : value] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return shortFingerprint(canonicalOf([identity, templateVersion, dataState, held]));
}

/** Twelve decimals outlast every form's; beyond them only an engine's own noise is left. */
function normalised(value: number): number {
  return round(Number(value.toPrecision(13)), 12);
}

/** A code as somebody typed or scanned it: case, spaces and hyphens do not count, nor letters that look like digits. */
export function readVerificationCode(typed: string): string {
  return plainOf(typed).replace(/[OIL]/g, (letter) => digitLike[letter] ?? letter);
}

/** The letters of a code as somebody typed it that were read as the digits they look like, each once: no code has them. */
export function listLookalikes(
  typed: string,
): { readonly letter: string; readonly digit: string }[] {
  const letters = new Set(plainOf(typed));
  return Object.entries(digitLike).flatMap(([letter, digit]) =>
    letters.has(letter) ? [{ letter, digit }] : [],
  );
}

const digitLike: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };

function plainOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "");
}

/** The code as printed, in two groups of five. */
export function printCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
