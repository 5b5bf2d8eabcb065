import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

/** The generated form that has the indicators of a period under each other; null where the regime makes none. */
export async function findHeadline(
  { client, library }: WorkSession,
  period: string,
  stop?: Stop,
): Promise<Result<{ readonly template: string; readonly period: string } | null, Problem>> {
  const board = await client.completeness(period, stop);
  if (!board.ok) return board;
  for (const { id, version } of board.value.generated) {
    const form = await library.find({ template: id, templateVersion: version, period }, stop);
    if (!form.ok) return form;
    if (form.value.template.generated === "units-across") return ok({ template: id, period });
  }
  return ok(null);
}
