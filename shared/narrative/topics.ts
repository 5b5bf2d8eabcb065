import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { Table } from "../form/template.ts";
import { type Block, gap, type Piece, paragraph } from "./document.ts";
import { lowerFirst, upperFirst } from "./inSentence.ts";
import { namesOf } from "./usualMissing.ts";

/** What somebody wrote about a topic. */
interface Remark {
  /** Null in a unit's own document. */
  readonly by: string | null;
  /** What it is about, "xây dựng mô hình giảm nghèo"; null where that is the whole. */
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

/** What a form asks about in words, and what its writers said. What came of tasks is told with them. */
export function topicsOf(form: Form, writers: readonly Writer[]): Topic[] {
  return form.tables.flatMap(({ table }) => {
    const cells = wordCells(form, table);
    const [first] = cells;
    const isByRow = cells.every(({ column }) => column.id === first?.column.id);
    const asked = isByRow ? cells : cells.filter(({ column }) => column.id !== first?.column.id);
    return asked.map((cell): Topic => {
      const remarks = writers.flatMap(({ name, values }): Remark[] => {
        const text = values.get(cell.key);
        if (typeof text !== "string" || text.trim() === "") return [];
        return [{ by: name, about: isByRow ? null : aboutOf(cell), text: text.trim() }];
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

/** What was said about a topic, each behind its writers' names; who only said that there is nothing comes last, together.
 *  A gap where nobody said anything. */
export function tellTopic({ remarks }: Topic): Block[] {
  if (remarks.length === 0) return [paragraph("item", gap("chưa ghi trong biểu"), ".")];
  const said = remarks.filter(({ text }) => !saysNothing(text));
  const silent = remarks.filter((one) => !said.some(({ by }) => by === one.by));
  const texts = [...new Set(said.map(nameOf))];
  return [
    ...texts.flatMap((name) => tellRemark(said.filter((one) => nameOf(one) === name))),
    ...tellSilent(silent),
  ];
}

/** The same words of one or several writers. */
function tellRemark(same: readonly Remark[]): Block[] {
  const [first] = same;
  if (!first) return [];
  const lines = first.text.split(/\s*\n+\s*/).filter((line) => line !== "");
  return lines.map((line, index) => {
    const head: Piece[] = index === 0 ? headOf(same, first.about) : [];
    return paragraph("item", ...head, line);
  });
}

function tellSilent(silent: readonly Remark[]): Block[] {
  if (silent.length === 0) return [];
  const names = [...new Set(silent.flatMap(({ by }) => by ?? []))];
  if (names.length === 0) return [paragraph("item", "Không có.")];
  return [paragraph("item", `${upperFirst(namesOf(names))} báo không có.`)];
}

function headOf(same: readonly Remark[], about: string | null): Piece[] {
  const names = same.flatMap(({ by }) => by ?? []);
  if (names.length === 0) return about === null ? [] : [`Về ${about}: `];
  const text = names.length === 1 ? names.join() : `${names[0]}, ${namesOf(names.slice(1))}`;
  return [{ kind: "name", text }, about === null ? ": " : ` (${about}): `];
}

/** Words that only say that there is nothing to say. */
function saysNothing(text: string): boolean {
  return /^[-–\s]*(không|không có( gì)?|không phát sinh)?[.\s]*$/iu.test(text);
}

/** What makes two remarks one: the same words about the same thing. */
function nameOf({ about, text }: Remark): string {
  return `${about ?? ""}\n${text.replace(/[.\s]+$/, "").toLocaleLowerCase("vi")}`;
}

/** A longer name of a task is no aside of a sentence. */
const longestAbout = 150;

/** What a task is, without what its name explains in brackets; one too long for that by its number. */
function aboutOf({ row: { label, spoken } }: FormCell): string {
  const name = label.replace(/\s*\([^)]*\)/g, "");
  return name.length > longestAbout ? spoken : lowerFirst(name);
}

/** The cells for words of a table that asks for no figures: words beside figures only explain them. */
export function wordCells(form: Form, { id }: Table): FormCell[] {
  const cells = [...form.cells.values()].filter((cell) => cell.table.id === id);
  if (cells.some(({ measure }) => isFigure(measure.type))) return [];
  return cells.filter(({ measure }) => {
    return measure.type === "text" && measure.aggregation === "TEXT_MERGE";
  });
}
