import { isMissing } from "../rollup/consolidate.ts";
import { sayCoverage } from "../text/coverage.ts";
import { sayStanding } from "./consolidationHeading.ts";
import type { ConsolidationInput } from "./consolidationSheet.ts";
import { gridOf, heightFor } from "./grid.ts";
import type { Sheet } from "./sheet.ts";
import { colours, styles } from "./styles.ts";

/** Something doubtful in a unit's figures, in words. */
export interface Doubt {
  readonly unitName: string;
  /** "✕ lỗi", "△ cảnh báo". */
  readonly importance: string;
  readonly text: string;
  /** What the unit said about it; empty where it said nothing. */
  readonly reason: string;
}

const widths = [6, 24, 14, 70, 44] as const;
const labels = ["STT", "Đơn vị", "Mức", "Nội dung", "Giải trình của đơn vị"] as const;

/** The sheet beside a consolidation: which units are missing and why, and every doubt with the unit's reason. */
export function renderDoubts(name: string, input: ConsolidationInput): Sheet {
  const { units, doubts, heading, form } = input;
  const left = 1;
  const right = left + widths.length - 1;
  const grid = gridOf();
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(across(0), `ĐỐI CHIẾU, NGHI VẤN: ${form.template.code}`, styles.title);
  const said = `${heading.periodName} · tính đến ${heading.asOf} · ${sayCoverage(units)}`;
  grid.merge(across(1), said, styles.centredItalic);
  labels.forEach((label, index) => void grid.set(3, left + index, label, styles.header));
  const missing = units.filter(isMissing).map(({ name: unitName, standing }): Doubt => {
    const reason = standing.kind === "left-out" ? standing.reason : "";
    return { unitName, importance: "◷ thiếu", text: sayStanding(standing), reason };
  });
  const lines = [...missing, ...doubts];
  lines.forEach((doubt, index) => {
    const row = 4 + index;
    const { unitName, importance, text, reason } = doubt;
    [String(index + 1), unitName, importance, text, reason].forEach((value, at) => {
      grid.set(row, left + at, value, at === 0 ? styles.stubCentred : styles.stub);
    });
    grid.height(
      row,
      heightFor([
        [text, widths[3]],
        [reason, widths[4]],
      ]),
    );
  });
  if (lines.length === 0) {
    grid.merge(across(4), "Đủ đơn vị, không có nghi vấn.", styles.stub);
  }
  return {
    name,
    columns: [{ width: 2 }, ...widths.map((width) => ({ width }))],
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 4, columns: 0 },
    print: {
      landscape: true,
      area: { top: 0, left, bottom: 4 + Math.max(0, lines.length - 1), right },
      repeatRows: [3, 3],
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.warningText,
  };
}
