import type { Day } from "../calendar/period.ts";
import { type DataValue, isSameOnSheet } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";
import type { DataState } from "./submission.ts";

/** What is recorded when a form is printed for signing, "In trình ký". */
export interface Signing {
  /** "12/BC-UBND"; null while the office has not numbered the paper. */
  readonly number: string | null;
  readonly day: Day;
  /** The title in lines: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". */
  readonly signer: { readonly title: string; readonly name: string };
  readonly preparer: string;
  /** The mã đối chiếu of what was printed. */
  readonly code: string;
}

/** A signing as it goes with a version: why other figures are handed in than were printed, absent where they are the
 *  same. */
export interface SentSigning extends Signing {
  readonly unlike?: string;
}

/** What stood on the paper: enough to name every cell that is another by now. */
export interface PrintedForm {
  readonly templateVersion: number;
  readonly dataState: DataState;
  /** Entered and carried cells that hold something; computed ones only follow them. */
  readonly values: ReadonlyMap<CellKey, DataValue>;
}

/** How figures differ from those that were printed. */
export interface UnlikePrinted {
  readonly cells: readonly {
    readonly cell: CellKey;
    readonly was: DataValue;
    readonly is: DataValue;
  }[];
  /** They are said to be firmer or less firm than the paper says. */
  readonly isOtherState: boolean;
  /** The form itself has another version by now. */
  readonly isOtherTemplate: boolean;
}

/** A form's figures with how firm they are said to be. */
export interface StandingFigures {
  readonly form: Form;
  readonly dataState: DataState;
  readonly values: ReadonlyMap<CellKey, DataValue>;
  readonly code: string;
}

/** What is remembered of a form that is printed as it stands. */
export function printedOf({ form, dataState, values }: Omit<StandingFigures, "code">): PrintedForm {
  const held = [...values].filter(
    ([key, value]) => value !== null && form.cells.get(key)?.content.kind !== "computed",
  );
  return { templateVersion: form.template.version, dataState, values: new Map(held) };
}

/** How a form differs from what was printed of it; null where it is the same. The codes decide: what was printed may
 *  be forgotten, and then no cell can be named. */
export function unlikePrinted(
  { code }: Pick<Signing, "code">,
  printed: PrintedForm | null,
  now: StandingFigures,
): UnlikePrinted | null {
  if (now.code === code) return null;
  if (!printed) return { cells: [], isOtherState: false, isOtherTemplate: false };
  const { form, values, dataState } = now;
  const cells = [...form.cells.values()]
    .filter(({ content }) => content.kind !== "computed")
    .map(({ key }) => ({
      cell: key,
      was: printed.values.get(key) ?? null,
      is: values.get(key) ?? null,
    }))
    .filter(({ was, is }) => !isSameOnSheet(was, is));
  const { estimated, preliminary } = printed.dataState;
  return {
    cells,
    isOtherState: estimated !== dataState.estimated || preliminary !== dataState.preliminary,
    isOtherTemplate: printed.templateVersion !== form.template.version,
  };
}

/** Words as they stand on one line of a paper. */
export function onOneLine(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
}

/** A signer's title line by line. */
export function titleLines(title: string): readonly string[] {
  return title.split("/").map((line) => line.trim());
}

/** A signing as it is kept with a version of these figures: other figures than those on paper go with a reason, and the
 *  same with none. */
export function judgeSigning(
  signing: SentSigning | undefined,
  code: string,
): Result<SentSigning | null, Problem> {
  if (!signing) return ok(null);
  const { unlike = "", ...paper } = signing;
  if (paper.code === code) return ok(paper);
  return unlike.trim() === "" ? err({ kind: "reason-missing" }) : ok({ ...paper, unlike });
}
