import type { CompletenessReply } from "../../../shared/api/completeness.ts";
import type { CellKey, TemplateId } from "../../../shared/ids.ts";
import {
  districtNarrative,
  type FormOverUnits,
} from "../../../shared/narrative/districtNarrative.ts";
import { listMissing } from "../../../shared/narrative/districtNotes.ts";
import { asksInWords } from "../../../shared/narrative/topics.ts";
import type { Problem } from "../../../shared/problem.ts";
import { canonicalOf } from "../../../shared/report/canonical.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { listProgress } from "../../../shared/rollup/progress.ts";
import { sayUnitKind } from "../../../shared/text/unitNames.ts";
import type { Stop } from "../../api/client.ts";
import { type Consolidation, consolidateForm } from "../consolidation.ts";
import { findHeadline } from "../findHeadline.ts";
import { type Overview, readOverview } from "../overview.ts";
import type { WorkSession } from "../workSession.ts";
import { type DraftedNarrative, type OnRead, paperFor, type Signer } from "./draftedNarrative.ts";

/** The report in words over all units: what the overview makes of their forms, each form by itself, and what they wrote. */
export async function draftDistrictNarrative(
  session: WorkSession,
  { period, signer }: { readonly period: string; readonly signer: Signer },
  onRead: OnRead,
  stop?: Stop,
): Promise<Result<DraftedNarrative, Problem>> {
  const asked = await session.client.completeness(period, stop);
  if (!asked.ok) return asked;
  const board = asked.value;
  const sent = board.templates.filter(
    ({ id }) => sentForms(board).has(id) || isOfTerritories(board, id),
  );
  if (sentForms(board).size === 0) return ok({ kind: "nothing-sent" });
  const headline = await findHeadline(session, period, stop);
  if (!headline.ok) return headline;
  const overview =
    headline.value && (await readOverview(session, headline.value.template, period, stop));
  if (overview && !overview.ok) return overview;
  const forms: Consolidation[] = [];
  for (const { id } of sent) {
    onRead(forms.length, sent.length);
    const made = await consolidateForm(session, id, period, stop);
    if (!made.ok) return made;
    forms.push(made.value);
  }
  const whole = overview ? overview.value : null;
  const differing = [...forms, ...(whole ? [whole] : [])].filter(({ differs }) => differs);
  if (differing.length > 0) {
    return ok({ kind: "totals-differ", forms: differing.map(({ form }) => form.template.code) });
  }
  if (whole && hasMoved(whole, forms)) return ok({ kind: "moved" });
  return ok({
    kind: "document",
    document: documentOf(session, { period, signer }, board, whole, forms),
  });
}

function documentOf(
  session: WorkSession,
  about: { readonly period: string; readonly signer: Signer },
  board: CompletenessReply,
  overview: Overview | null,
  made: readonly Consolidation[],
) {
  const forms = made
    .map((one) => formOverUnits(one, isOfTerritories(board, one.form.template.id)))
    .filter(({ tellsFigures, form }) => tellsFigures || asksInWords(form));
  const told = forms.filter(({ tellsFigures }) => tellsFigures);
  return districtNarrative({
    paper: paperFor(session, about),
    headline: overview && {
      progress: listProgress(
        overview.figures,
        overview.units,
        overview.own.targetOf,
        overview.form.periodKind,
      ),
      figures: overview.figures,
      units: overview.units,
    },
    forms,
    window: overview?.reply.window ?? null,
    asOf: overview?.reply.asOf ?? board.now,
    parentKind: forms[0]?.parentKind ?? "",
    warnings: listMissing(told),
  });
}

function formOverUnits(made: Consolidation, tellsFigures: boolean): FormOverUnits {
  const { reply, doubts } = made;
  const open = doubts.length;
  return {
    ...made,
    targetOf: (indicator) => reply.targets[indicator] ?? null,
    parentKind: sayUnitKind("vi", reply.unit.type),
    remarks: open > 0 ? [`${open} điều còn nghi vấn, xem ở tab Tổng hợp`] : [],
    tellsFigures,
  };
}

/** Whether a figure of the overview is not the total of the form that it is carried from: one was read before something
 *  arrived and the other behind it. */
function hasMoved({ form, figures }: Overview, forms: readonly Consolidation[]): boolean {
  return [...form.cells.values()].some(({ key, content }) => {
    if (content.kind !== "carried" || content.from.kind !== "elsewhere") return false;
    const { template, cell } = content.from;
    const source = forms.find((one) => one.form.template.id === (template as TemplateId));
    const theirs = source?.figures.find((figure) => figure.key === (cell as CellKey))?.total.value;
    const ours = figures.get(key)?.total.value;
    if (theirs === undefined || ours === undefined) return false;
    return canonicalOf(theirs) !== canonicalOf(ours);
  });
}

/** The forms of which something stands as sent. */
function sentForms({ units }: CompletenessReply): Set<string> {
  return new Set(
    units.flatMap(({ reports }) =>
      reports.flatMap(({ template, state }) => (state === "draft" ? [] : [template])),
    ),
  );
}

/** Whether communes owe the form: what offices send is there to be compared with, and for their own words. */
function isOfTerritories({ units }: CompletenessReply, id: string): boolean {
  return units.some(
    ({ sector, reports }) => sector !== null && reports.some(({ template }) => template === id),
  );
}
