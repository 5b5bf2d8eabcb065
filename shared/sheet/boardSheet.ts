import type { CompletenessReply } from "../api/completeness.ts";
import { renderBoardDetail } from "./boardDetail.ts";
import { setBoardHeading } from "./boardHeading.ts";
import { boardPages } from "./boardPages.ts";
import { sayCellInSheet } from "./boardWords.ts";
import { type Grid, gridOf, heightFor, lettersPerDigit } from "./grid.ts";
import {
  type OfficialHead,
  officialHeadRows,
  setSignatures,
  signatureRows,
} from "./officialHead.ts";
import { columnsWidth, pageCharacters } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import type { Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { colours, styles } from "./styles.ts";

/** What stands above the sheets of a board. */
export interface BoardHeading extends OfficialHead {
  readonly periodName: string;
  /** "Quý I", for the sheets' tabs. */
  readonly periodShort: string;
  /** "10/3/2022 08:00". */
  readonly asOf: string;
  readonly illustrative: boolean;
}

/** What the sheets of a board are made from. */
export interface BoardSheetInput {
  readonly board: CompletenessReply;
  /** Who of a unit answers for a form; null where that is not known. */
  readonly responsibleOf?: (unit: string, template: string) => string | null;
  readonly heading: BoardHeading;
}

type Unit = CompletenessReply["units"][number];
type Template = CompletenessReply["templates"][number];

const left = 1;
const headerTop = officialHeadRows + 5;
const stubWidths = [5, 26] as const;

/** The board of a period as two sheets: forms across and units down, each report in words, and every report in a line
 *  with all that is known of it. */
export function drawBoardSheets(input: BoardSheetInput): readonly [Sheet, Sheet] {
  return [renderBoard(input), renderBoardDetail(input)];
}

function renderBoard({ board, heading }: BoardSheetInput): Sheet {
  const grid = gridOf();
  const communes = board.units.filter(({ sector }) => sector !== null);
  const others = board.units.filter(({ sector }) => sector === null);
  const owed = new Set(communes.flatMap(({ reports }) => reports.map(({ template }) => template)));
  const forms = board.templates.filter(({ id }) => owed.has(id));
  const widths = [...stubWidths, ...forms.map(() => widthOf(forms.length))];
  // What has no communes has still room for its heading.
  while (widths.length < 6) widths.push(24);
  const right = left + widths.length - 1;
  const frame = { left, right };
  setBoardHeading(grid, frame, heading, "TÌNH HÌNH NỘP BÁO CÁO", board);
  let row = headerTop;
  if (communes.length > 0) row = setCommunes(grid, row, { communes, forms, widths }, board);
  const offices = others.length > 0 ? (communes.length > 0 ? row + 1 : row) : null;
  if (offices !== null) row = setOthers(grid, offices, right, others, widths, board);
  if (offices !== null && communes.length > 0) grid.height(offices - 1, 8);
  setSignatures(grid, frame, row);
  grid.height(row, 8);
  const end = row + signatureRows;
  const rows = grid.rows();
  const pages = boardPages(rows, widths, { headerTop, offices, signed: row, end });
  return {
    name: sheetName(`Theo dõi nộp ${heading.periodShort}`),
    columns: [{ width: 2 }, ...widths.map((width) => ({ width }))],
    rows,
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: headerTop + 1, columns: left + 2 },
    print: {
      ...formPage,
      area: { top: 0, left, bottom: end - 1, right },
      ...pages,
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.accent,
  };
}

/** As many forms as a page takes with words that can be read. */
function widthOf(forms: number): number {
  const stub = columnsWidth(stubWidths);
  const room = pageCharacters(formPage).most - stub;
  return Math.max(11, Math.min(30, Math.floor(room / forms) - 1));
}

function setCommunes(
  grid: Grid,
  top: number,
  {
    communes,
    forms,
    widths,
  }: {
    readonly communes: readonly Unit[];
    readonly forms: readonly Template[];
    readonly widths: readonly number[];
  },
  board: CompletenessReply,
): number {
  ["STT", "Đơn vị", ...forms.map(({ code }) => shortCode(code))].forEach((label, at) => {
    grid.set(top, left + at, label, styles.header);
  });
  grid.height(top, heightFor([["ĐH-04", 11]]) + 6);
  communes.forEach((unit, index) => {
    const row = top + 1 + index;
    grid.set(row, left, String(index + 1), styles.stubCentred);
    grid.set(row, left + 1, unit.name, styles.stub);
    const said = forms.map((form) => {
      const report = unit.reports.find(({ template }) => template === form.id);
      return report ? sayCellInSheet(report, board) : null;
    });
    said.forEach((words, at) => {
      grid.set(row, left + 2 + at, words?.text ?? null, styleOf(words));
    });
    const high = said.map(
      (words, at) => [words?.text ?? "", (widths[2 + at] ?? 12) * lettersPerDigit.small] as const,
    );
    grid.height(row, heightFor([...high, [unit.name, stubWidths[1]]]));
  });
  return top + 1 + communes.length;
}

/** The town and the offices: each supplies a few forms of its own, which as columns would be empty but for one. */
function setOthers(
  grid: Grid,
  top: number,
  right: number,
  units: readonly Unit[],
  widths: readonly number[],
  board: CompletenessReply,
): number {
  const across = (row: number) => ({ top: row, bottom: row, left: left + 2, right });
  const room = columnsWidth(widths.slice(2)) * lettersPerDigit.small;
  grid.set(top, left, "STT", styles.header);
  grid.set(top, left + 1, "Thị xã và các cơ quan", styles.header);
  grid.merge(across(top), "Biểu và tình trạng", styles.header);
  grid.height(top, heightFor([["Thị xã và các cơ quan", stubWidths[1] - 3]]));
  units.forEach((unit, index) => {
    const row = top + 1 + index;
    const said = unit.reports.flatMap((report) => {
      const form = board.templates.find(({ id }) => id === report.template);
      return form ? [`${shortCode(form.code)}: ${sayCellInSheet(report, board).text}`] : [];
    });
    const text = said.join("; ");
    grid.set(row, left, String(index + 1), styles.stubCentred);
    grid.set(row, left + 1, unit.name, styles.stub);
    grid.merge(across(row), text, { ...styles.stub, fontSizePt: 11 });
    grid.height(
      row,
      heightFor([
        [unit.name, stubWidths[1]],
        [text, room],
      ]),
    );
  });
  return top + 1 + units.length;
}

/** What is still to be done stands out in black and white too: bold where the report is not there, or not to be relied
 *  on; what nobody owes is in italics. */
function styleOf(words: ReturnType<typeof sayCellInSheet> | null) {
  const base = { ...styles.stubCentred, fontSizePt: 11 };
  if (!words) return styles.empty;
  switch (words.weight) {
    case "settled":
      return base;
    case "open":
      return { ...base, bold: true, fill: colours.warning };
    case "lacking":
      return { ...base, bold: true, fill: colours.missing };
    case "not-owed":
      return { ...base, italic: true };
  }
}

function shortCode(code: string): string {
  return code.split("/")[0] ?? code;
}
