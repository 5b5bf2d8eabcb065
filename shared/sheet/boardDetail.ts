import type { CompletenessReply } from "../api/completeness.ts";
import { sayDay } from "../text/days.ts";
import { sayMoment } from "../text/moments.ts";
import { deskVietnamese } from "../text/pane/deskVietnamese.ts";
import { districtVietnamese } from "../text/pane/districtVietnamese.ts";
import { setBoardHeading } from "./boardHeading.ts";
import type { BoardSheetInput } from "./boardSheet.ts";
import { sayOnTime, sayState } from "./boardWords.ts";
import { gridOf, heightFor, lettersPerDigit } from "./grid.ts";
import { officialHeadRows } from "./officialHead.ts";
import { columnsWidth, fittedHeight, rowsHeight } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import { paginate } from "./paginate.ts";
import type { Sheet } from "./sheet.ts";
import { sheetName } from "./sheetName.ts";
import { colours, styles } from "./styles.ts";

type Unit = CompletenessReply["units"][number];
type Report = Unit["reports"][number];

const left = 1;
const headerTop = officialHeadRows + 5;

const columns = [
  ["STT", 5],
  ["Đơn vị", 22],
  ["Biểu", 28],
  ["Tình trạng", 17],
  ["Thời hạn", 10],
  ["Số ô đã nhập", 9],
  ["Lỗi", 6],
  ["Cảnh báo", 7],
  ["Bản ký", 13],
  ["Nộp lần đầu", 13],
  ["Người nộp bản mới nhất", 24],
  ["Ghi chú", 30],
] as const;

/** Every report of the board in a line: how it stands, whether it came on time, how much of it is filled in, what is
 *  doubtful, its signed copy, when it came first, from whom the newest version came, and what was decided of it. */
export function renderBoardDetail({
  board,
  heading,
  responsibleOf = () => null,
}: BoardSheetInput): Sheet {
  const grid = gridOf();
  const right = left + columns.length - 1;
  setBoardHeading(grid, { left, right }, heading, "CHI TIẾT TÌNH HÌNH NỘP BÁO CÁO", board);
  columns.forEach(([label], at) => void grid.set(headerTop, left + at, label, styles.header));
  grid.height(headerTop, heightFor(columns.map(([label, width]) => [label, width - 1] as const)));
  const lines = board.units.flatMap((unit) =>
    unit.reports.map((report) =>
      lineOf(unit, report, board, responsibleOf(unit.id, report.template)),
    ),
  );
  lines.forEach((line, index) => {
    const row = headerTop + 1 + index;
    const cells = [index + 1, ...line];
    cells.forEach((value, at) => {
      const style = centred.has(at) ? styles.stubCentred : styles.stub;
      grid.set(row, left + at, value, { ...style, fontSizePt: 11 });
    });
    grid.height(
      row,
      heightFor(
        cells.map((value, at) => {
          const width = (columns[at]?.[1] ?? 10) * lettersPerDigit.small;
          return [String(value ?? ""), width] as const;
        }),
      ),
    );
  });
  const end = headerTop + 1 + lines.length;
  const rows = grid.rows();
  const widths = columns.map(([, width]) => width);
  const starts = lines.slice(1).map((_, index) => ({ row: headerTop + 2 + index, rank: 1 }));
  return {
    name: sheetName(`Chi tiết nộp ${heading.periodShort}`),
    columns: [{ width: 2 }, ...widths.map((width) => ({ width }))],
    rows,
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    freeze: { rows: headerTop + 1, columns: left + 3 },
    print: {
      ...formPage,
      area: { top: 0, left, bottom: end - 1, right },
      repeatRows: [headerTop, headerTop],
      pageBreaks: paginate(starts, rows, {
        end,
        room: fittedHeight(formPage, columnsWidth(widths)),
        repeated: rowsHeight(rows, headerTop, headerTop + 1),
      }),
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.quiet,
  };
}

const centred = new Set([0, 4, 5, 6, 7, 9]);

function lineOf(unit: Unit, report: Report, board: CompletenessReply, responsible: string | null) {
  const form = board.templates.find(({ id }) => id === report.template);
  const code = form?.code.split("/")[0] ?? report.template;
  const isSent = report.firstSentAt !== null;
  return [
    unit.name,
    form ? `${code} · ${form.shortTitle}` : code,
    sayState(report, board.optional),
    sayOnTime(report, board),
    `${report.filled}/${report.expected}`,
    isSent ? report.errors : null,
    isSent ? report.warnings : null,
    signedWords(report),
    report.firstSentAt === null ? null : sayMoment("vi", report.firstSentAt),
    senderOf(report),
    [...notesOf(report), ...(responsible === null ? [] : [`phụ trách: ${responsible}`])].join(
      "; ",
    ) || null,
  ];
}

/** Who sent the newest version, with its number and moment where it is not the first, whose moment stands beside. */
function senderOf({ sentBy, sentAt, version, enteredFor }: Report): string | null {
  if (sentBy === null) return null;
  const when = sentAt === undefined ? "" : ` lúc ${sayMoment("vi", sentAt)}`;
  return [
    sentBy,
    ...(enteredFor ? [" (nhập thay)"] : []),
    ...(version > 1 ? [`, bản ${version}${when}`] : []),
  ].join("");
}

function signedWords({ signed, firstSentAt }: Report): string | null {
  if (firstSentAt === null) return null;
  if (signed === null) return "chưa có";
  return signed === "newest" ? "đã nhận" : deskVietnamese.marks["signed-older"];
}

function notesOf({
  exceptions,
  correctionAsked,
  enteredFor,
  preliminary,
  correctBy,
  state,
}: Report) {
  const { exempt, leftOut, extended } = exceptions;
  return [
    ...(exempt ? [`miễn nộp: ${exempt.reason}`] : []),
    ...(leftOut ? [`loại khỏi tổng hợp: ${leftOut.reason}`] : []),
    ...(extended ? [`gia hạn đến ${sayDay("vi", extended.until)}: ${extended.reason}`] : []),
    ...(correctionAsked === null ? [] : [`đề nghị đính chính: ${correctionAsked}`]),
    ...(enteredFor ? [deskVietnamese.marks[`entered-${enteredFor}`]] : []),
    ...(state === "returned" && correctBy ? [`hạn chỉnh sửa ${sayDay("vi", correctBy)}`] : []),
    ...(preliminary ? [districtVietnamese.board.ofPreliminary] : []),
  ];
}
