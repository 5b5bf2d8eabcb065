import * as v from "valibot";
import { carriedFromWire } from "../../../shared/api/carried.ts";
import { ReportReply, type VersionInput } from "../../../shared/api/reports.ts";
import { parsePeriodId } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { adjustCarried } from "../../../shared/report/adjusted.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import { verificationCodeOf } from "../../../shared/report/verificationCode.ts";
import type { Person } from "./district.ts";

/** Where the tests' report lives: the poverty form of a unit for the first quarter. */
export const pathOf = (unit: string, period = "2022Q1") => `/api/reports/dh-04/${period}/${unit}`;

/** Answers to every cell of the poverty form in which nothing moved, but for some cells. */
export function quietQuarter(changed: Record<string, DataValue> = {}): Record<string, DataValue> {
  const entries = ["A/hh", "A/nk", "B/hh", "B/nk"].flatMap((line) =>
    [2, 3, 4, 5, 6, 7, 8].map((column) => [`${line}/${column}`, 0] as const),
  );
  return { ...Object.fromEntries(entries), ...changed };
}

/** Opens a form and fills it in as the pane does: what is handed in, ready to be sent. */
export async function fillIn(
  person: Person,
  path: string,
  entered: Record<string, DataValue>,
  more: Partial<VersionInput> = {},
  among: readonly Template[] = templates,
  regime = "dong-hoa-2022",
): Promise<VersionInput> {
  const reply = await person.get(path);
  if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  const opened = v.parse(ReportReply, await reply.json());
  const form = formOf(opened.template.id, opened.period, among);
  const values = new Map(Object.entries(entered) as [CellKey, DataValue][]);
  const adjusted = (more.adjusted ?? []) as CellKey[];
  const carried = adjustCarried(form, carriedFromWire(opened.carried), adjusted);
  const identity = {
    regime,
    template: form.template.id,
    period: opened.period as PeriodId,
    unit: opened.unit.id as OrgUnitId,
  };
  const { version } = form.template;
  const dataState = more.dataState ?? { estimated: false, preliminary: true };
  return {
    templateVersion: version,
    baseVersion: opened.version,
    carriedRevision: opened.carried.revision,
    carriedShown: opened.carried.values.map(({ cell, value }) => ({ cell, value })),
    values: toArray(form.template, values),
    reasons: [],
    withErrors: null,
    dataState,
    code: verificationCodeOf(identity, version, dataState, fillForm(form, values, carried)),
    ...more,
  };
}

/** A form of the regime. */
export function formOf(id: string, period: string, among: readonly Template[] = templates): Form {
  const template = among.find((one) => one.id === id);
  const kind = parsePeriodId(period)?.kind;
  const form = template && kind && compileForm(template, kind);
  if (!form?.ok) throw new Error(`no form ${id} for ${period}`);
  return form.value;
}

/** Hands something in under a key of its own. */
export function handIn(
  person: Person,
  path: string,
  input: unknown,
  key = "key-1",
  headers: HeadersInit = {},
): Promise<Response> {
  return person.send("PUT", path, input, { "Idempotency-Key": key, ...headers });
}
