import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type {
  Block,
  DocumentTable,
  Piece,
  TableColumn,
} from "../../../shared/narrative/document.ts";
import { textWidth } from "./documentStyles.ts";

/** Pieces as runs: what a person has to fill in is highlighted, and no line ends between a figure and its unit. */
export function runsOf(pieces: readonly Piece[]): TextRun[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1];
    // A share, "84/200 người", is too long for that: lines before it would be torn wide.
    const isShare = pieces[at - 2] === "/";
    const isUnit = typeof before === "object" && before.kind === "figure" && !isShare;
    return runOf(isUnit && typeof piece === "string" ? piece.replace(/^ /, "\u00a0") : piece);
  });
}

function runOf(piece: Piece): TextRun {
  if (typeof piece === "string") return new TextRun(piece);
  switch (piece.kind) {
    case "figure":
      return new TextRun(piece.text);
    case "gap":
      return new TextRun({ text: piece.words, highlight: "yellow" });
    case "name":
      return new TextRun({ text: piece.text, bold: true });
  }
}

const styleOf = {
  text: "NoiDung",
  item: "NoiDung",
  closing: "NoiDung",
  lead: "DanNhap",
  note: "GhiChu",
} as const;

/** A block in Word's own terms. */
export function drawBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading": {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ text: block.text, heading })];
    }
    case "paragraph": {
      const { as, pieces } = block;
      const dash = as === "item" || as === "note" ? [new TextRun("- ")] : [];
      const children = [...dash, ...runsOf(pieces)];
      // The end of the text stands on the page of the signature; what else stays together its style says.
      const kept = as === "closing" ? { keepNext: true } : {};
      return [new Paragraph({ style: styleOf[as], ...kept, children })];
    }
    case "table":
      return [new Paragraph({ style: "TenBang", text: block.caption }), drawTable(block)];
  }
}

/** A table whose header stands on every page it goes on to, and whose rows are not torn. */
function drawTable({ columns, rows }: DocumentTable): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / whole) * textWidth));
  const cell = (pieces: readonly Piece[], at: number, header: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: "OBang",
          alignment: alignmentOf(columns[at], header),
          children: header ? pieces.map(boldOf) : runsOf(pieces),
        }),
      ],
    });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) => cell([label], at, true)),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 60, right: 60 },
    rows: [
      header,
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((pieces, at) => cell(pieces, at, false)),
          }),
      ),
    ],
  });
}

function boldOf(piece: Piece): TextRun {
  return new TextRun({ text: typeof piece === "string" ? piece : "", bold: true });
}

function alignmentOf(column: TableColumn | undefined, header: boolean) {
  if (header || column?.align === "centre") return AlignmentType.CENTER;
  return column?.align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
