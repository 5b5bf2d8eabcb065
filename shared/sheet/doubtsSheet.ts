import { isMissing } from "../rollup/standing.ts";
import { sayUnit, sayWholeCoverage } from "../text/coverage.ts";
import { setChecks } from "./checksTable.ts";
import type { ConsolidationInput, Doubt } from "./consolidationInput.ts";
import { checkWidths } from "./doubtsFrame.ts";
import { nameSheet, sayAsOf, setSaid } from "./editionHead.ts";
import { type Grid, gridOf, heightFor } from "./grid.ts";
import { columnsWidth, fittedHeight, rowsHeight } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import { paginate } from "./paginate.ts";
import type { Sheet, SheetRow } from "./sheet.ts";
import { colours, styles } from "./styles.ts";
import { identityOfTotals, writeTotalsIdentity } from "./totalsIdentity.ts";

const left = 1;
const right = left + checkWidths.length - 1;

/** The sheet beside a consolidation: what other sources say, which units are missing and why, and every doubt with the
 *  unit's reason. */
export function renderDoubts(input: ConsolidationInput): Sheet {
  const { units, own, heading, form } = input;
  const grid = gridOf();
  const across = (row: number) => ({ top: row, bottom: row, left, right });
  grid.set(0, 0, writeTotalsIdentity(identityOfTotals(input, "doubts")), styles.key);
  grid.merge(across(0), `ĐỐI CHIẾU, NGHI VẤN: ${form.template.code}`, styles.title);
  const coverage = sayWholeCoverage(units, own, heading.parentKind);
  const said = `${heading.periodName} · ${sayAsOf(heading)} · ${coverage}`;
  setSaid(
    grid,
    across(1),
    said,
    checkWidths.reduce((sum, width) => sum + width, 0),
    heading,
  );
  const after = setChecks(grid, { left, right }, 3, input);
  const bottom = setDoubts(grid, after, input);
  const code = form.template.code.split("/")[0] ?? "";
  return {
    name: nameSheet(`Đối chiếu ${code}`, heading),
    columns: [{ width: 2, hidden: true }, ...checkWidths.map((width) => ({ width }))],
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: 2, columns: 0 },
    print: {
      ...formPage,
      area: { top: 0, left, bottom, right },
      // A row repeats only on the pages after its own.
      repeatRows: [after + 1, after + 1],
      pageBreaks: pageBreaksOf(grid.rows(), after, bottom),
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.warningText,
  };
}

/** Who is missing and why, then every doubt; the last row. */
function setDoubts(grid: Grid, top: number, { units, own, doubts }: ConsolidationInput): number {
  const heading = { top, bottom: top, left, right };
  grid.merge(heading, "Nghi vấn và đơn vị còn thiếu", styles.tableHeading);
  const set = (row: number, cells: readonly string[], header: boolean) => {
    const [number = "", unit = "", importance = "", text = "", reason = ""] = cells;
    const style = header ? styles.header : styles.stub;
    grid.set(row, left, number, header ? style : styles.stubCentred);
    grid.set(row, left + 1, unit, style);
    grid.set(row, left + 2, importance, style);
    grid.merge({ top: row, bottom: row, left: left + 3, right: right - 1 }, text, style);
    grid.set(row, right, reason, style);
    const room = checkWidths[3] + checkWidths[4] + checkWidths[5];
    grid.height(
      row,
      heightFor([
        [unit, checkWidths[1]],
        [text, room],
        [reason, checkWidths[6]],
      ]),
    );
  };
  set(top + 1, ["STT", "Đơn vị", "Mức", "Nội dung", "Giải trình của đơn vị"], true);
  const missing = (own ? [...units, own] : units).flatMap((unit): Doubt[] => {
    const { name: unitName, standing } = unit;
    const isExempt = standing.kind === "exempt";
    if (!isMissing(unit) && !isExempt) return [];
    const reason = isExempt || standing.kind === "left-out" ? standing.reason : "";
    const importance = isExempt ? "– không phải nộp" : "◷ thiếu";
    return [{ unitName, importance, text: sayUnit(unit), reason }];
  });
  const lines = [...missing, ...doubts];
  lines.forEach(({ unitName, importance, text, reason }, index) => {
    set(top + 2 + index, [String(index + 1), unitName, importance, text, reason], false);
  });
  if (lines.length > 0) return top + 1 + lines.length;
  const only = { top: top + 2, bottom: top + 2, left, right };
  grid.merge(only, "Đủ đơn vị, không có nghi vấn.", styles.stub);
  return top + 2;
}

/** Pages end before a comparison or a doubt, and none with a heading. */
function pageBreaksOf(
  rows: readonly SheetRow[],
  doubts: number,
  bottom: number,
): readonly number[] {
  const numberAt = (row: number) => rows[row]?.cells[left]?.value;
  const starts = rows.flatMap((_, row) => {
    if (row === doubts) return [{ row, rank: 0 }];
    const isNumbered = /^\d+$/.test(String(numberAt(row) ?? ""));
    return isNumbered && numberAt(row - 1) !== "STT" ? [{ row, rank: 1 }] : [];
  });
  const room = fittedHeight(formPage, columnsWidth(checkWidths));
  const repeated = rowsHeight(rows, doubts + 1, doubts + 2);
  return paginate(starts, rows, { end: bottom + 1, room, repeated });
}
