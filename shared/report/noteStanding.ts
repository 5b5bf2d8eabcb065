import { listReferences } from "../form/algebra/expression.ts";
import type { FormValues } from "../form/computeForm.ts";
import { type DataValue, isSameValue } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** What the reviewer wrote: on a cell, or on the whole form. */
export interface ReviewNote {
  readonly cell: string | null;
  readonly text: string;
}

/** What has become of a note since the version that it was written on. */
export type NoteStanding =
  /** The cell says something else. */
  | { readonly kind: "changed"; readonly cell: CellKey; readonly change: Change }
  /** The cell is worked out, and some of what it is worked out of says something else, even if it amounts to the same. */
  | {
      readonly kind: "made-of-changed";
      readonly cell: CellKey;
      readonly change: Change;
      readonly cells: readonly CellKey[];
    }
  | { readonly kind: "unchanged"; readonly cell: CellKey; readonly value: DataValue }
  /** The cell is filled in by the system, and still says the same: its source is to be corrected, or the figure adjusted. */
  | { readonly kind: "carried-unchanged"; readonly cell: CellKey; readonly value: DataValue }
  /** It is about the whole form, in which so many cells say something else that no other note is about. */
  | { readonly kind: "whole"; readonly changed: number }
  /** The form has no such cell any more. */
  | { readonly kind: "gone" };

/** What a cell said, and what it says now. */
export interface Change {
  readonly before: DataValue;
  readonly now: DataValue;
}

/** A note, and what has become of it. */
export interface JudgedNote<N extends ReviewNote = ReviewNote> {
  readonly note: N;
  readonly standing: NoteStanding;
}

/** What changed between two versions: what became of each note, and which other cells say something else. */
export interface Comparison<N extends ReviewNote = ReviewNote> {
  readonly notes: readonly JudgedNote<N>[];
  /** Entered and carried cells that changed and that no note is about, in reading order. */
  readonly others: readonly (Change & { readonly cell: CellKey })[];
}

/** Compares a version with the one that notes were written on, both in the cells of the form at hand. Only what it says now
 *  counts: what was changed and changed back has not been changed. */
export function compareVersions<N extends ReviewNote>(
  form: Form,
  notes: readonly N[],
  before: FormValues,
  now: FormValues,
): Comparison<N> {
  const answered = [...form.cells.values()].filter(({ content }) => content.kind !== "computed");
  const changed = answered.filter(({ key }) => !isSame(key)).map(({ key }) => key);
  const onCells = notes.flatMap(({ cell }) => (cell === null ? [] : [standingOf(cell)]));
  const spokenOf = new Set(onCells.flatMap(cellsOf));
  const others = changed.filter((key) => !spokenOf.has(key));
  const whole = { kind: "whole", changed: others.length } as const;
  return {
    notes: notes.map((note) => ({
      note,
      standing: note.cell === null ? whole : standingOf(note.cell),
    })),
    others: others.map((cell) => ({ cell, ...changeOf(cell) })),
  };

  function isSame(key: CellKey): boolean {
    return isSameValue(before.get(key) ?? null, now.get(key) ?? null);
  }

  function changeOf(key: CellKey): Change {
    return { before: before.get(key) ?? null, now: now.get(key) ?? null };
  }

  function standingOf(named: string): NoteStanding {
    const cell = form.cells.get(named as CellKey);
    if (!cell) return { kind: "gone" };
    const { key, content } = cell;
    if (content.kind === "computed") {
      const parts = listParts(form, cell).filter((part) => changed.includes(part));
      if (parts.length > 0) {
        return { kind: "made-of-changed", cell: key, change: changeOf(key), cells: parts };
      }
    }
    // One that is worked out may say something else for what came with the form, or with another form's figures.
    if (!isSame(key)) return { kind: "changed", cell: key, change: changeOf(key) };
    const kind = content.kind === "carried" ? "carried-unchanged" : "unchanged";
    return { kind, cell: key, value: now.get(key) ?? null };
  }
}

/** Whether something was done about a note: a note on the whole form is met by any change that no other note asked
 *  for, one on a cell that is gone by
 *  nothing that could be shown. */
export function isAddressed(standing: NoteStanding): boolean {
  switch (standing.kind) {
    case "changed":
    case "made-of-changed":
      return true;
    case "whole":
      return standing.changed > 0;
    case "unchanged":
    case "carried-unchanged":
    case "gone":
      return false;
  }
}

/** The entered and carried cells of the same form that a computed one is worked out of, each once. */
export function listParts(form: Form, cell: FormCell): CellKey[] {
  const found = new Set<CellKey>();
  const seen = new Set<CellKey>();
  const follow = (key: CellKey): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const { content } = form.cells.get(key) ?? {};
    if (content?.kind !== "computed") {
      if (content) found.add(key);
      return;
    }
    for (const { template, period, key: part } of listReferences(content.formula)) {
      if (!template && !period) follow(part);
    }
  };
  follow(cell.key);
  return [...found];
}

function cellsOf(standing: NoteStanding): readonly CellKey[] {
  switch (standing.kind) {
    case "changed":
      return [standing.cell];
    case "made-of-changed":
      return standing.cells;
    case "unchanged":
    case "carried-unchanged":
    case "whole":
    case "gone":
      return [];
  }
}
