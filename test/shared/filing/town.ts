import type { FilingRules } from "../../../shared/filing/filingRules.ts";
import type { NamedUnit } from "../../../shared/filing/findPlace.ts";
import type { MatrixCells } from "../../../shared/filing/matrixGrid.ts";
import type { MatrixSubject } from "../../../shared/filing/readLine.ts";
import type { IndicatorId, OrgUnitId } from "../../../shared/ids.ts";
import type { Indicator } from "../../../shared/indicator.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";

function unit(id: string, code: string, name: string, type: NamedUnit["type"]): NamedUnit {
  return { id: id as OrgUnitId, code, name, type };
}

/** A town of three: two wards and a commune, spelt as the official list spells them, and an office. */
export const town = unit("town", "564", "Thị xã Đông Hòa", "town");
export const vinh = unit("vinh", "22258", "Phường Hòa Vinh", "ward");
export const nam = unit("nam", "22282", "Phường Hòa Hiệp Nam", "ward");
export const tam = unit("tam", "22297", "Xã Hòa Tâm", "commune");
export const economy = unit("kt", "KT", "Phòng Kinh tế", "office");

function indicator(id: string, name: string, more: Partial<Indicator> = {}): Indicator {
  const base = { unit: "người", decimals: 0, direction: "up" } as const;
  return { id: id as IndicatorId, name, ...base, ...more };
}

/** One indicator of every way to divide. */
export const indicators = [
  indicator("M1a", "Đào tạo nghề phi nông nghiệp"),
  indicator("M2", "Giải quyết việc làm"),
  indicator("M4", "Vận động Quỹ Đền ơn đáp nghĩa", { unit: "triệu đồng", decimals: 3 }),
  indicator("M5a", "Xã, phường đạt tiêu chuẩn phù hợp với trẻ em", { unit: "%", decimals: 1 }),
  indicator("M5b", "Trẻ em có hoàn cảnh đặc biệt được trợ giúp", { unit: "%", decimals: 1 }),
];

export const rules: FilingRules = {
  targetSources: [],
  targets: {
    M1a: "adds-up",
    M2: "adds-up",
    M4: "adds-up-with-own",
    M5a: "share-of-units",
    M5b: "same",
  },
  baselines: {},
  fromTargets: {},
  wholes: {},
  standards: null,
};

export const subject: MatrixSubject = {
  rules,
  indicators,
  parent: town,
  children: [vinh, nam, tam],
  others: [economy],
};

/** A worksheet that shows what it holds, as a Vietnamese Excel shows it. */
export function pasted(...rows: readonly (readonly CellContent[])[]): MatrixCells {
  const text = rows.map((row) =>
    row.map((content) => (content === null ? "" : String(content).replace(".", ","))),
  );
  return { values: rows, text };
}
