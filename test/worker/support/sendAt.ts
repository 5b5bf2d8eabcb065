import { env } from "cloudflare:workers";
import type { Receipt } from "../../../shared/api/reports.ts";
import { setDemoClock } from "../../../worker/store/demo.ts";
import type { District } from "./district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./fillForm.ts";

/** A commune hands in its poverty report at an instant of the demonstration's clock, which stays there. */
export async function sendAt(
  district: District,
  instant: string,
  code: string,
  unit: string,
  period = "2022Q1",
): Promise<Receipt> {
  await setDemoClock(env.DB, Date.parse(instant), Date.now());
  const commune = await district.as(`demo-${code}`);
  const input = await fillIn(commune, pathOf(unit, period), quietQuarter());
  const reply = await handIn(commune, pathOf(unit, period), input, `${unit}-${instant}`);
  if (reply.status !== 201) throw new Error(await reply.text());
  return (await reply.json()) as Receipt;
}
