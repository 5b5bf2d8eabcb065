import * as v from "valibot";
import { isDay } from "../calendar/due.ts";
import { cleanText } from "../people/cleanText.ts";
import { OrgUnitTypeSchema } from "./orgUnits.ts";
import { ProseSchema } from "./values.ts";

/** A figure on the wire: a number, yes or no, {"s":"none"} "không giao", {"s":"unknown"} "chưa có số liệu". */
const FiledValueSchema = v.union([
  v.pipe(v.number(), v.finite(), v.minValue(-1e15), v.maxValue(1e15)),
  v.boolean(),
  v.strictObject({ s: v.literal("none") }),
  v.strictObject({ s: v.literal("unknown") }),
]);

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** What somebody calls a source or a document, as it is meant whichever program it was pasted from. */
const Name = v.pipe(v.string(), v.maxLength(200), v.transform(cleanText));

const DaySchema = v.pipe(v.string(), v.check(isDay, "a day such as 2022-03-15"));

const DocumentSchema = v.strictObject({ number: Name, date: v.nullable(DaySchema) });

/** By indicator, then by unit; "own" is the consolidating unit's own part. */
const ValuesSchema = <T extends v.GenericSchema>(value: T) => v.record(Id, v.record(Id, value));

/** PUT /api/targets/{year} and /api/baselines/{year}: one source's matrix. Null takes a figure away; what is not named
 *  stays as it was filed. */
export const FiledInput = v.strictObject({
  /** The version that the matrix was opened from; 0 where there was none. */
  baseVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
  source: v.strictObject({
    name: v.pipe(Name, v.minLength(1)),
    document: DocumentSchema,
    standard: v.nullable(Name),
    /** Believed before all other sources from now on. */
    first: v.boolean(),
  }),
  values: v.pipe(
    ValuesSchema(v.nullable(FiledValueSchema)),
    v.check((values) => Object.keys(values).length > 0, "at least one indicator"),
  ),
  /** Why figures that do not meet are filed all the same. */
  reason: v.nullable(ProseSchema),
});

/** 201 of the same: proof that it is filed; the same for every repetition. */
export const FiledReceipt = v.object({
  /** Ten characters to read over the telephone. */
  number: v.string(),
  version: v.number(),
  savedBy: v.string(),
  savedAt: v.string(),
});

const FiledSourceSchema = v.object({
  name: v.string(),
  document: v.object({ number: v.string(), date: v.nullable(v.string()) }),
  standard: v.nullable(v.string()),
  values: ValuesSchema(FiledValueSchema),
});

const DivisionSchema = v.picklist([
  "adds-up",
  "adds-up-with-own",
  "same",
  "share-of-units",
  "count-of-units",
  "apart",
]);

/** GET of the same: what is filed, and what a matrix of it is made of. A reporter is told of the own unit only. */
export const FiledReply = v.object({
  kind: v.picklist(["targets", "baselines"]),
  year: v.number(),
  /** 0 where nothing is filed. */
  version: v.number(),
  savedBy: v.nullable(v.string()),
  savedAt: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  indicators: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      unit: v.string(),
      decimals: v.number(),
      direction: v.nullable(v.picklist(["up", "down", "maintain"])),
      division: DivisionSchema,
    }),
  ),
  /** Indicators that are made of others, of the same unit. */
  wholes: v.record(v.string(), v.array(v.string())),
  standards: v.nullable(
    v.object({
      indicators: v.array(v.string()),
      choices: v.array(v.string()),
      ofYear: v.string(),
    }),
  ),
  units: v.array(
    v.object({
      id: v.string(),
      code: v.string(),
      name: v.string(),
      type: OrgUnitTypeSchema,
      /** Whose children share what is divided, those children, and units beside them. */
      part: v.picklist(["whole", "child", "other"]),
    }),
  ),
  sources: v.array(FiledSourceSchema),
});

/** A figure that is another than before, on the wire. */
const FiledChangeSchema = v.object({
  source: v.string(),
  indicator: v.string(),
  place: v.string(),
  before: v.nullable(FiledValueSchema),
  after: v.nullable(FiledValueSchema),
  /** Where the source says nothing any more: what stands in its place, null where nothing does. */
  stands: v.exactOptional(v.nullable(v.object({ source: v.string(), value: FiledValueSchema }))),
});

/** GET …/versions: from the newest to the oldest. */
export const FiledVersionsReply = v.object({
  versions: v.array(
    v.object({
      version: v.number(),
      savedBy: v.string(),
      savedAt: v.string(),
      reason: v.nullable(v.string()),
      /** What differs from the version before. */
      changes: v.array(FiledChangeSchema),
    }),
  ),
  /** The first version that is missing or not as it was written; null where all are whole. */
  broken: v.nullable(v.number()),
});

export type FiledInput = v.InferOutput<typeof FiledInput>;
export type FiledReceipt = v.InferOutput<typeof FiledReceipt>;
export type FiledReply = v.InferOutput<typeof FiledReply>;
export type FiledVersionsReply = v.InferOutput<typeof FiledVersionsReply>;
