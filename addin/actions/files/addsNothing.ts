import type { ReportReply } from "../../../shared/api/reports.ts";
import { isSameOnSheet } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { fromArray } from "../../../shared/report/valuesArray.ts";
import type { SheetIdentity } from "../../../shared/sheet/identity.ts";
import type { FormReading } from "../../../shared/sheet/readForm.ts";
import type { Stop } from "../../api/client.ts";
import type { WorkSession } from "../workSession.ts";

/** Whether the entries of a form are those that it was downloaded with: none, or those of a version that another has
 *  followed by now. One of the newest version is told as what stands as handed in. */
export async function addsNothing(
  { client }: Pick<WorkSession, "client">,
  identity: SheetIdentity,
  { template }: Form,
  { entered, unreadable }: FormReading,
  { version }: Pick<ReportReply, "version">,
  stop?: Stop,
): Promise<boolean> {
  const { baseVersion, templateVersion, signing } = identity;
  if (unreadable.size > 0) return false;
  if (baseVersion === 0) return [...entered.values()].every((value) => value === null);
  // What was printed for signing is to be sent with its paper.
  if (version <= baseVersion || signing) return false;
  const asked = await client.version(identity, baseVersion, stop);
  // What cannot be compared may hold something.
  if (!asked.ok || asked.value.templateVersion !== templateVersion) return false;
  const sent = fromArray(template, asked.value.values);
  if (!sent) return false;
  return [...entered].every(([key, value]) => isSameOnSheet(sent.get(key) ?? null, value));
}
