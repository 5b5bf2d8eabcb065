import type { CellKey, PeriodId, TemplateId } from "../../../shared/ids.ts";
import type { Figure } from "../../../shared/interchange/figure.ts";

/** The poor households of phường Hòa Vinh, with what a test says of them. */
export function poorHouseholds(said: Partial<Figure>): Figure {
  return {
    regime: "dong-hoa-2022",
    template: "dh-04" as TemplateId,
    templateCode: "ĐH-04/HN",
    templateVersion: 1,
    period: "2022Q1" as PeriodId,
    scope: "unit",
    unit: "22258",
    unitName: "Phường Hòa Vinh",
    cell: "A/hh/1" as CellKey,
    rowLabel: "Hộ nghèo",
    columnLabel: "Đầu kỳ",
    type: "count",
    unitOfMeasure: "hộ",
    decimals: 0,
    nature: "stock",
    additive: true,
    value: 120,
    provenance: "entry",
    estimated: false,
    preliminary: false,
    coverage: null,
    report: { version: 2, state: "approved", counted: true, code: "7K3MQ0E12A" },
    ...said,
  };
}
