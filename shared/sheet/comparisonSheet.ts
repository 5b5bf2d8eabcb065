import { gridOf, heightFor } from "./grid.ts";
import { formPage } from "./pageBreaks.ts";
import type { CellContent, CellStyle, Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { colours, styles } from "./styles.ts";

/** One figure that is another than it was. */
export interface ComparedLine {
  readonly name: string;
  /** "Tổng cộng", "Khu vực thành thị", or the unit whose own figure it is. */
  readonly where: string;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly style: CellStyle;
  /** "+6", or what else there is to say of the change. */
  readonly amount: string;
  readonly causes: string;
}

/** What a sheet that compares is made from. */
export interface ComparisonInput {
  readonly code: string;
  readonly title: string;
  /** "Bản chốt 1". */
  readonly before: string;
  readonly after: string;
  readonly periodName: string;
  readonly parentName: string;
  readonly illustrative: boolean;
  readonly lines: readonly ComparedLine[];
}

const widths = [5, 44, 24, 14, 14, 20, 56] as const;

/** Two editions, or one and the figures of now, side by side: every figure that differs, with its causes. */
export function renderComparison(input: ComparisonInput): Sheet {
  const { code, title, before, after, periodName, parentName, illustrative, lines } = input;
  const left = 1;
  const right = left + widths.length - 1;
  const grid = gridOf();
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.merge(across(0), `SO SÁNH: ${title.toLocaleUpperCase("vi")}`, styles.title);
  const said = [
    `${parentName} · ${periodName} · ${before} và ${after}`,
    ...(illustrative ? ["số liệu minh họa"] : []),
  ].join(" · ");
  grid.merge(across(1), said, styles.centredItalic);
  const labels = ["STT", "Chỉ tiêu", "Của", before, after, "Chênh lệch", "Nguyên nhân"];
  labels.forEach((label, index) => void grid.set(3, left + index, label, styles.header));
  grid.height(3, heightFor(labels.map((label, index) => [label, widths[index] ?? 20] as const)));
  lines.forEach(({ name, where, before: was, after: is, style, amount, causes }, index) => {
    const row = 4 + index;
    const cells = [
      [index + 1, styles.stubCentred],
      ...[name, where].map((words) => [words, styles.stub] as const),
      ...[was, is].map((value) => [value, style] as const),
      ...[amount, causes].map((words) => [words, styles.stub] as const),
    ] as const;
    cells.forEach(([value, look], at) => void grid.set(row, left + at, value, look));
    const words = [name, where, amount, causes] as const;
    const room = [widths[1], widths[2], widths[5], widths[6]];
    grid.height(row, heightFor(words.map((text, at) => [text, room[at] ?? 20] as const)));
  });
  return {
    name: sheetName(`So sánh ${code} ${periodName}`),
    columns: [{ width: 2 }, ...widths.map((width) => ({ width }))],
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 4, columns: 0 },
    print: {
      ...formPage,
      area: { top: 0, left, bottom: 3 + Math.max(1, lines.length), right },
      repeatRows: [3, 3],
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.carriedText,
  };
}
