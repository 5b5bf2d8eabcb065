/** A part of a sentence: words as they are, a figure with what it was made from, or a gap that a person fills in. */
export type Piece =
  | string
  | { readonly kind: "figure"; readonly value: number; readonly text: string }
  | { readonly kind: "gap"; readonly words: string }
  /** Whoever wrote what follows. */
  | { readonly kind: "name"; readonly text: string };

/** One sentence or a few, in the order they are read. */
export interface Paragraph {
  readonly kind: "paragraph";
  /** "item" begins with a dash; "lead" says what what follows is of, and stays with it; "closing" stays with the signature;
   *  "note" is for whoever finishes the document. */
  readonly as: "text" | "lead" | "item" | "closing" | "note";
  readonly pieces: readonly Piece[];
}

/** "I. …" is of level 1, "1. …" of level 2. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
}

/** A column of a table with its share of the page's width. */
export interface TableColumn {
  readonly label: string;
  readonly share: number;
  readonly align: "left" | "centre" | "right";
}

/** A table whose header is repeated on every page. */
export interface DocumentTable {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

export type Block = Paragraph | Heading | DocumentTable;

/** Whose document it is, above its text. */
export interface DocumentHead {
  /** The lines of the issuing body's name, of which only those of its own are bold. */
  readonly superior: string | null;
  readonly issuer: readonly string[];
  /** "Số: […]/BC-UBND". */
  readonly number: readonly Piece[];
  /** "Đông Hòa, ngày […] tháng […] năm 2022". */
  readonly dated: readonly Piece[];
  /** "BÁO CÁO". */
  readonly type: string;
  readonly subject: readonly Piece[];
  /** "(SỐ LIỆU MINH HỌA)"; null where the figures are real. */
  readonly mark: string | null;
}

/** Who answers for it, and who gets it. */
export interface DocumentFoot {
  /** The lines above the signature: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly title: readonly string[];
  readonly signer: readonly Piece[];
  readonly recipients: readonly (readonly Piece[])[];
}

/** A document that is finished by a person in a word processor. */
export interface NarrativeDocument {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly head: DocumentHead;
  readonly blocks: readonly Block[];
  readonly foot: DocumentFoot;
  /** What is still missing: the last page, which is meant to be deleted. */
  readonly notes: readonly Block[];
}

/** The mark of everything that a person has to fill in. */
export const gapMark = "[…]";

/** A place that a person fills in; the words say with what, where that is not plain. */
export function gap(words = ""): Piece {
  return { kind: "gap", words: words === "" ? gapMark : `[… ${words}]` };
}

/** Words in which "[…]" stands for what a person fills in. */
export function withGaps(words: string): Piece[] {
  return words
    .split(gapMark)
    .flatMap((part, index) => [...(index > 0 ? [gap()] : []), ...(part === "" ? [] : [part])]);
}

/** What pieces say in a row. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return piece.kind === "gap" ? piece.words : piece.text;
    })
    .join("");
}

/** A paragraph of these pieces. */
export function paragraph(as: Paragraph["as"], ...pieces: readonly Piece[]): Paragraph {
  return { kind: "paragraph", as, pieces };
}
