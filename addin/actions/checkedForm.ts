import type { ReportReply } from "../../shared/api/reports.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import type { Form, PlacedRule } from "../../shared/form/form.ts";
import type { Meanings } from "../../shared/form/meanings.ts";
import type { Violation } from "../../shared/form/violation.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import type { PrintedForm } from "../../shared/report/signing.ts";
import type { Filled } from "../../shared/rollup/completeness.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { LocatedForm } from "../../shared/sheet/locateForm.ts";
import type { FormReading, SheetDrift } from "../../shared/sheet/readForm.ts";
import type { SheetId } from "../host/workbook.ts";

/** A form of the workbook as it stands now, with everything found in it. */
export interface CheckedForm {
  readonly kind: "checked";
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly identity: SheetIdentity;
  readonly form: Form;
  readonly located: LocatedForm;
  readonly carried: CarriedSet;
  readonly reading: FormReading;
  /** Every cell: entered, carried and computed. */
  readonly values: FormValues;
  readonly violations: readonly Violation[];
  /** What may be meant in the cells that are doubtful by themselves. */
  readonly meanings: ReadonlyMap<CellKey, Meanings>;
  /** Rules that only the hand-in can apply. */
  readonly waiting: readonly PlacedRule[];
  readonly filled: Filled;
  readonly drift: readonly SheetDrift[];
  /** What it held when it was printed for signing; null where it was not, or where that is lost. */
  readonly printed: PrintedForm | null;
  /** What the Worker said last of this report; null while it has not been reached. */
  readonly report: ReportReply | null;
  /** Why the Worker has told nothing of the report this time: what it said before is all that is known. Null where it
   *  has. */
  readonly refusal: Problem | null;
  readonly concerns: readonly FormConcern[];
}

/** Something outside the sheet that the person should know before going on. */
export type FormConcern = Extract<
  Problem,
  { kind: "carried-changed" | "stale-version" | "template-outdated" }
>;

/** A sheet that says it is a form and cannot be used as one. */
export interface UnusableForm {
  readonly kind: "unusable";
  readonly sheet: SheetId;
  readonly sheetName: string;
  readonly identity: SheetIdentity | null;
  readonly problem: Problem;
}

/** Every form of the workbook, in the order of its tabs. */
export interface CheckedWorkbook {
  readonly forms: readonly (CheckedForm | UnusableForm)[];
  /** Sheets that look like forms and hold totals: they are in nobody's way, and none of them is handed in. */
  readonly totals: readonly UnusableForm[];
  /** The sheet the person is looking at; null where the host cannot tell. */
  readonly active: SheetId | null;
}

/** The form the person is looking at, or the only one there is; null where that cannot be told. */
export function currentForm({
  forms,
  totals,
  active,
}: CheckedWorkbook): CheckedForm | UnusableForm | null {
  const [first, second] = forms;
  const shown = [...forms, ...totals].find(({ sheet }) => sheet === active);
  return shown ?? (second ? null : (first ?? null));
}
