import type { RecordOnWire } from "../../../shared/api/auditRecords.ts";
import { carriedFromWire } from "../../../shared/api/carried.ts";
import type { ReportReply } from "../../../shared/api/reports.ts";
import { isSameValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { figuresOfReport } from "../../../shared/interchange/figuresOfReport.ts";
import { reportOf } from "../../../shared/interchange/recordHeads.ts";
import type { Problem } from "../../../shared/problem.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { isCounted } from "../../../shared/report/life.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { renderForm } from "../../../shared/sheet/renderForm.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import type { ReportPath } from "../../api/client.ts";
import { headingOf } from "../headingOf.ts";
import { carriedAsSent, identityAdjusted, identityOf, sentValuesOf } from "../openForm.ts";
import { sheetNameOf } from "../sheetNameOf.ts";
import { signedAsSent } from "../signing.ts";
import { reportPath } from "./archivePaths.ts";
import { type ArchiveWork, eachInTurn } from "./archiveWork.ts";

/** Every report that anything ever happened to, in the record's own words: none is forgotten that no list names any
 *  more. */
export function reportsOfRecords(records: readonly RecordOnWire[]): ReportPath[] {
  const chains = records.filter(({ seq }) => seq === 1);
  return chains.flatMap((record) => reportOf(record) ?? []);
}

/** The newest version of each report, as an .xlsx in the official layout and among the figures. */
export function archiveReports(
  work: ArchiveWork,
  paths: readonly ReportPath[],
  onDone: () => void,
): Promise<Result<null, Problem>> {
  const { session, stop, names } = work;
  const { me, client, library } = session;
  const ask = async (path: ReportPath): Promise<Result<Had, Problem>> => {
    const asked = await askAsSent(client, path, stop);
    if (!asked.ok) return asked;
    const { template, period } = asked.value;
    const name = { template: template.id, templateVersion: template.version, period };
    const form = await library.find(name, stop);
    return form.ok ? ok({ report: asked.value, form: form.value }) : form;
  };
  const whatOf = ({ template, period, unit }: ReportPath) =>
    `báo cáo ${names.form(template)}, ${sayPeriod("vi", period)}, ${names.unit(unit)}`;
  return eachInTurn(work, paths, ask, whatOf, async (_, { report, form }) => {
    const { template, period, unit, version, state, code, dataState } = report;
    work.templates.set(`${template.id}-v${template.version}`, form.template);
    const unitCode = unit.code ?? names.code(unit.id);
    const counted = isCounted(state) && report.exceptions.leftOut === null;
    const { id, code: templateCode, title } = form.template;
    await work.addWorkbook(
      {
        path: reportPath({ form: templateCode, period }, { code: unitCode, name: unit.name }),
        kind: "báo cáo",
        ...{ period, unitCode, version, state, counted, code, ...dataState },
        ...{ template: id, templateCode, title, templateVersion: template.version },
        ...{ unit: unit.id, unitName: unit.name, at: report.sentAt, by: report.sentBy },
      },
      [drawSent(session, form, report)],
    );
    work.addFigures(
      figuresOfReport(
        form,
        sentValuesOf(form, report),
        {
          provisional: new Set(report.provisional as CellKey[] | undefined),
          adjusted: new Set(report.adjusted.map(({ cell }) => cell as CellKey)),
        },
        {
          regime: me.regime.id,
          period: period as PeriodId,
          scope: unit.id === me.regime.consolidatedBy.id ? "own" : "unit",
          ...{ unit: unitCode, unitName: unit.name, ...dataState },
          report: { version, state, counted, code },
        },
      ),
    );
    onDone();
  });
}

/** A report in the form that it was sent with: its mã đối chiếu is over that, however the form has changed since. */
async function askAsSent(
  client: ArchiveWork["session"]["client"],
  path: ReportPath,
  stop: ArchiveWork["stop"],
): Promise<Result<ReportReply, Problem>> {
  const asked = await client.report(path, stop);
  if (!asked.ok || asked.value.sentWith === undefined) return asked;
  const sent = await client.version(path, asked.value.version, stop);
  if (!sent.ok) return sent;
  const template = { ...asked.value.template, version: sent.value.templateVersion };
  return ok({ ...asked.value, template, values: sent.value.values });
}

interface Had {
  readonly report: ReportReply;
  readonly form: Form;
}

/** The form with the figures that were sent last, which can be handed in again. */
function drawSent(session: ArchiveWork["session"], form: Form, report: ReportReply): Sheet {
  const { me } = session;
  const values = sentValuesOf(form, report);
  const carried = carriedAsSent(form, report);
  const signed = signedAsSent(form, report, values, true);
  const now = carriedFromWire(report.carried);
  const drawn = renderForm({
    ...{ form, values, carried },
    identity: {
      ...identityOf(me, report),
      // It stays as firm as it was sent, also where official figures are waited for by now.
      dataState: report.dataState,
      // Where its sources still say what it was sent with, nothing has to be looked at again.
      carriedRevision: isStill(carried, now) ? now.revision : carried.revision,
      ...identityAdjusted(carried),
      ...signed.identity,
    },
    heading: headingOf(session, report),
    printed: signed.printed,
  });
  return { ...drawn, name: sheetNameOf(me, form, report) };
}

function isStill(sent: CarriedSet, now: CarriedSet): boolean {
  return (
    now.missing.size === 0 &&
    [...now.values].every(([key, { value }]) =>
      isSameValue(value, sent.values.get(key)?.value ?? null),
    )
  );
}
