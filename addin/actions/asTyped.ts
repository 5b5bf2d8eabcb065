import { cellOf, type Form } from "../../shared/form/form.ts";
import { readEntry, type Unreadable } from "../../shared/form/readEntry.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { FormReading, ReadableSheet } from "../../shared/sheet/readForm.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { showingOf } from "../../shared/sheet/shownText.ts";
import { numberFormatOf } from "../../shared/sheet/styles.ts";

/** What could not be read on a sheet, just as that holds and shows it: drawn anew as this form, it asks the same. */
export function asTyped(
  { values }: ReadableSheet,
  positionOf: (key: CellKey) => { readonly row: number; readonly column: number },
  form: Form,
  { unreadable }: Pick<FormReading, "unreadable">,
): {
  readonly contents: ReadonlyMap<CellKey, CellContent>;
  readonly formats: ReadonlyMap<CellKey, string>;
} {
  const contents = new Map<CellKey, CellContent>();
  const formats = new Map<CellKey, string>();
  for (const [key, { unreadable: reason, shown }] of unreadable) {
    const { row, column } = positionOf(key);
    const { measure } = cellOf(form, key);
    const content = values[row]?.[column] ?? null;
    if (reason === "not-calculated") {
      // A formula that nobody has calculated stays one, as a text; among words it would be taken for an answer.
      contents.set(key, measure.type === "text" ? "#CALC!" : shown);
      continue;
    }
    if (measure.type === "date" && isDayInDoubt(reason)) {
      // Whoever means the day that is held types it again: no format of its own may show that as before.
      contents.set(key, `${shown}?`);
      continue;
    }
    const usual = numberFormatOf(measure);
    const asDrawn = readEntry(content, showingOf({ numberFormat: usual })(content), measure);
    // Where it cannot be read as we draw it either, it needs no look of its own.
    if (typeof content !== "number" || "unreadable" in asDrawn) {
      contents.set(key, content);
      continue;
    }
    const format = formatShowing(content, seenAs(reason, shown), usual);
    if (format === null) contents.set(key, shown);
    else {
      contents.set(key, content);
      formats.set(key, format);
    }
  }
  return { contents, formats };
}

function isDayInDoubt(reason: Unreadable): boolean {
  return reason === "ambiguous-day" || reason === "not-seen";
}

/** What is told of a number that nobody sees is what its cell holds. */
function seenAs(reason: Unreadable, shown: string): string {
  return reason === "not-seen" ? "" : shown;
}

/** No program lets a format be longer. */
const longestFormat = 255;

/** A number format that shows one number as this text, and any other one that is typed over it as usual; null where it
 *  takes more than a format holds. Below zero a section without a sign of its own is one for less than a number: what
 *  lies below that number comes first. One for “everything else” alone has no sign in LibreOffice. */
function formatShowing(content: number, shown: string, usual: string): string | null {
  const number = writtenOut(content);
  const text = quoted(shown);
  const format =
    content < 0
      ? `[<${number}]-${usual};[<=${number}]${text};${usual}`
      : `[=${number}]${text};${/[0#]/.test(usual) ? `[<0]-${usual};` : ""}${usual}`;
  return format.length > longestFormat ? null : format;
}

function quoted(text: string): string {
  const parts = text.split('"').map((part) => (part === "" ? "" : `"${part}"`));
  return parts.join('\\"');
}

/** A number as a condition of a format has it: without a power of ten. */
function writtenOut(number: number): string {
  const [digits = "", power] = String(number).split("e");
  if (power === undefined) return digits;
  const places = Number(power);
  if (places > 0) return BigInt(number).toString();
  const [whole = "", part = ""] = digits.replace("-", "").split(".");
  return `${number < 0 ? "-" : ""}0.${"0".repeat(-places - 1)}${whole}${part}`;
}
