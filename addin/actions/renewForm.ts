import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { Stop } from "../api/client.ts";
import type { SheetId } from "../host/workbook.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { headingOf } from "./headingOf.ts";
import { carriedOf, identityOf } from "./openForm.ts";
import { withContents } from "./withContents.ts";
import type { WorkSession } from "./workSession.ts";

/** Draws a form anew over the newest carried figures and the newest template, in the place of its old sheet. What was
 *  entered comes along, also what no figure can be read from: only formulas, locks and carried cells are mended. */
export async function renewForm(
  session: WorkSession,
  checked: CheckedForm,
  stop?: Stop,
): Promise<Result<SheetId, Problem>> {
  const { me, workbook, facts, library } = session;
  const asked = await facts.refresh(checked.identity, stop);
  if (!asked.ok) return asked;
  const report = asked.value;
  const identity = {
    ...identityOf(me, report),
    // Which version the person set out from is not changed by mending the sheet.
    baseVersion: session.sent.baseOf(checked.identity),
    dataState: checked.identity.dataState,
  };
  const form = await library.find(identity, stop);
  if (!form.ok) return form;
  const drawn = renderForm({
    form: form.value,
    carried: carriedOf(report),
    values: checked.reading.entered,
    identity,
    heading: headingOf(me, report),
  });
  const unreadable = new Map(
    [...checked.reading.unreadable].map(([key, { shown }]) => [key, shown]),
  );
  const sheet = withContents(drawn, form.value, unreadable);
  const replaced = await workbook.replaceSheets([checked.sheet], [sheet]);
  return replaced.ok ? ok(replaced.value[0] ?? checked.sheet) : replaced;
}
