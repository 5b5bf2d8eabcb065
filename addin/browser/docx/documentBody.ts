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

/** Pieces as runs: what a person has to fill in is highlighted. */
export function runsOf(pieces: readonly Piece[]): TextRun[] {
  return pieces.map(runOf);
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

/** A block in Word's own terms. */
export function drawBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading": {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ text: block.text, heading })];
    }
    case "paragraph": {
      const style = block.as === "note" ? "GhiChu" : "NoiDung";
      const dash = block.as === "text" ? [] : [new TextRun("- ")];
      return [new Paragraph({ style, children: [...dash, ...runsOf(block.pieces)] })];
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
