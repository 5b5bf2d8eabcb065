import type { FiledSet, FiledSource } from "../filing/filed.ts";
import { isSameName } from "../filing/fileMatrix.ts";
import type { Standards } from "../filing/filingRules.ts";
import type { NamedUnit } from "../filing/findPlace.ts";
import { wordOfUnit } from "../filing/matrixWords.ts";
import { addressOf } from "./address.ts";
import { gridOf } from "./grid.ts";
import { setMatrixHeader, setMatrixHeading } from "./matrixHeading.ts";
import { type MatrixIdentity, writeMatrixIdentity } from "./matrixIdentity.ts";
import {
  type DividedIndicator,
  layOutMatrixSheet,
  listOthersFiled,
  type MatrixSheetLayout,
} from "./matrixLayout.ts";
import { elsewhereWidth, labelWidth, setMatrixLine } from "./matrixLines.ts";
import { matrixValidations } from "./matrixValidations.ts";
import type { Sheet, SheetColumn } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { colours, styles } from "./styles.ts";

/** What a sheet of one source's targets or starting figures is made from. */
export interface MatrixSheetInput {
  readonly identity: MatrixIdentity;
  /** The source that is shown, with what it files. */
  readonly source: FiledSource;
  /** Everything that is filed: what other sources say is shown beside. */
  readonly set: FiledSet;
  readonly indicators: readonly DividedIndicator[];
  readonly standards: Standards | null;
  readonly parent: NamedUnit;
  readonly children: readonly NamedUnit[];
  readonly others: readonly NamedUnit[];
  readonly heading: MatrixHeading;
}

export interface MatrixHeading {
  readonly officeName: string;
  readonly illustrative: boolean;
  /** "bản 3, lưu 10/3/2022 08:12"; empty before the first. */
  readonly saved: string;
}

/** One source's figures as a matrix of indicators and units: entries to type into, live sums, and how they stand to the
 *  whole, with what other sources say. */
export function renderMatrix(input: MatrixSheetInput): Sheet {
  const { identity, indicators, parent, children, set } = input;
  const parentWord = wordOfUnit(parent);
  const others = listOthersFiled(set, indicators, input.others);
  // A column in which nobody says anything only makes the printed letters smaller.
  const isSaidElsewhere = set.sources
    .filter(({ name }) => !isSameName(name, input.source.name))
    .some(({ values }) => indicators.some(({ id }) => values[id] !== undefined));
  const units = { parent, children, others };
  const layout = layOutMatrixSheet({ indicators, ...units, parentWord, isSaidElsewhere });
  const grid = gridOf();
  setMatrixHeading(grid, layout, input);
  setMatrixHeader(grid, layout);
  grid.set(0, layout.keyColumn, writeMatrixIdentity(identity), styles.key);
  for (const { indicator, row } of layout.lines) setMatrixLine(grid, layout, indicator, row, input);
  const { bottom, left, right } = layout;
  grid.merge(
    { top: bottom, bottom, left, right },
    "Nền vàng: nhập · nền xám: tự tính · “-”: không có · “...”: chưa có số",
    styles.legend,
  );
  const title = identity.kind === "targets" ? "Chỉ tiêu" : "Số liệu gốc";
  return {
    name: sheetName(`${title} ${input.source.name}`),
    columns: columnsOf(layout),
    rows: grid.rows(),
    merges: grid.merges(),
    validations: matrixValidations(layout, parent.id),
    highlights: [
      {
        area: {
          top: layout.keyRow + 1,
          bottom: layout.bottom - 1,
          left: layout.difference,
          right: layout.check,
        },
        formula: `LEFT($${addressOf(layout.keyRow + 1, layout.check)},1)="△"`,
        fill: colours.warning,
        color: colours.warningText,
      },
    ],
    dataBars: [],
    freeze: { rows: layout.keyRow + 1, columns: layout.stub[3] },
    print: {
      landscape: true,
      area: { top: 0, left: layout.left, bottom: layout.bottom, right: layout.right },
      repeatRows: [layout.headerTop, layout.keyRow],
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: true,
    tabColor: colours.accent,
  };
}

/** Wide enough for six digits or a rate with three decimals; codes as long as the longest. */
function columnsOf(layout: MatrixSheetLayout): SheetColumn[] {
  const columns: SheetColumn[] = Array.from({ length: layout.right + 1 }, () => ({ width: 9 }));
  const [number, code, label, unit] = layout.stub;
  const longest = Math.max(6, ...layout.lines.map(({ indicator }) => indicator.id.length));
  columns[layout.keyColumn] = { width: 9, hidden: true };
  columns[number] = { width: 6 };
  columns[code] = { width: Math.min(20, longest + 2) };
  columns[label] = { width: labelWidth };
  columns[unit] = { width: 10 };
  for (const column of [layout.sum, layout.whole.column]) columns[column] = { width: 10 };
  if (layout.own) columns[layout.own.column] = { width: 10 };
  columns[layout.difference] = { width: 10 };
  columns[layout.check] = { width: 17 };
  if (layout.elsewhere !== null) columns[layout.elsewhere] = { width: elsewhereWidth };
  return columns;
}
