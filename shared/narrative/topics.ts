import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { Table } from "../form/template.ts";
import { type Block, gap, type Piece, paragraph } from "./document.ts";

/** What somebody wrote about a topic. */
interface Remark {
  /** Null in a unit's own document. */
  readonly by: string | null;
  /** "nhiệm vụ IV.15.1"; null where the topic is the whole. */
  readonly about: string | null;
  readonly text: string;
}

/** Something that forms ask about in words: "Khó khăn, vướng mắc". */
export interface Topic {
  readonly title: string;
  readonly remarks: readonly Remark[];
}

/** Whoever filled in a form, by the name that stands before what he wrote. */
export interface Writer {
  readonly name: string | null;
  readonly values: FormValues;
}

/** What a form asks about in words, and what its writers said. */
export function topicsOf(form: Form, writers: readonly Writer[]): Topic[] {
  return form.tables.flatMap(({ table }) => {
    const cells = wordCells(form, table);
    const isByRow = new Set(cells.map(({ column }) => column.id)).size === 1;
    return cells.map((cell): Topic => {
      const remarks = writers.flatMap(({ name, values }): Remark[] => {
        const text = values.get(cell.key);
        if (typeof text !== "string" || text.trim() === "") return [];
        return [{ by: name, about: isByRow ? null : cell.row.spoken, text: text.trim() }];
      });
      return { title: isByRow ? cell.row.label : cell.column.label, remarks };
    });
  });
}

/** Whether a form asks for anything in words. */
export function asksInWords(form: Form): boolean {
  return form.tables.some(({ table }) => wordCells(form, table).length > 0);
}

/** Topics of several forms, those of one title together, in the order in which they first come up. */
export function gatherTopics(topics: readonly Topic[]): Topic[] {
  const titles = [...new Set(topics.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    remarks: topics.filter((topic) => topic.title === title).flatMap(({ remarks }) => remarks),
  }));
}

/** What was said about a topic, each behind its writer's name; a gap where nobody said anything. */
export function tellTopic({ remarks }: Topic): Block[] {
  if (remarks.length === 0) return [paragraph("item", gap("chưa đơn vị nào ghi"), ".")];
  return remarks.flatMap(({ by, about, text }) => {
    const lines = text.split(/\s*\n+\s*/).filter((line) => line !== "");
    return lines.map((line, index) => {
      const head: Piece[] = index === 0 ? headOf(by, about) : [];
      return paragraph("item", ...head, line);
    });
  });
}

function headOf(by: string | null, about: string | null): Piece[] {
  if (by === null) return about === null ? [] : [`(${about}) `];
  return [{ kind: "name", text: by }, about === null ? ": " : ` (${about}): `];
}

/** The cells for words of a table that asks for no figures: words beside figures only explain them. */
function wordCells(form: Form, { id }: Table): FormCell[] {
  const cells = [...form.cells.values()].filter((cell) => cell.table.id === id);
  if (cells.some(({ measure }) => isFigure(measure.type))) return [];
  return cells.filter(({ measure }) => {
    return measure.type === "text" && measure.aggregation === "TEXT_MERGE";
  });
}
