import type { CompletenessReply } from "../../shared/api/completeness.ts";
import type { ExceptionInput } from "../../shared/api/exceptions.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { DutyWish } from "./dutyChoices.ts";
import type { WorkSession } from "./workSession.ts";

/** What is decided of some forms of a unit in a period. */
export interface DecidedDuty {
  readonly template: string;
  readonly period: string;
  /** Null where nothing of that kind is in force. */
  readonly inForce: { readonly reason: string; readonly by: string; readonly at: string } | null;
}

/** What of a kind is in force of some forms of a unit, as a board shows it. */
export function listDecided(
  { units, period }: Pick<CompletenessReply, "units" | "period">,
  unit: string,
  templates: readonly string[],
  kind: DutyWish["kind"],
): DecidedDuty[] {
  const reports = units.find(({ id }) => id === unit)?.reports ?? [];
  return reports
    .filter(({ template }) => templates.includes(template))
    .map(({ template, exceptions: { exempt, leftOut, extended } }) => {
      const inForce = { exempt, "left-out": leftOut, extended }[kind];
      return { template, period, inForce };
    });
}

/** The same as what the person had before him when he decided. */
export function seenOf(decided: readonly DecidedDuty[]): NonNullable<ExceptionInput["seen"]> {
  return decided.map(({ template, period, inForce }) => ({
    ...{ template, period, at: inForce?.at ?? null },
  }));
}

/** The boards of some periods, one after the other: nobody decides of a period that he has not looked at. */
export async function lookAtPeriods(
  { client }: Pick<WorkSession, "client">,
  periods: readonly string[],
  stop?: Stop,
): Promise<Result<readonly CompletenessReply[], Problem>> {
  const boards: CompletenessReply[] = [];
  for (const period of periods) {
    const board = await client.completeness(period, stop);
    if (!board.ok) return board;
    boards.push(board.value);
  }
  return ok(boards);
}
