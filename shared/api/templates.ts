import * as v from "valibot";
import { OrgUnitTypeSchema } from "./orgUnits.ts";
import { WholeText } from "./values.ts";

const text = (most: number) => v.pipe(WholeText, v.maxLength(most));
const some = (most: number) => v.pipe(WholeText, v.minLength(1), v.maxLength(most));
const id = v.pipe(v.string(), v.maxLength(32), v.regex(/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/));
const orgUnitId = v.pipe(v.string(), v.maxLength(32), v.regex(/^ou-[0-9a-z-]+$/));
const templateId = v.pipe(v.string(), v.maxLength(32), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));
const indicatorId = v.pipe(v.string(), v.maxLength(64), v.regex(/^[A-Za-z0-9{}._-]+$/));
const list = <S extends v.GenericSchema>(of: S, most: number) =>
  v.pipe(v.array(of), v.maxLength(most));

const PeriodKindSchema = v.picklist(["quarter", "six-month", "year", "month", "plan", "ad-hoc"]);
const PeriodKindsSchema = v.nullable(list(PeriodKindSchema, 6));

/** What kind of answer a cell takes. */
export const ValueTypeSchema = v.picklist(["count", "money", "rate", "yes-no", "text", "date"]);

const MeasureSchema = v.strictObject({
  type: ValueTypeSchema,
  unit: text(40),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  nature: v.picklist(["flow", "stock"]),
  aggregation: v.picklist([
    "SUM",
    "SUM_PLUS_TOWN",
    "RATIO",
    "RATE_100K",
    "COUNT_TRUE",
    "COUNT_TRUE_RATIO",
    "LAST",
    "NET",
    "TEXT_MERGE",
    "NONE",
  ]),
  direction: v.nullable(v.picklist(["up", "down", "maintain"])),
  target: v.nullable(indicatorId),
  strict: v.exactOptional(v.literal(true)),
});

const targetSource = v.strictObject({
  kind: v.literal("target"),
  indicator: v.nullable(indicatorId),
});
const milestoneSource = v.strictObject({
  kind: v.literal("milestone"),
  indicator: v.nullable(indicatorId),
});
const figureSource = v.strictObject({ kind: v.literal("figure"), indicator: indicatorId });
const nothingSource = v.strictObject({ kind: v.literal("nothing") });

const filedSource = v.variant("kind", [targetSource, figureSource, nothingSource]);

/** A chain of sources ends after one step: another report, or else something filed. */
const CarriedSourceSchema = v.variant("kind", [
  targetSource,
  milestoneSource,
  figureSource,
  nothingSource,
  v.strictObject({
    kind: v.literal("report"),
    cell: some(100),
    orElse: v.nullable(filedSource),
  }),
  v.strictObject({
    kind: v.literal("elsewhere"),
    template: templateId,
    by: v.nullable(v.strictObject({ unit: orgUnitId, name: some(100) })),
    period: v.picklist(["same", "plan"]),
    cell: v.pipe(v.string(), v.maxLength(100), v.regex(/^[A-Z]\/[^/]+\/[^/]+$/)),
    ifMissing: v.picklist(["entry", "blank"]),
    orElse: v.nullable(filedSource),
  }),
]);

const CellDefinitionSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("entry") }),
  v.strictObject({ kind: v.literal("carried"), from: CarriedSourceSchema }),
  v.strictObject({ kind: v.literal("computed"), formula: some(1000) }),
  v.strictObject({ kind: v.literal("empty") }),
]);

const ColumnSchema = v.strictObject({
  id,
  label: text(400),
  group: v.nullable(text(400)),
  number: v.nullable(text(40)),
  width: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
  cell: CellDefinitionSchema,
  periodKinds: PeriodKindsSchema,
  appliesTo: v.nullable(
    v.strictObject({
      nature: v.exactOptional(v.picklist(["flow", "stock"])),
      target: v.exactOptional(v.literal(true)),
    }),
  ),
  measure: v.nullable(v.partial(MeasureSchema)),
  hidden: v.boolean(),
});

const RowSchema = v.strictObject({
  id,
  number: text(40),
  label: text(1000),
  spoken: text(400),
  added: v.exactOptional(v.literal(true)),
  periodKinds: v.exactOptional(list(PeriodKindSchema, 6)),
  standard: v.exactOptional(v.strictObject({ of: some(40), name: some(40) })),
  level: v.picklist([0, 1, 2]),
  measure: MeasureSchema,
  formula: v.nullable(some(1000)),
  cells: v.nullable(
    v.record(
      id,
      v.strictObject({
        cell: v.exactOptional(CellDefinitionSchema),
        measure: v.exactOptional(v.partial(MeasureSchema)),
      }),
    ),
  ),
});

const TableSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
  heading: v.nullable(text(400)),
  stub: list(
    v.strictObject({
      shows: v.picklist(["number", "label", "unit"]),
      label: text(200),
      letter: text(4),
      width: v.pipe(v.number(), v.minValue(1), v.maxValue(200)),
    }),
    6,
  ),
  columns: list(ColumnSchema, 60),
  rows: list(RowSchema, 600),
  principalRow: v.nullable(id),
});

const RuleSchema = v.strictObject({
  id,
  holds: some(1000),
  over: v.variant("each", [
    v.strictObject({ each: v.literal("row"), table: id, rows: list(id, 600) }),
    v.strictObject({ each: v.literal("column"), table: id, columns: list(id, 60) }),
    v.strictObject({ each: v.literal("form") }),
  ]),
  importance: v.picklist(["error", "warning", "info"]),
  tolerance: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)),
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  title: some(400),
  instruction: text(1000),
  periodKinds: PeriodKindsSchema,
});

/** GET and PUT /api/templates/{id}/{version}: a definition. */
export const TemplateSchema = v.strictObject({
  id: templateId,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  code: some(40),
  title: some(400),
  shortTitle: some(100),
  adoptedBy: v.nullable(text(400)),
  /** Nobody where the form is generated. */
  reportedBy: list(v.union([OrgUnitTypeSchema, orgUnitId]), 50),
  periodKinds: v.pipe(list(PeriodKindSchema, 6), v.minLength(1)),
  neverLate: v.exactOptional(v.literal(true)),
  generated: v.exactOptional(v.picklist(["units-across", "units-down"])),
  preliminaryUntil: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  tables: v.pipe(list(TableSchema, 26), v.minLength(1)),
  rules: list(RuleSchema, 500),
  otherForms: v.exactOptional(
    v.record(
      templateId,
      v.strictObject({
        code: some(40),
        cells: v.record(v.pipe(v.string(), v.maxLength(100)), some(400)),
      }),
    ),
  ),
});

/** GET /api/templates: the newest version of every form of the regime. */
export const TemplatesReply = v.object({
  templates: v.array(
    v.object({
      id: v.string(),
      version: v.number(),
      ...{ code: v.string(), title: v.string(), shortTitle: v.string() },
      reportedBy: v.array(v.string()),
      periodKinds: v.array(v.string()),
      neverLate: v.boolean(),
      preliminaryUntil: v.nullable(v.string()),
    }),
  ),
});

export type TemplatesReply = v.InferOutput<typeof TemplatesReply>;
