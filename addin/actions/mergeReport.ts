import { isEntry } from "../../shared/form/asked.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { type Merged, mergeVersions } from "../../shared/report/mergeVersions.ts";
import type { DataState } from "../../shared/report/submission.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { valuesOn } from "./mergeTaking.ts";
import { sentValuesOf } from "./openForm.ts";
import { readPresentForm } from "./presentForm.ts";
import { type Loss, type Renewal, renewForm } from "./renewForm.ts";
import type { WorkSession } from "./workSession.ts";

type Values = ReadonlyMap<CellKey, DataValue>;

/** Somebody else's version beside what stands on this sheet, and what each changed of the version that both set out from. */
export interface MergePlan extends Merged {
  /** The version that somebody else has sent. */
  readonly version: number;
  readonly sentBy: string | null;
  readonly sentAt: string | null;
  /** The version that both set out from; 0 where there was none. */
  readonly base: number;
  /** What stood on this sheet by then. */
  readonly mine: Values;
}

/** Whose value counts, by cell. */
export type Choices = ReadonlyMap<CellKey, "theirs" | "mine">;

/** Finds what somebody else and this sheet have made of the version that the sheet was opened from, however long ago.
 *  Nothing is changed. */
export async function planMerge(
  session: WorkSession,
  checked: CheckedForm,
  stop?: Stop,
): Promise<Result<MergePlan, Problem>> {
  const { form, identity } = checked;
  const asked = await session.facts.refresh(identity, stop);
  if (!asked.ok) return asked;
  const report = asked.value;
  // The cells of both are put together in one form: the sheet is drawn in the newest first.
  if (report.template.version !== identity.templateVersion) {
    return err({ kind: "template-outdated", current: report.template.version });
  }
  const number = session.sent.baseOf(identity);
  const base = await findBase(session, checked, number, stop);
  if (!base.ok) return base;
  const fresh = await readPresentForm(session, checked, { calculated: true });
  if (!fresh.ok) return fresh;
  const adjusted = report.adjusted.map(({ cell }) => cell as CellKey);
  // What the newer version typed "tạm tính" since its source was gone is its change, too.
  const missing = report.carried.missing.map((cell) => cell as CellKey);
  const openCells = new Set([...fresh.value.openCells, ...adjusted, ...missing]);
  const cells = [...form.cells.values()].filter((cell) => isEntry(cell, { openCells }));
  const mine = valuesOn(fresh.value.reading);
  const { version, sentBy, sentAt } = report;
  return ok({
    ...mergeVersions(
      cells.map(({ key }) => key),
      base.value,
      sentValuesOf(form, report),
      mine,
    ),
    ...{ version, sentBy, sentAt, base: number, mine },
  });
}

/** Draws the sheet anew with both versions put together, on the base of the newer one; what is left out of the choices
 *  stays as it is on the sheet, and how firm its figures are as the person has said. It is handed in afterwards, like any
 *  other. */
export function applyMerge(
  session: WorkSession,
  checked: CheckedForm,
  { version, fromTheirs, conflicts, mine }: MergePlan,
  choices: Choices,
  wishes: { readonly agreed: readonly Loss[]; readonly dataState: DataState },
  stop?: Stop,
): Promise<Result<Renewal, Problem>> {
  const chosen = conflicts.flatMap(({ cell, theirs }) =>
    choices.get(cell) === "theirs" ? [[cell, theirs] as const] : [],
  );
  const takes = new Map([...fromTheirs, ...chosen]);
  return renewForm(session, checked, { ...wishes, merging: { version, takes, mine } }, stop);
}

/** The values of the version that the sheet was opened from; all blank before the first. */
async function findBase(
  { client, library }: WorkSession,
  { identity }: CheckedForm,
  version: number,
  stop: Stop,
): Promise<Result<Values, Problem>> {
  if (version === 0) return ok(new Map());
  const found = await client.version(identity, version, stop);
  if (!found.ok) return found;
  const { templateVersion, values } = found.value;
  const form = await library.find({ ...identity, templateVersion }, stop);
  if (!form.ok) return form;
  const read = fromArray(form.value.template, values);
  return read ? ok(read) : err({ kind: "unreadable-reply", status: 200 });
}
