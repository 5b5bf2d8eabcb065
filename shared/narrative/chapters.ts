import { showDay } from "../text/days.ts";
import { type Block, gap, type Piece, paragraph } from "./document.ts";
import type { Chapter } from "./numbering.ts";
import { type Topic, tellTopic } from "./topics.ts";
import { beginsYear, type ToldWindow } from "./withinWindow.ts";

/** What a form tells of its field. */
export interface Field {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The form's code, where it has more than is told; null where it has not. */
  readonly more: string | null;
}

/** The results field by field, a part for each form, and at the end where more of them is found. */
export function fieldsChapter(fields: readonly Field[]): Chapter {
  const told = fields.filter(({ blocks }) => blocks.length > 0);
  const codes = told.flatMap(({ more }) => (more === null ? [] : [more]));
  return {
    title: "Kết quả trên từng lĩnh vực",
    blocks: [
      ...told.flatMap(({ title, blocks }): Block[] => [
        { kind: "heading", level: 2, text: title },
        ...blocks,
      ]),
      ...(codes.length > 0
        ? [paragraph("lead", `(Chi tiết theo các biểu kèm theo: ${codes.join(", ")}.)`)]
        : []),
    ],
  };
}

/** What was done of what the plan gave to whom. */
export function tasksChapter(blocks: readonly Block[]): Chapter {
  return { title: "Kết quả thực hiện nhiệm vụ được giao", blocks };
}

/** What was said in words, a part for each topic, after what only a person can say of the whole. */
export function topicsChapter(topics: readonly Topic[]): Chapter {
  return {
    title: "Đánh giá chung; khó khăn, vướng mắc; kiến nghị",
    blocks: [
      { kind: "heading", level: 2, text: "Nhận định chung" },
      paragraph("item", gap("nhận định chung về kết quả, hạn chế và nguyên nhân"), "."),
      ...topics.flatMap((topic): Block[] => [
        { kind: "heading", level: 2, text: topic.title },
        ...tellTopic(topic),
      ]),
    ],
  };
}

/** What comes next, which no form asks about. */
export function aheadChapter(): Chapter {
  return {
    title: "Phương hướng, nhiệm vụ thời gian tới",
    blocks: [paragraph("item", gap("nhiệm vụ trọng tâm của kỳ tới"), ".")],
  };
}

/** The sentence above the figures: which days they cover, and which those that have accumulated where there are any. */
export function sayWindow(window: ToldWindow, isAccumulated: boolean): Piece[] {
  const { from, to, since = from } = window;
  const day = (one: string) => showDay("vi", one);
  const end = `đến ngày ${day(to)}`;
  if (!isAccumulated) return [`Số liệu tính từ ngày ${day(from)} ${end}.`];
  if (beginsYear(window)) {
    return [
      `Số liệu tính từ ngày ${day(from)} ${end}; số thực hiện trong kỳ cũng là số lũy kế từ đầu năm.`,
    ];
  }
  const period = `Số liệu trong kỳ tính từ ngày ${day(from)} ${end}`;
  return [`${period}; số liệu lũy kế từ đầu năm tính từ ngày ${day(since)} ${end}.`];
}
