import { type Block, type NarrativeDocument, paragraph } from "./document.ts";
import { type EditorFacts, editorNotes } from "./editorNotes.ts";
import { type Chapter, numberChapters } from "./numbering.ts";
import {
  type PaperInput,
  paperClosing,
  paperFoot,
  paperHead,
  paperLead,
  paperName,
} from "./paper.ts";

/** A report out of its chapters: its head and its basis, the chapters with their numbers, its end, and what whoever
 *  finishes it has to know. */
export function assemble(
  paper: PaperInput,
  chapters: readonly Chapter[],
  facts: Omit<EditorFacts, "illustrative">,
): NarrativeDocument {
  const text = (pieces: ReturnType<typeof paperClosing>): Block => paragraph("text", ...pieces);
  return {
    name: paperName(paper),
    head: paperHead(paper),
    blocks: [
      ...paperLead(paper).map(text),
      ...numberChapters(chapters),
      paragraph("closing", ...paperClosing(paper)),
    ],
    foot: paperFoot(paper),
    notes: editorNotes({ ...facts, illustrative: paper.illustrative }),
  };
}
