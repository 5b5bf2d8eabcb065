import { isEntry } from "../../shared/form/asked.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { listGivenReasons } from "../../shared/report/givenReasons.ts";
import { type Merged, mergeVersions } from "../../shared/report/mergeVersions.ts";
import type { DataState, Reason } from "../../shared/report/submission.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { type KeptReasons, keptOf, listOnlyOffered, listSentReasons } from "./keptReasons.ts";
import { type MergedReasons, mergeReasons, type ReasonConflict } from "./mergeReasons.ts";
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
  /** The version of the form that it was filled in with, where that was another: what the form did not ask then counts as
   *  blank there. */
  readonly baseForm: number | null;
  /** What stood on this sheet by then. */
  readonly mine: Values;
  readonly reasons: MergedReasons;
}

/** Whose value counts, by cell, and whose reason, by finding. */
export type Choices = ReadonlyMap<string, "theirs" | "mine">;

/** What has to be chosen before the two can be put together. */
export function listQuestions({ conflicts, reasons }: MergePlan): string[] {
  return [...conflicts.map(({ cell }) => cell), ...reasons.conflicts.map(questionOf)];
}

/** What a choice between two reasons is called: a finding may have the name of a cell. */
export function questionOf({ violation }: ReasonConflict): string {
  return `reason ${violation.id}`;
}

/** The choices that hold when the two have been looked at once more: of the same two values, or the same two reasons. */
export function keepChoices(choices: Choices, before: MergePlan, now: MergePlan): Choices {
  const was = sidesOf(before);
  const is = sidesOf(now);
  return new Map([...choices].filter(([one]) => was.get(one) === is.get(one)));
}

function sidesOf({ conflicts, reasons }: MergePlan): ReadonlyMap<string, string> {
  return new Map([
    ...conflicts.map(({ cell, theirs, mine }) => [cell, canonicalOf([theirs, mine])] as const),
    ...reasons.conflicts.map(
      (one) => [questionOf(one), canonicalOf([one.theirs, one.mine])] as const,
    ),
  ]);
}

/** The findings whose reason kept on this machine yields to the one that came with the other's version. */
export function listYielding({ reasons }: MergePlan, choices: Choices): string[] {
  const chosen = reasons.conflicts.filter((one) => choices.get(questionOf(one)) === "theirs");
  return [...reasons.yield, ...chosen.map(({ violation }) => violation.id)];
}

/** Finds what somebody else and this sheet have made of the version that the sheet was opened from, however long ago.
 *  Nothing is changed. */
export async function planMerge(
  session: WorkSession,
  checked: CheckedForm,
  kept: KeptReasons,
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
  const given = keptOf(
    listGivenReasons(form, base.value.values, checked.carried, base.value.reasons),
  );
  return ok({
    ...mergeVersions(
      cells.map(({ key }) => key),
      base.value.values,
      sentValuesOf(form, report),
      mine,
    ),
    ...{ version, sentBy, sentAt, base: number, mine },
    baseForm:
      base.value.templateVersion === identity.templateVersion ? null : base.value.templateVersion,
    reasons: mergeReasons(
      checked.violations,
      { ...given, ...listOnlyOffered({ ...checked, report }, kept, given) },
      listSentReasons({ ...checked, report }),
      kept,
    ),
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

interface Base {
  readonly templateVersion: number;
  readonly values: Values;
  readonly reasons: readonly Reason[];
}

/** What the version says that the sheet was opened from; nothing before the first. */
async function findBase(
  { client, library }: WorkSession,
  { identity }: CheckedForm,
  version: number,
  stop: Stop,
): Promise<Result<Base, Problem>> {
  const { templateVersion: own } = identity;
  if (version === 0) return ok({ templateVersion: own, values: new Map(), reasons: [] });
  const found = await client.version(identity, version, stop);
  if (!found.ok) return found;
  const { templateVersion, values, reasons } = found.value;
  const form = await library.find({ ...identity, templateVersion }, stop);
  if (!form.ok) return form;
  const read = fromArray(form.value.template, values);
  return read
    ? ok({ templateVersion, values: read, reasons })
    : err({ kind: "unreadable-reply", status: 200 });
}
