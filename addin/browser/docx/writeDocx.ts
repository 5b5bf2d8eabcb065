import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { NarrativeDocument } from "../../../shared/narrative/document.ts";
import { cleanText } from "../../../shared/xlsx/cleanText.ts";
import { drawBlock } from "./documentBody.ts";
import { drawFoot, drawHead } from "./documentFrame.ts";
import { documentStyles, page } from "./documentStyles.ts";

/** A document as the bytes of a .docx: styles and not formats, so that it is finished with ease in a word processor. */
export async function writeDocx(document: NarrativeDocument): Promise<Uint8Array> {
  const { name, head, blocks, foot, notes } = withCleanTexts(document);
  const [first, ...rest] = notes;
  const drawn = new Document({
    title: name,
    creator: "Nộp Biểu",
    styles: documentStyles,
    sections: [
      {
        properties: { page, titlePage: true },
        // From the second page on, in the middle of the upper margin.
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph("")] }) },
        children: [...drawHead(head), ...blocks.flatMap(drawBlock), ...drawFoot(foot)],
      },
      {
        properties: { page },
        headers: { default: new Header({ children: [new Paragraph("")] }) },
        children: [...(first ? drawBlock(first) : []), ...rest.flatMap(drawBlock)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(drawn));
}

/** The same with every text as a file may hold it. */
function withCleanTexts<T>(of: T): T {
  if (typeof of === "string") return cleanText(of) as T;
  if (Array.isArray(of)) return of.map(withCleanTexts) as T;
  if (typeof of !== "object" || of === null) return of;
  return Object.fromEntries(
    Object.entries(of).map(([name, part]) => [name, withCleanTexts(part)]),
  ) as T;
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
      }),
    ],
  });
}
