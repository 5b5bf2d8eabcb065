import { type Block, gap, type Piece, paragraph } from "./document.ts";
import type { Chapter } from "./numbering.ts";
import { type Topic, tellTopic } from "./topics.ts";

/** The results field by field, a part for each form. */
export function fieldsChapter(
  parts: readonly { title: string; blocks: readonly Block[] }[],
): Chapter {
  return {
    title: "Kết quả trên từng lĩnh vực",
    blocks: parts
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ title, blocks }): Block[] => [
        { kind: "heading", level: 2, text: title },
        ...blocks,
      ]),
  };
}

/** What was said in words, a part for each topic. */
export function topicsChapter(topics: readonly Topic[]): Chapter {
  return {
    title: "Đánh giá chung; khó khăn, vướng mắc; kiến nghị",
    blocks: topics.flatMap((topic): Block[] => [
      { kind: "heading", level: 2, text: topic.title },
      ...tellTopic(topic),
    ]),
  };
}

/** What comes next, which no form asks about. */
export function aheadChapter(): Chapter {
  return {
    title: "Phương hướng, nhiệm vụ thời gian tới",
    blocks: [paragraph("item", gap("nhiệm vụ trọng tâm của kỳ tới"), ".")],
  };
}

/** The sentence above the figures: which days they cover. */
export function sayWindow(
  window: { from: string; to: string },
  sayDay: (day: string) => string,
): Piece[] {
  return [`Số liệu tính từ ngày ${sayDay(window.from)} đến ngày ${sayDay(window.to)}.`];
}
