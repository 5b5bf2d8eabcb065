import * as v from "valibot";
import { isDay } from "../calendar/due.ts";

/** One cell on the wire: null is blank, {"s":"none"} "không phát sinh", {"s":"unknown"} "chưa có số liệu". */
export const DataValueSchema = v.union([
  v.null(),
  // A spreadsheet keeps 15 digits; beyond them, sums could leave the numbers altogether.
  v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15)),
  v.boolean(),
  v.pipe(v.string(), v.maxLength(4000)),
  v.strictObject({ s: v.literal("none") }),
  v.strictObject({ s: v.literal("unknown") }),
]);

/** A version's cells in its template's `cellOrder`. */
export const DataValuesSchema = v.pipe(v.array(DataValueSchema), v.maxLength(6000));

export const CellKeySchema = v.pipe(v.string(), v.maxLength(100));

export const DataStateSchema = v.strictObject({
  estimated: v.boolean(),
  preliminary: v.boolean(),
});

/** The most characters that a reason, an explanation or a note may have. */
export const mostProse = 2000;

/** What somebody writes. Pasted text brings control characters along, which neither database nor spreadsheet takes. */
export const ProseSchema = v.pipe(
  v.string(),
  v.maxLength(mostProse),
  v.transform((text) => text.replace(/[^\P{Cc}\n]/gu, " ").trim()),
);

/** One reason for any number of warnings, by violation id. */
export const ReasonSchema = v.strictObject({
  violations: v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(2000)),
  text: ProseSchema,
});

/** A day that exists, "2022-03-15". */
export const DaySchema = v.pipe(v.string(), v.maxLength(10), v.check(isDay, "not a day"));

export const ReportStateSchema = v.picklist([
  "draft",
  "submitted",
  "returned",
  "approved",
  "frozen",
]);
