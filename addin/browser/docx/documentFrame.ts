import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentFoot, DocumentHead } from "../../../shared/narrative/document.ts";
import { runsOf } from "./documentBody.ts";
import { mm, textWidth } from "./documentStyles.ts";

/** The country's name takes one line. */
const headShare = 0.4;
const leftWidth = Math.round(textWidth * headShare);

/** The office on the left and the country on the right, below them the number, the place and the day; then what kind of
 *  document it is and what it is about. */
export function drawHead(head: DocumentHead): (Paragraph | Table)[] {
  const { superior, issuer, number, dated, type, subject, mark } = head;
  const plain = (words: string) => new Paragraph({ style: "TheThuc", text: words });
  const bold = (words: string, size: number) =>
    new Paragraph({ style: "TheThuc", children: [new TextRun({ text: words, bold: true, size })] });
  const left = [
    ...(superior === null ? [] : [plain(superior)]),
    ...issuer.map((line) => bold(line, 26)),
    line(mm(22), leftWidth),
    new Paragraph({ style: "TheThuc", children: runsOf(number) }),
  ];
  const right = [
    bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24),
    bold("Độc lập - Tự do - Hạnh phúc", 26),
    line(mm(55), textWidth - leftWidth),
    new Paragraph({
      style: "TheThuc",
      children: dated.flatMap((piece) =>
        typeof piece === "string" ? [new TextRun({ text: piece, italics: true })] : runsOf([piece]),
      ),
    }),
  ];
  return [
    sideBySide(left, right, headShare),
    new Paragraph({ style: "Title", text: type }),
    new Paragraph({ style: "TrichYeu", children: runsOf(subject) }),
    ...(mark === null ? [] : [new Paragraph({ style: "TheThuc", text: mark })]),
    line(mm(40), textWidth),
  ];
}

/** Who gets it on the left, who signs on the right. */
export function drawFoot({ title, signer, recipients }: DocumentFoot): (Paragraph | Table)[] {
  const left = [
    new Paragraph({
      style: "NoiNhan",
      children: [new TextRun({ text: "Nơi nhận:", bold: true, italics: true, size: 24 })],
    }),
    ...recipients.map((pieces) => new Paragraph({ style: "NoiNhan", children: runsOf(pieces) })),
  ];
  const bold = (children: TextRun[]) =>
    new Paragraph({ style: "TrichYeu", keepNext: true, children });
  const room = [1, 2, 3, 4].map(() => new Paragraph({ style: "TrichYeu", text: "" }));
  const right = [
    ...title.map((words) => bold([new TextRun(words)])),
    ...room,
    bold(runsOf(signer)),
  ];
  const above = new Paragraph({ style: "TheThuc", text: "", keepNext: true });
  return [above, sideBySide(left, right, 0.5)];
}

/** A line in the middle of a column: the upper border of a paragraph that is as wide as the line. */
function line(length: number, within: number): Paragraph {
  const side = Math.max(0, Math.round((within - cellMargins - length) / 2));
  return new Paragraph({
    style: "TheThuc",
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    text: "",
  });
}

/** What Word leaves on both sides of a cell unless it is told otherwise. */
const cellMargins = 2 * 108;

/** Two columns without lines around them. */
function sideBySide(left: Paragraph[], right: Paragraph[], share: number): Table {
  const widths = [Math.round(textWidth * share), textWidth - Math.round(textWidth * share)];
  const cell = (children: Paragraph[], at: number) =>
    new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children });
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: { ...TableBorders.NONE, insideHorizontal: none, insideVertical: none },
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
