import { ok, type Result } from "../../../shared/result.ts";
import {
  type Contradiction,
  listContradictions,
  printedWhose,
} from "../../../shared/sheet/printedWhose.ts";
import type { ReportPath, Stop } from "../../api/client.ts";
import { identityOf } from "../openForm.ts";
import type { WorkSession } from "../workSession.ts";
import { drawFileForm } from "./drawFileForm.ts";
import type { DrawnForm, FormRefusal } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";

/** A sheet drawn as the report that the person says it is, and what it prints to the contrary. */
export interface ChosenForm {
  readonly drawn: DrawnForm;
  readonly contradictions: readonly Contradiction[];
}

/** Draws a sheet that has lost its identity as a report, in its form as it is due now and with what is carried now. It
 *  sets out from no version: whatever has been sent already differs from it in a way that the person is asked about,
 *  cell by cell, and nothing of it is replaced unasked. */
export async function drawChosenForm(
  session: WorkSession,
  sheet: FileSheet,
  path: ReportPath,
  stop?: Stop,
): Promise<Result<ChosenForm, FormRefusal>> {
  const asked = await session.facts.refresh(path, stop);
  if (!asked.ok) return asked;
  const { window } = asked.value;
  const identity = {
    ...identityOf(session.me, asked.value),
    baseVersion: 0,
    window: { windowFrom: window.from, windowTo: window.to },
  };
  // No column of it is the keys': they are looked for everywhere.
  const drawn = await drawFileForm(session, { sheet, identity, keyColumn: -1 }, stop);
  if (!drawn.ok) return drawn;
  const lines = drawn.value.sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return ok({
    drawn: { ...drawn.value, isChosen: true },
    contradictions: listContradictions(printedWhose(sheet.values), printedWhose(lines)),
  });
}
