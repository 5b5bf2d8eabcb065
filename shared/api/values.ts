import * as v from "valibot";
import { isDay } from "../calendar/due.ts";
import { largestFigure, mostCells, mostCharacters } from "../form/limits.ts";
import { hasWholeCharacters } from "../form/wholeCharacters.ts";

const none = v.strictObject({ s: v.literal("none") });
const unknown = v.strictObject({ s: v.literal("unknown") });

/** A text that everything keeps as it is. */
export const WholeText = v.pipe(
  v.string(),
  v.check(hasWholeCharacters, "holds half of a character"),
);

/** One cell on the wire: null is blank, {"s":"none"} "không phát sinh", {"s":"unknown"} "chưa có số liệu". */
export const DataValueSchema = v.union([
  v.null(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.string(),
  none,
  unknown,
]);

/** A version's cells in its template's `cellOrder`. */
export const DataValuesSchema = v.pipe(v.array(DataValueSchema), v.maxLength(mostCells));

/** The same as somebody hands them in: `readEntry` names the cell that holds more than is kept, here it is only kept
 *  out. What is computed of such figures may be larger. */
export const EnteredValuesSchema = v.pipe(
  v.array(
    v.union([
      v.null(),
      v.pipe(v.number(), v.finite(), v.minValue(-largestFigure), v.maxValue(largestFigure)),
      v.boolean(),
      v.pipe(WholeText, v.maxLength(mostCharacters)),
      none,
      unknown,
    ]),
  ),
  v.maxLength(mostCells),
);

export const CellKeySchema = v.pipe(v.string(), v.maxLength(100));

export const DataStateSchema = v.strictObject({
  estimated: v.boolean(),
  preliminary: v.boolean(),
});

/** The most characters that a reason, an explanation or a note may have. */
export const mostProse = 2000;

/** What somebody writes. Pasted text brings control characters and halves of characters along, which neither database
 *  nor spreadsheet takes. */
export const ProseSchema = v.pipe(
  v.string(),
  v.maxLength(mostProse),
  v.transform((text) => text.replace(/[^\P{Cc}\n]|\p{Cs}/gu, " ").trim()),
);

/** The same on one line: a name, a number of a document. */
export const LineSchema = v.pipe(
  ProseSchema,
  v.transform((text) => text.replace(/\s+/gu, " ")),
);

/** One reason for any number of warnings, by violation id. */
export const ReasonSchema = v.strictObject({
  violations: v.pipe(v.array(v.pipe(WholeText, v.maxLength(120))), v.maxLength(2000)),
  text: ProseSchema,
});

/** A mã đối chiếu: ten characters of Crockford's base 32. */
export const CodeSchema = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/));

/** A day that exists, "2022-03-15". */
export const DaySchema = v.pipe(v.string(), v.maxLength(10), v.check(isDay, "not a day"));

export const ReportStateSchema = v.picklist([
  "draft",
  "submitted",
  "returned",
  "approved",
  "frozen",
]);
