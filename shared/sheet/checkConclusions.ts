import { evaluate } from "../form/algebra/evaluate.ts";
import { checkForm } from "../form/checkForm.ts";
import { type FormValues, quantityOf } from "../form/computeForm.ts";
import { isUnknown } from "../form/dataValue.ts";
import type { CellReference, Form } from "../form/form.ts";
import type { EntryReading } from "../form/readEntry.ts";
import type { CellKey } from "../ids.ts";
import { figuresAdjusted, openCellsOf } from "../report/adjusted.ts";
import type { CarriedSet } from "../report/carried.ts";
import { showCell } from "../text/cellPart.ts";
import { showNumber } from "../text/numbers.ts";
import type { SentencePart } from "../text/ruleSentence.ts";
import { signOf } from "../text/violations.ts";
import type { Pointer, SheetCheck } from "./checkList.ts";

/** What our own rules conclude about the values a sheet is written with: readers that do not calculate show it. */
export interface Conclusions {
  readonly violated: ReadonlySet<string>;
  /** The sentence of a check, with the figures in it. */
  readonly say: (check: SheetCheck) => string;
  readonly values: FormValues;
  readonly unreadable: Unreadable;
}

/** What stands in entries that no value can be read from. */
export type Unreadable = ReadonlyMap<CellKey, Extract<EntryReading, { unreadable: unknown }>>;

/** Checks the values that a sheet is about to be written with. */
export function concludeChecks(
  form: Form,
  values: FormValues,
  carried: CarriedSet,
  unreadable: Unreadable,
): Conclusions {
  const violations = checkForm(form, values, {
    openCells: openCellsOf(carried),
    adjusted: figuresAdjusted(carried),
    unreadable,
    elsewhere: () => undefined,
  });
  return {
    violated: new Set(violations.map(({ id }) => id)),
    say: ({ words }) => sayParts(words, values, unreadable),
    values,
    unreadable,
  };
}

/** A sentence with its figures filled in, all their decimals shown as FIXED() shows them; of what cannot be read, that. */
function sayParts(
  words: readonly SentencePart[],
  values: FormValues,
  unreadable: Unreadable,
): string {
  const valueOf = ({ key }: CellReference) => quantityOf(values.get(key));
  const said = words.map((part) => {
    if (typeof part === "string") return part;
    if ("cell" in part) {
      if (unreadable.has(part.cell.key)) return "?";
      return showCell("vi", values.get(part.cell.key) ?? null, part.type, part.decimals);
    }
    const value = evaluate(part.figure, valueOf);
    return typeof value === "number" ? showNumber("vi", value, part.decimals) : "";
  });
  return said.join("");
}

/** What follows how many cells of a row say "chưa có số liệu". */
export const unknownWords = " ô chưa có số liệu: nêu lý do khi nộp";

/** What the "Kiểm tra" cell of a row says, as its formula will. */
export function checkConclusions(
  conclusions: Conclusions,
  { own, pointers }: RowChecks,
  entries: RowEntries,
): string {
  const { violated, say } = conclusions;
  const [worst, ...others] = own.filter(({ id }) => violated.has(id));
  if (worst) return others.length > 0 ? `${say(worst)} (+${others.length})` : say(worst);
  const guide = pointers.find(({ checks }) => checks.some(({ id }) => violated.has(id)));
  if (guide) return `${signOf[guide.importance]} xem dòng ${guide.row + 1}`;
  const { asked, begins } = entries;
  if (begins?.every((key) => isBlank(conclusions, key))) return "";
  const blank = countBlanks(conclusions, entries);
  if (blank > 0) return `còn ${blank} ô chưa nhập`;
  const unknown = countUnknowns(conclusions, entries);
  if (unknown > 0) return `${signOf.warning} ${unknown}${unknownWords}`;
  return asked.length > 0 ? "✓ Đúng" : "";
}

/** How many cells of a row expect an answer and have none: nothing is expected of a row that nobody has begun to add. */
export function countBlanks(conclusions: Conclusions, { asked, begins }: RowEntries): number {
  if (begins?.every((key) => isBlank(conclusions, key))) return 0;
  return asked.filter((key) => isBlank(conclusions, key)).length;
}

/** How many cells of a row say "chưa có số liệu", which the sender is asked about. */
export function countUnknowns({ values }: Conclusions, { told }: RowEntries): number {
  return told.filter((key) => isUnknown(values.get(key) ?? null)).length;
}

function isBlank({ values, unreadable }: Conclusions, key: CellKey): boolean {
  return (values.get(key) ?? null) === null && !unreadable.has(key);
}

/** The cells of a row that expect an answer, those that begin it where the sender adds the row, and those whose "chưa có
 *  số liệu" is told. */
interface RowEntries {
  readonly asked: readonly CellKey[];
  readonly begins: readonly CellKey[] | null;
  readonly told: readonly CellKey[];
}

/** The checks that a row's "Kiểm tra" cell speaks for, and those it points to. */
export interface RowChecks {
  readonly own: readonly SheetCheck[];
  readonly pointers: readonly Pointer[];
}
