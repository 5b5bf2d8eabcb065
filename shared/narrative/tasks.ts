import type { FormValues } from "../form/computeForm.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { Row, Table } from "../form/template.ts";
import { visibleCells } from "./besideCells.ts";
import { type Block, gap, type Piece, paragraph } from "./document.ts";
import { lowerFirst } from "./inSentence.ts";
import { figure } from "./sayAmount.ts";
import { type Writer, wordCells } from "./topics.ts";

/** A task of a form: whether it was done, and what came of it in words. */
interface Task {
  readonly row: Row;
  readonly done: FormCell | null;
  readonly result: FormCell;
}

/** Whether a form asks of tasks, one a row, what came of each and what else there is to say of it. */
export function asksOfTasks(form: Form): boolean {
  return form.tables.some(({ table }) => tasksOf(form, table).length > 0);
}

/** What came of each task, in the words of the unit that was given them. */
export function tellOwnTasks(form: Form, values: FormValues): Block[] {
  return listTasks(form).map(({ row, done, result }) => {
    const answer = done && sayDone(done, values);
    const words = wordsIn(values, result);
    const said = [...(answer ? [`${answer}.`] : []), ...(words === null ? [] : [words])].join(" ");
    const facts: Piece[] = said === "" ? [gap("chưa ghi"), "."] : [said];
    return paragraph("item", `${row.label}: `, ...facts);
  });
}

/** What each body has done, one paragraph for each; a body that wrote nothing has none. */
export function tellTasksOf(form: Form, writers: readonly Writer[]): Block[] {
  const tasks = listTasks(form);
  return writers.flatMap(({ name, values }) => {
    const results = tasks.flatMap(({ result }) => wordsIn(values, result) ?? []);
    const open = tasks.filter(({ done }) => done !== null && values.get(done.key) === false);
    const said = [...results, ...(open.length > 0 ? [sayOpen(open)] : [])];
    if (said.length === 0) return [];
    return [paragraph("item", { kind: "name", text: name ?? "" }, `: ${said.join(" ")}`)];
  });
}

/** Of each task how many of the units have done it, "7/10 đơn vị đã làm; 3 đơn vị chưa có số liệu". */
export function countDone(form: Form, writers: readonly Writer[]): Block[] {
  return listTasks(form).flatMap(({ row, done }) => {
    if (!done) return [];
    const answers = writers.map(({ values }) => values.get(done.key));
    const missing = answers.filter((answer) => typeof answer !== "boolean").length;
    if (missing === writers.length) return [];
    const met = answers.filter((answer) => answer === true).length;
    const lacking: Piece[] =
      missing > 0 ? ["; ", figure(missing, 0), " đơn vị chưa có số liệu"] : [];
    const counted: Piece[] = [figure(met, 0), "/", figure(writers.length, 0)];
    const words = ` đơn vị ${wordsOfColumn(done)}`;
    return [paragraph("item", `${row.label}: `, ...counted, words, ...lacking, ".")];
  });
}

function listTasks(form: Form): Task[] {
  return form.tables.flatMap(({ table }) => tasksOf(form, table));
}

/** The rows of a table that asks in several columns of words: the first of them is what came of it. */
function tasksOf(form: Form, table: Table): Task[] {
  const cells = wordCells(form, table);
  const columns = new Set(cells.map(({ column }) => column.id));
  if (columns.size < 2) return [];
  const [first] = columns;
  return cells
    .filter(({ column }) => column.id === first)
    .map((result) => {
      const beside = visibleCells(form, table, result.row);
      const done = beside.find(({ measure }) => measure.type === "yes-no") ?? null;
      return { row: result.row, done, result };
    });
}

function sayOpen(tasks: readonly Task[]): string {
  return `Chưa thực hiện: ${tasks.map(({ row }) => lowerFirst(row.label)).join("; ")}.`;
}

/** What stands in a cell for words, as a sentence. */
function wordsIn(values: FormValues, { key }: FormCell): string | null {
  const text = values.get(key);
  if (typeof text !== "string" || text.trim() === "") return null;
  const words = text.trim().replace(/\s*\n+\s*/g, " ");
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function sayDone(cell: FormCell, values: FormValues): string | null {
  const answer = values.get(cell.key);
  if (typeof answer !== "boolean") return null;
  const words = wordsOfColumn(cell);
  return answer ? words : words.replace(/^đã /, "chưa ");
}

/** "Đã làm (Có/Không)" as words: "đã làm". */
function wordsOfColumn({ column }: FormCell): string {
  return lowerFirst(column.label.replace(/\s*\([^)]*\)$/, ""));
}
