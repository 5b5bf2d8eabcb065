import type { VerificationReply } from "../../../shared/api/auditSearch.ts";
import type { Regime } from "../../../shared/regime.ts";
import { checkAdministration } from "./checkAdministration.ts";
import { checkEditions } from "./checkEditions.ts";
import { checkExceptions } from "./checkExceptions.ts";
import type { Checker } from "./checker.ts";
import { checkFiled } from "./checkFiled.ts";
import { checkInspections } from "./checkInspections.ts";
import { checkPeople } from "./checkPeople.ts";
import { checkReports } from "./checkReports.ts";
import { checkResponsibles } from "./checkResponsibles.ts";
import { checkSettings } from "./checkSettings.ts";
import { checkTemplates } from "./checkTemplates.ts";
import { checkUnits } from "./checkUnits.ts";

/** Everything that is checked, in this order. Another kind of record is one more of these. */
export const checkers: readonly [Checker, ...Checker[]] = [
  checkAdministration,
  checkPeople,
  checkUnits,
  checkTemplates,
  checkSettings,
  checkFiled,
  checkReports,
  checkExceptions,
  checkEditions,
  checkResponsibles,
  checkInspections,
];

/** Where a check goes on: with which of the checkers, and where in its records. */
export interface VerificationCursor {
  readonly part: number;
  readonly position: string | null;
}

/** Checks one page of the whole record of a regime. Whoever asks goes on with `next` until there is none. */
export async function verifyPage(
  db: D1Database,
  regime: Regime,
  { part, position }: VerificationCursor,
): Promise<VerificationReply> {
  const checker = checkers[part] ?? checkers[0];
  const { checked, broken, unrecorded, next } = await checker.page(db, regime, position);
  const following: VerificationCursor | null =
    next !== null
      ? { part, position: next }
      : part + 1 < checkers.length
        ? { part: part + 1, position: null }
        : null;
  return {
    ...{ checker: checker.name, part: part + 1, parts: checkers.length, checked },
    broken: broken.map((found) => ({ checker: checker.name, ...found })),
    ...(unrecorded && { unrecorded }),
    next: following && JSON.stringify(following),
  };
}
