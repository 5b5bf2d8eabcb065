import { showDay } from "../text/days.ts";
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

/** The days that the figures cover. */
export interface ToldWindow {
  readonly from: string;
  readonly to: string;
  /** The first day of what has accumulated; absent where that is the period's own. */
  readonly since?: string;
}

/** The sentence above the figures: which days they cover, and which those that have accumulated where there are any. */
export function sayWindow({ from, to, since = from }: ToldWindow, isAccumulated: boolean): Piece[] {
  const day = (one: string) => showDay("vi", one);
  const end = `đến ngày ${day(to)}`;
  if (!isAccumulated) return [`Số liệu tính từ ngày ${day(from)} ${end}.`];
  if (since === from) {
    return [`Số liệu trong kỳ và lũy kế từ đầu năm tính từ ngày ${day(from)} ${end}.`];
  }
  const period = `Số liệu trong kỳ tính từ ngày ${day(from)} ${end}`;
  return [`${period}; số liệu lũy kế từ đầu năm tính từ ngày ${day(since)} ${end}.`];
}
