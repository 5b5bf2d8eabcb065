import type { TemplatesReply } from "../../../shared/api/templates.ts";
import { parsePeriodId } from "../../../shared/calendar/period.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { formWindow } from "../../../shared/sheet/formWindow.ts";
import { listFormSheets } from "../../../shared/sheet/locateForm.ts";
import { codeOf, printedCodes } from "../../../shared/sheet/printedCode.ts";
import type { RecognisedSheet } from "../../../shared/sheet/recognisedSheet.ts";
import { recogniseSheets } from "../../../shared/sheet/recogniseSheets.ts";
import { wordsOf } from "../../../shared/sheet/sheetPrint.ts";
import { findTotals } from "../../../shared/sheet/totalsIdentity.ts";
import type { Stop } from "../../api/client.ts";
import type { WorkSession } from "../workSession.ts";
import type { LostForm, OfferedReport } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";
import { listOffered } from "./offeredReports.ts";
import { pause } from "./pause.ts";

type Known = TemplatesReply["templates"][number];

/** Templates that are asked for at most. */
const mostTemplates = 40;

/** The sheets of a file that have lost their identity and look like forms of the regime. Templates are asked for only
 *  where a sheet names them, or, in a file that says nothing of itself, where the person owes them. */
export async function findLostForms(
  session: WorkSession,
  sheets: readonly FileSheet[],
  stop?: Stop,
): Promise<Result<readonly LostForm[], Problem>> {
  const nameless = sheets.filter(isNameless);
  if (nameless.length === 0) return ok([]);
  const listed = await session.client.templates(stop);
  if (!listed.ok) return listed;
  // What nobody reports is made of other forms.
  const templates = listed.value.templates.filter(({ reportedBy }) => reportedBy.length > 0);
  const own = listFormSheets(sheets).flatMap(({ identity }) => identity ?? []);
  const prints: Print[] = [];
  for (const sheet of nameless) {
    await pause(stop);
    prints.push(printOn(sheet));
  }
  const named = templates.filter(
    (one) =>
      own.some(({ template }) => template === one.id) || prints.some((print) => names(print, one)),
  );
  if (named.length === 0 && own.length > 0) return ok([]);

  const offered = await listOffered(session, templates, stop);
  if (!offered.ok) return offered;
  const isOwed = ({ id }: Known) => offered.value.some(({ template }) => template === id);
  const isKnown = own.length > 0 || prints.every((print) => named.some((one) => names(print, one)));
  const compared = isKnown ? named : [...new Set([...named, ...templates.filter(isOwed)])];
  const forms = await findForms(session, compared, offered.value, stop);
  if (!forms.ok) return forms;
  const identified = sheets.filter(hasIdentity);
  const recognised: RecognisedSheet<FileSheet>[] = [];
  for (const sheet of nameless) {
    await pause(stop);
    recognised.push(...recogniseSheets([sheet, ...identified], forms.value));
  }
  return ok(
    recognised.flatMap((found): LostForm[] => {
      if (found.kind === "identified") return [];
      const { sheet, recognition, beside } = found;
      const ids = new Set<string>(recognition.forms.map(({ template }) => template.id));
      const fitting = offered.value.filter(({ template }) => ids.has(template));
      const { name: sheetName } = sheet;
      return [
        {
          kind: "lost",
          ...{ sheetName, sheet, recognition, offered: fitting, outcome: null },
          beside: beside.filter(({ unit }) => isForUs(session, unit)),
        },
      ];
    }),
  );
}

/** Whether a sheet prints the code of any form. */
export function printsCode({ values }: FileSheet): boolean {
  return printedCodes(values).length > 0;
}

function isForUs({ me }: WorkSession, unit: string): boolean {
  return me.role === "reviewer" || unit === me.unit.id;
}

function hasIdentity(sheet: FileSheet): boolean {
  return listFormSheets([sheet]).some(({ identity }) => identity !== null);
}

function isNameless(sheet: FileSheet): boolean {
  return !hasIdentity(sheet) && findTotals(sheet.values) === null;
}

interface Print {
  readonly codes: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

function printOn(sheet: FileSheet): Print {
  const values = formWindow(sheet.values);
  const codes = new Set(printedCodes(values).map(({ code }) => code));
  return { codes, texts: new Set(values.flatMap((line) => line.map(wordsOf))) };
}

function names({ codes, texts }: Print, { code, title }: Pick<Known, "code" | "title">): boolean {
  return codes.has(codeOf(code)) || texts.has(wordsOf(title));
}

/** Each template in each kind of period that it is offered for; in any of its own where it is offered for none. */
async function findForms(
  { library, me }: WorkSession,
  templates: readonly Known[],
  offered: readonly OfferedReport[],
  stop: Stop,
): Promise<Result<readonly Form[], Problem>> {
  const kindOf = (period: string) => parsePeriodId(period)?.kind ?? "";
  const found = await Promise.all(
    templates.slice(0, mostTemplates).map(async ({ id, version, periodKinds }) => {
      const due = offered.filter(({ template }) => template === id).map(({ period }) => period);
      const any = me.regime.periods.find((period) => periodKinds.includes(kindOf(period.id)));
      const periods = due.length > 0 ? due : any ? [any.id] : [];
      const forms: Form[] = [];
      // One after another: what the first has asked for is at hand for the others.
      for (const period of new Map(periods.map((one) => [kindOf(one), one])).values()) {
        const form = await library.find({ template: id, templateVersion: version, period }, stop);
        if (!form.ok) return form;
        forms.push(form.value);
      }
      return ok(forms);
    }),
  );
  const forms: Form[] = [];
  for (const one of found) {
    if (!one.ok) return one;
    forms.push(...one.value);
  }
  return ok(forms);
}
