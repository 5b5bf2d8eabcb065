import type { CellKey, PeriodId, TemplateId } from "../ids.ts";
import type { ValueType } from "../indicator.ts";
import type { Figure, FigureNature, FigureReport, Provenance } from "./figure.ts";
import { meaningOf } from "./figureWords.ts";
import { sdmxPeriodOf } from "./interchangePeriod.ts";
import { answerCodes, dataflowName, ownCodes, scopeCodes, sdmxColumns } from "./sdmxCsv.ts";
import type { NamedCode } from "./sdmxStructure.ts";
import { parseSeparated } from "./separatedValues.ts";
import { readNumberOrNothing, valueOf } from "./statedValue.ts";

/** The figures of a file of SDMX-CSV as we write it, named by the structure file beside it; null where it is none. */
export function parseSdmxCsv(text: string, structure: string): Figure[] | null {
  const [head, ...rest] = parseSeparated(text, ",") ?? [];
  const names = sdmxColumns.map(([name]) => name);
  if (!head || names.some((name) => !head.includes(name))) return null;
  const codeOf = codesIn(structure);
  const figures = rest.map((fields) => {
    const held = new Map(head.map((name, index) => [name, fields[index] ?? ""]));
    return figureOf((name) => held.get(name) ?? "", codeOf);
  });
  return figures.every((figure) => figure !== null) ? figures : null;
}

type CodeOf = (list: string, code: string) => NamedCode | undefined;

function codesIn(structure: string): CodeOf {
  const { data } = JSON.parse(structure) as {
    data: { codelists: { id: string; codes: NamedCode[] }[] };
  };
  const lists = new Map(
    data.codelists.map(({ id, codes }) => [id, new Map(codes.map((one) => [one.id, one]))]),
  );
  return (list, code) => lists.get(list)?.get(code);
}

function figureOf(field: (name: string) => string, codeOf: CodeOf): Figure | null {
  const count = (name: string) => readNumberOrNothing(field(name)) ?? null;
  const state = meaningOf(answerCodes, field("ANSWER"));
  const scope = meaningOf(scopeCodes, field("SCOPE"));
  const [template = "", ...cell] = field("INDICATOR").split("@");
  const type = field("VALUE_TYPE") as ValueType;
  const period = field("REPORT_PERIOD");
  const isOurs =
    field("STRUCTURE") === "dataflow" &&
    field("STRUCTURE_ID") === dataflowName &&
    field("TIME_PERIOD") === sdmxPeriodOf(period);
  const measured = readNumberOrNothing(field("OBS_VALUE"));
  if (!isOurs || state === null || scope === null || measured === undefined) return null;
  const value = valueOf(state, measured, field("TEXT_VALUE"), type);
  const [templateVersion, decimals] = [count("FORM_VERSION"), count("DECIMALS")];
  if (value === undefined || templateVersion === null || decimals === null) return null;
  const parts = codeOf("CL_INDICATOR", field("INDICATOR"))?.annotations ?? [];
  const partOf = (id: string) => parts.find((part) => part.id === id)?.title ?? "";
  const [covered, expected, approved] = [count("COVERED"), count("EXPECTED"), count("APPROVED")];
  const goneOn = count("GONE_ON");
  return {
    regime: field("REGIME"),
    template: template as TemplateId,
    templateCode: field("FORM_CODE"),
    ...{ templateVersion, scope, type, decimals, value, period: period as PeriodId },
    unit: field("REF_AREA"),
    unitName: codeOf("CL_REF_AREA", field("REF_AREA"))?.name ?? "",
    cell: cell.join("/").replaceAll("$", ".") as CellKey,
    rowLabel: partOf("ROW"),
    columnLabel: partOf("COLUMN"),
    unitOfMeasure: field("UNIT_MEASURE"),
    provenance: field("PROVENANCE") as Provenance,
    nature: field("NATURE") as FigureNature,
    additive: field("ADDITIVE") === "true",
    estimated: field("ESTIMATED") === "true",
    preliminary: field("PRELIMINARY") === "true",
    coverage:
      covered === null || expected === null || approved === null || goneOn === null
        ? null
        : { covered, expected, approved, goneOn, own: meaningOf(ownCodes, field("OWN_PART")) },
    report: reportOf(field, count("REPORT_VERSION")),
  };
}

function reportOf(field: (name: string) => string, version: number | null): FigureReport | null {
  if (version === null) return null;
  const state = (field("REPORT_STATE") || null) as FigureReport["state"];
  const counted = field("COUNTED") === "true";
  return { version, state, counted, code: field("CHECK_CODE") || null };
}
