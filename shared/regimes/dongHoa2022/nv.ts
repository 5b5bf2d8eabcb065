import type { Row, Table, Template, ValidationRule } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { countOf } from "./measures.ts";
import { answered, ownColumn, worded } from "./ownColumns.ts";
import { type BodyTasks, tasks } from "./tasks.ts";

/** What several units write stands one below the other, each behind its unit's name. */
const told: Partial<Measure> = { ...worded, aggregation: "TEXT_MERGE" };

/** Whose reports the plan gives days to: the centre's days are the communes'. */
const withDeadline = [11, 15];

function taskRow(clause: number, task: string, index: number, { length }: readonly string[]): Row {
  const number = length === 1 ? `IV.${clause}` : `IV.${clause}.${index + 1}`;
  return {
    id: String(index + 1),
    number,
    label: task,
    spoken: `nhiệm vụ ${number}`,
    level: 1,
    // Its columns ask for words, which need room to be typed.
    measure: countOf("", { type: "text", aggregation: "NONE" }),
    formula: null,
    cells: null,
  };
}

function taskTable({ clause, tasks: own }: BodyTasks): Table {
  return {
    id: "A",
    heading: null,
    stub: [
      { shows: "number", label: "Mục của kế hoạch", letter: "A", width: 10 },
      { shows: "label", label: "Nhiệm vụ được giao", letter: "B", width: 52 },
    ],
    columns: [
      ownColumn("1", "Đã làm (Có/Không)", { width: 11, measure: answered }),
      ownColumn("2", "Kết quả thực hiện", { width: 42, measure: told }),
      ownColumn("3", "Khó khăn, vướng mắc", { width: 28, measure: told }),
      ownColumn("4", "Kiến nghị, đề xuất", { width: 28, measure: told }),
    ],
    rows: own.map((task, index) => taskRow(clause, task, index, own)),
    principalRow: null,
  };
}

const plain = { importance: "warning", tolerance: 0, decimals: null, periodKinds: null } as const;

function rulesOver(rows: readonly Row[]): ValidationRule[] {
  const over = { each: "row", table: "A", rows: rows.map(({ id }) => id) } as const;
  return [
    {
      ...plain,
      id: "NV1",
      holds: "@1 => filled(@2)",
      over,
      title: "Đã làm mà chưa ghi kết quả",
      instruction: "Ghi kết quả thực hiện ở cột 2.",
    },
    {
      ...plain,
      id: "NV2",
      holds: "not @1 => filled(@3)",
      over,
      title: "Chưa làm mà chưa ghi khó khăn, vướng mắc",
      instruction: "Ghi ở cột 3 vì sao chưa làm.",
    },
  ];
}

function taskForm(body: BodyTasks): Template {
  const number = String(body.clause).padStart(2, "0");
  const table = taskTable(body);
  return {
    id: `nv-${number}` as TemplateId,
    version: 1,
    code: `NV-${number}`,
    title: `Kết quả thực hiện nhiệm vụ của ${body.body}`,
    shortTitle: `Nhiệm vụ mục IV.${body.clause}`,
    adoptedBy: null,
    reportedBy: body.reportedBy,
    periodKinds: ["six-month", "year"],
    ...(withDeadline.includes(body.clause) ? {} : { neverLate: true as const }),
    tables: [table],
    rules: rulesOver(table.rows),
  };
}

/** Kết quả thực hiện nhiệm vụ: a form for each of the sixteen entries of section IV of the plan, in their order. */
export const taskForms: readonly Template[] = tasks.map(taskForm);
