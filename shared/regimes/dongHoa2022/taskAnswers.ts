import type { DataValue } from "../../form/dataValue.ts";
import { type CellKey, cellKeyOf } from "../../ids.ts";

/** What a body says of one of its tasks: what came of it, or why it has not been done, and what it asks for. */
export interface TaskAnswer {
  readonly done: boolean;
  readonly result?: string;
  readonly difficulty?: string;
  readonly request?: string;
}

/** A task that was done. */
export function did(result: string, more: Omit<TaskAnswer, "done" | "result"> = {}): TaskAnswer {
  return { done: true, result, ...more };
}

/** A task that was not. */
export function notYet(difficulty: string, request?: string): TaskAnswer {
  return { done: false, difficulty, ...(request ? { request } : {}) };
}

/** The answers to the tasks of one body, in their order, as its form holds them. */
export function taskCells(answers: readonly TaskAnswer[]): Map<CellKey, DataValue> {
  const cells = answers.flatMap(({ done, result, difficulty, request }, index) =>
    [done, result, difficulty, request].flatMap((value, column): [CellKey, DataValue][] =>
      value === undefined ? [] : [[cellKeyOf("A", `${index + 1}`, `${column + 1}`), value]],
    ),
  );
  return new Map(cells);
}
