import type { CompletenessReply } from "../../../shared/api/completeness.ts";
import type { EditionOnWire } from "../../../shared/api/editions.ts";
import type { IndexedFile } from "../../../shared/interchange/archiveIndex.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import { consolidateForm, drawConsolidation } from "../consolidation.ts";
import { drawEdition, type Figures, rebuildEdition } from "../editions.ts";
import { figuresToExchange, firmnessOfTotals } from "../exchangedFigures.ts";
import { drawOverview, readOverview } from "../overview.ts";
import { editionPath, totalsPath } from "./archivePaths.ts";
import { type ArchiveWork, eachInTurn } from "./archiveWork.ts";

/** A form to be totalled over the units. */
export interface FormToTotal {
  readonly period: string;
  readonly template: string;
  /** As printed, "ĐH-04/HN". */
  readonly code: string;
  readonly generated: boolean;
}

/** The forms that a period has totals of: those that anybody has sent, or that a unit owes nothing of and stands in with
 *  what it had come to. What nobody has begun is nothing to take away. */
export function formsToTotal(board: CompletenessReply): FormToTotal[] {
  const { period, templates, generated, units } = board;
  const begun = new Set(
    units.flatMap(({ reports }) =>
      reports
        .filter(({ version, exceptions }) => version > 0 || exceptions.exempt !== null)
        .map(({ template }) => template),
    ),
  );
  const forms = templates.filter(({ id }) => begun.has(id));
  const made = begun.size > 0 ? generated : [];
  return [
    ...forms.map(({ id, code }) => ({ period, template: id, code, generated: false })),
    ...made.map(({ id, code }) => ({ period, template: id, code, generated: true })),
  ];
}

/** Each consolidation as an .xlsx whose totals are formulas over the units' columns, and its totals among the figures. */
export function archiveTotals(
  work: ArchiveWork,
  forms: readonly FormToTotal[],
  onDone: () => void,
): Promise<Result<null, Problem>> {
  const { session, stop } = work;
  const ask = async ({
    template,
    period,
    generated,
  }: FormToTotal): Promise<Result<Figures, Problem>> => {
    if (generated) {
      const made = await readOverview(session, template, period, stop);
      return made.ok ? ok({ of: "forms", made: made.value }) : made;
    }
    const made = await consolidateForm(session, template, period, stop);
    return made.ok ? ok({ of: "form", made: made.value }) : made;
  };
  const whatOf = ({ code, period }: FormToTotal) =>
    `bảng tổng hợp ${code}, ${sayPeriod("vi", period)}`;
  return eachInTurn(work, forms, ask, whatOf, async (one, figures) => {
    const { template, period } = one;
    onDone();
    // One of us must not be believed, and nobody knows which.
    if (figures.made.differs) {
      work.missing.push({ what: whatOf(one), fault: "totals-differ" });
      return;
    }
    const sheets =
      figures.of === "form"
        ? drawConsolidation(session, figures.made)
        : drawOverview(session, figures.made);
    const { form, reply } = figures.made;
    work.templates.set(`${template}-v${form.template.version}`, form.template);
    const path = totalsPath({ form: form.template.code, period });
    await work.addWorkbook(totalFile(work, path, "tổng hợp", figures, reply.asOf, null), sheets);
    const all = figuresToExchange(session.me, figures, work.names.code);
    // What units reported stands there from their own reports.
    work.addFigures(all.filter(({ provenance }) => provenance === "totalled"));
  });
}

/** Each edition as it was sent up. */
export function archiveEditions(
  work: ArchiveWork,
  editions: readonly EditionOnWire[],
  onDone: () => void,
): Promise<Result<null, Problem>> {
  const { session, stop } = work;
  const whatOf = ({ template, period, number }: EditionOnWire) =>
    `bản chốt số ${number} của ${work.names.form(template)}, ${sayPeriod("vi", period)}`;
  const ask = (edition: EditionOnWire) => rebuildEdition(session, edition, stop);
  return eachInTurn(work, editions, ask, whatOf, async (edition, rebuilt) => {
    const { template, period, number, at, by } = edition;
    const { form } = rebuilt.figures.made;
    work.templates.set(`${template}-v${form.template.version}`, form.template);
    const path = editionPath({ form: form.template.code, period }, number);
    const file = totalFile(work, path, "bản chốt", rebuilt.figures, at, by);
    await work.addWorkbook({ ...file, version: number }, drawEdition(rebuilt));
    onDone();
  });
}

function totalFile(
  { session, names }: ArchiveWork,
  path: string,
  kind: IndexedFile["kind"],
  figures: Figures,
  at: string,
  by: string | null,
): IndexedFile {
  const { id, name } = session.me.regime.consolidatedBy;
  const { form, reply } = figures.made;
  const { code: templateCode, title, version: templateVersion } = form.template;
  const unitCode = reply.codes?.[id] ?? names.code(id);
  return {
    ...{ path, kind, at, by, unit: id, unitName: name, unitCode },
    ...{ period: reply.period, template: reply.template.id },
    ...{ templateCode, title, templateVersion },
    ...{ version: null, state: null, counted: null, code: null, ...firmnessOfTotals(figures) },
  };
}
