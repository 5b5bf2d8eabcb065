import type { Block } from "./document.ts";

/** A chapter of a document: its heading is numbered by its place. */
export interface Chapter {
  readonly title: string;
  /** Those of level 2 begin with their number among the chapter's own. */
  readonly blocks: readonly Block[];
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** Chapters one behind the other: "I. …", and in each "1. …". Those in which nothing stands are left out. */
export function numberChapters(chapters: readonly Chapter[]): Block[] {
  return chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): Block[] => {
      let count = 0;
      const numbered = blocks.map((block): Block => {
        if (block.kind !== "heading" || block.level !== 2) return block;
        count += 1;
        return { ...block, text: `${count}. ${block.text}` };
      });
      const heading = `${roman[at] ?? at + 1}. ${title.toLocaleUpperCase("vi")}`;
      return [{ kind: "heading", level: 1, text: heading }, ...numbered];
    });
}
