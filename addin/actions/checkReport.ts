import { referenceNameOf } from "../../shared/api/referenceName.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import { type CheckContext, checkForm, listWaitingRules } from "../../shared/form/checkForm.ts";
import { quantityOf } from "../../shared/form/computeForm.ts";
import { inPeriod } from "../../shared/form/inPeriod.ts";
import { listMeanings } from "../../shared/form/meanings.ts";
import type { Problem } from "../../shared/problem.ts";
import { figuresAdjusted } from "../../shared/report/adjusted.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { countFilled } from "../../shared/rollup/completeness.ts";
import { readPrinted } from "../../shared/sheet/heldSigning.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import { type FormSheet, listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import { totalsLikeForm } from "../../shared/sheet/ourSheets.ts";
import type { Stop } from "../api/client.ts";
import type { SheetReading } from "../host/workbook.ts";
import type { CheckedForm, CheckedWorkbook, UnusableForm } from "./checkedForm.ts";
import { listConcerns } from "./formConcerns.ts";
import { openCellsOn } from "./openCellsOn.ts";
import { mayFillIn } from "./ownReport.ts";
import { openedWith, readBeside } from "./readBeside.ts";
import type { WorkSession } from "./workSession.ts";

/** How much the Worker is asked while checking: only for what is not known yet while somebody types, everything anew
 *  at "Kiểm tra" and at "Nộp". */
export type Asking = "what-is-missing" | "everything-anew";

/** Reads the whole workbook and checks every form in it. A sheet that cannot be used says why; the forms beside it are
 *  checked all the same, and all of it goes on without a network. */
export async function checkReport(
  session: WorkSession,
  asking: Asking,
  stop?: Stop,
): Promise<Result<CheckedWorkbook, Problem>> {
  const isAnew = asking === "everything-anew";
  const read = await session.workbook.readSheets({ every: isAnew, calculated: isAnew });
  if (!read.ok) return read;
  const sheets = listFormSheets(read.value);
  const totals = read.value.flatMap(totalsOn);
  if (sheets.length + totals.length === 0) return err({ kind: "no-form" });
  const forms = await Promise.all(
    sheets.map((sheet) => checkSheet(session, sheet, sheets, asking, stop)),
  );
  const active = read.value.find((sheet) => sheet.active);
  return ok({ forms, totals, active: active?.id ?? null });
}

/** Totals in the layout of a form: nobody's form, whatever it looks like. */
function totalsOn(sheet: SheetReading): UnusableForm[] {
  const unit = totalsLikeForm(sheet);
  if (unit === null) return [];
  const problem = { kind: "totals-no-form", sheet: sheet.name, unit } as const;
  return [{ kind: "unusable", sheet: sheet.id, sheetName: sheet.name, identity: null, problem }];
}

async function checkSheet(
  session: WorkSession,
  found: FormSheet<SheetReading>,
  all: readonly FormSheet<SheetReading>[],
  asking: Asking,
  stop: Stop,
): Promise<CheckedForm | UnusableForm> {
  const { sheet, identity } = found;
  const own = { sheet: sheet.id, sheetName: sheet.name, identity };
  const unusable = (problem: Problem): UnusableForm => ({ kind: "unusable", ...own, problem });
  if (!identity) {
    const damage = [{ kind: "identity-unreadable" } as const];
    return unusable({ kind: "form-damaged", sheet: sheet.name, damage });
  }
  const { me, library, facts } = session;
  if (me.role === "reporter" && identity.unit !== me.unit.id) {
    const unit = identity.unitName;
    return unusable({ kind: "form-of-another-unit", sheet: sheet.name, unit });
  }
  const copies = all.filter((other) => other.identity && isSameReport(other.identity, identity));
  if (copies.length > 1) {
    return unusable({ kind: "form-twice", sheets: copies.map((copy) => copy.sheet.name) });
  }
  const published = await library.find(identity, stop);
  if (!published.ok) return unusable(published.error);
  const form = identity.window ? inPeriod(published.value, identity.window) : published.value;
  const located = locateForm(found, form);
  if (!located.ok) return unusable(located.error);

  const asked = asking === "everything-anew" ? facts.refresh : facts.find;
  const answer = await asked(identity, stop);
  const report = answer.ok ? answer.value : facts.known(identity);
  const opened = openedWith(report, identity);
  const openCells = openCellsOn(sheet, form, opened?.missing ?? new Set());
  const read = readBeside(sheet, located.value, form, identity, opened, openCells);
  const { reading, carried } = read;
  const values = fillForm(form, reading.entered, carried);
  const { unreadable } = reading;
  const adjusted = figuresAdjusted(carried);
  const context = { openCells, adjusted, unreadable, elsewhere: elsewhereOf(report) };
  const violations = checkForm(form, values, context);
  return {
    kind: "checked",
    ...own,
    identity,
    form,
    located: located.value,
    carried,
    reading,
    values,
    violations,
    meanings: listMeanings(form, values, violations, context),
    waiting: listWaitingRules(form, context),
    filled: countFilled(form, values, openCells),
    drift: reading.drift,
    printed: identity.signing ? readPrinted(found) : null,
    report,
    refusal: answer.ok ? null : answer.error,
    concerns: report
      ? listConcerns(form, identity, session.sent.baseOf(identity), reading, values, report).filter(
          // A report that is only looked at keeps the figures it was sent with.
          ({ kind }) => kind !== "carried-changed" || mayFillIn(session, identity),
        )
      : [],
  };
}

function isSameReport(left: SheetIdentity, right: SheetIdentity): boolean {
  const { template, period, unit } = right;
  return left.template === template && left.period === period && left.unit === unit;
}

function elsewhereOf(report: ReportReply | null): CheckContext["elsewhere"] {
  const held = new Map(report?.elsewhere.map(({ reference, value }) => [reference, value]));
  return (reference) => {
    const value = held.get(referenceNameOf(reference));
    return value === undefined ? undefined : quantityOf(value);
  };
}
