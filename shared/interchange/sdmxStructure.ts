import type { Figure } from "./figure.ts";
import { scopeWords, stateWords } from "./figureWords.ts";
import {
  answerCodes,
  dataflow,
  indicatorCodeOf,
  ownCodes,
  scopeCodes,
  sdmxColumns,
} from "./sdmxCsv.ts";

/** One code with its name. */
export interface NamedCode {
  readonly id: string;
  readonly name: string;
  /** What is to be told apart of the name. */
  readonly annotations?: readonly { readonly id: string; readonly title: string }[];
}

const { agency: agencyID, version } = dataflow;
const urn = (kind: string, id: string) =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=${agencyID}:${id}(${version})`;
const dimensions = ["REF_AREA", "SCOPE", "INDICATOR", "REPORT_PERIOD"] as const;

/** What the codes of a file of SDMX-CSV mean, as an SDMX structure message in JSON: its dataflow, its data structure, and
 *  our own code lists. OBS_STATUS is coded by SDMX's cross-domain list and not repeated. */
export function writeSdmxStructure(figures: readonly Figure[], prepared: string): string {
  const lists: Readonly<Record<string, readonly NamedCode[]>> = {
    CL_REF_AREA: distinct(figures.map(({ unit, unitName }) => ({ id: unit, name: unitName }))),
    CL_SCOPE: codesOf(scopeCodes, scopeWords),
    CL_INDICATOR: distinct(figures.map(indicatorOf)),
    CL_REPORT_PERIOD: distinct(figures.map(({ period }) => ({ id: period, name: period }))),
    CL_ANSWER: codesOf(answerCodes, stateWords),
    CL_OWN_PART: codesOf(ownCodes, { in: "đã có", missing: "còn thiếu" }),
  };
  return JSON.stringify(
    {
      meta: {
        schema:
          "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json",
        id: `${dataflow.id}-structure`,
        prepared,
        test: false,
        sender: { id: agencyID },
      },
      data: {
        dataflows: [
          {
            ...{ id: dataflow.id, agencyID, version, name: "Số liệu báo cáo theo biểu" },
            structure: urn("datastructure.DataStructure", "DSD_REPORTS"),
          },
        ],
        conceptSchemes: [
          {
            ...{ id: "CS_REPORTS", agencyID, version, name: "Khái niệm" },
            concepts: componentNames.map((id) => ({ id, name: id })),
          },
        ],
        codelists: Object.entries(lists).map(([id, codes]) => ({
          ...{ id, agencyID, version, name: id, codes },
        })),
        dataStructures: [dataStructure],
      },
    },
    null,
    1,
  );
}

/** Everything behind the three columns that say what file it is. */
const componentNames = sdmxColumns.map(([name]) => name).slice(3);
const coded: ReadonlySet<string> = new Set([...dimensions, "ANSWER", "OWN_PART"]);

function component(id: string) {
  return {
    id,
    conceptIdentity: `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=${agencyID}:CS_REPORTS(${version}).${id}`,
    ...(coded.has(id) && {
      localRepresentation: { enumeration: urn("codelist.Codelist", `CL_${id}`) },
    }),
  };
}

const dataStructure = {
  ...{ id: "DSD_REPORTS", agencyID, version, name: "Số liệu báo cáo theo biểu" },
  dataStructureComponents: {
    dimensionList: {
      id: "DimensionDescriptor",
      dimensions: dimensions.map((id) => component(id)),
      timeDimension: {
        ...component("TIME_PERIOD"),
        localRepresentation: { format: { dataType: "ObservationalTimePeriod" } },
      },
    },
    measureList: { id: "MeasureDescriptor", measures: [component("OBS_VALUE")] },
    attributeList: {
      id: "AttributeDescriptor",
      attributes: componentNames
        .slice(componentNames.indexOf("OBS_VALUE") + 1)
        .map((id) => ({ ...component(id), attributeRelationship: { observation: {} } })),
    },
  },
};

/** An indicator's name, and apart what its form calls its row and its column. */
function indicatorOf(figure: Figure): NamedCode {
  const { rowLabel, columnLabel } = figure;
  return {
    id: indicatorCodeOf(figure),
    name: `${rowLabel} · ${columnLabel}`,
    annotations: [
      { id: "ROW", title: rowLabel },
      { id: "COLUMN", title: columnLabel },
    ],
  };
}

function codesOf<K extends string>(
  codes: Readonly<Record<K, string>>,
  names: Readonly<Record<K, string>>,
): NamedCode[] {
  return (Object.keys(codes) as K[]).map((key) => ({ id: codes[key], name: names[key] }));
}

function distinct(codes: readonly NamedCode[]): NamedCode[] {
  return [...new Map(codes.map((code) => [code.id, code])).values()];
}
