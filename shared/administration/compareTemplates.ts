import { cellOrderOf } from "../form/form.ts";
import type { Table, Template } from "../form/template.ts";
import { canonicalOf } from "../report/canonical.ts";

/** What became of a row or a column, told by its key. */
export type PartFate = "added" | "removed" | "moved" | "changed" | "reworded";

/** A row or a column that is not what it was. */
export interface ChangedPart {
  readonly table: string;
  readonly kind: "row" | "column";
  readonly id: string;
  readonly label: string;
  readonly fate: PartFate;
}

/** What a version of a form changes against the one before: by key, since a key keeps its meaning. */
export interface TemplateChanges {
  readonly cells: { readonly added: number; readonly removed: number };
  readonly parts: readonly ChangedPart[];
  /** Ids of rules that were added, removed or hold something else now. */
  readonly rules: readonly string[];
  /** Whatever else is another, by the definition's own words: "title", "reportedBy". */
  readonly other: readonly string[];
}

/** Compares two versions of a form. */
export function compareTemplates(before: Template, after: Template): TemplateChanges {
  const [old, now] = [new Set<string>(cellOrderOf(before)), new Set<string>(cellOrderOf(after))];
  const tables = [...new Set([...before.tables, ...after.tables].map(({ id }) => id))];
  return {
    cells: {
      added: [...now].filter((key) => !old.has(key)).length,
      removed: [...old].filter((key) => !now.has(key)).length,
    },
    parts: tables.flatMap((id) => {
      const [one, other] = [before, after].map((of) => of.tables.find((table) => table.id === id));
      return [
        ...compareParts(id, "row", one?.rows ?? [], other?.rows ?? []),
        ...compareParts(id, "column", one?.columns ?? [], other?.columns ?? []),
      ];
    }),
    rules: changedIds(before.rules, after.rules),
    other: otherChanges(before, after),
  };
}

interface Part {
  readonly id: string;
  readonly label: string;
}

/** What is only said of a row or a column, and counts nothing. */
const wording = ["label", "spoken", "number", "group", "width", "level"];

function compareParts(
  table: string,
  kind: ChangedPart["kind"],
  before: readonly Part[],
  after: readonly Part[],
): ChangedPart[] {
  const partOf = ({ id, label }: Part, fate: PartFate) => ({ table, kind, id, label, fate });
  const stays = (list: readonly Part[], others: readonly Part[]) =>
    list.filter(({ id }) => others.some((other) => other.id === id)).map(({ id }) => id);
  const moved = listMoved(stays(before, after), stays(after, before));
  return [
    ...before
      .filter(({ id }) => !after.some((other) => other.id === id))
      .map((part) => partOf(part, "removed")),
    ...after.flatMap((part) => {
      const old = before.find(({ id }) => id === part.id);
      if (!old) return [partOf(part, "added")];
      if (canonicalOf(without(old)) !== canonicalOf(without(part))) {
        return [partOf(part, "changed")];
      }
      if (moved.has(part.id)) return [partOf(part, "moved")];
      return canonicalOf(old) === canonicalOf(part) ? [] : [partOf(part, "reworded")];
    }),
  ];
}

function without(part: Part): object {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !wording.includes(name)));
}

/** Those that no longer stand behind what they stood behind. The longest run that kept its order has not moved. */
function listMoved(before: readonly string[], after: readonly string[]): Set<string> {
  const runs: string[][] = [];
  for (const id of after) {
    const place = before.indexOf(id);
    const longest = runs
      .filter((run) => before.indexOf(run.at(-1) ?? "") < place)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, id]);
  }
  const kept = runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  return new Set(after.filter((id) => !kept.includes(id)));
}

function changedIds(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): string[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const textOf = (list: typeof before, id: string) =>
    canonicalOf(list.find((one) => one.id === id) ?? null);
  return ids.filter((id) => textOf(before, id) !== textOf(after, id));
}

function otherChanges(before: Template, after: Template): string[] {
  const plain = ({
    version: _,
    tables,
    rules: __,
    ...rest
  }: Template): Record<string, unknown> => ({
    ...rest,
    tables: tables.map(({ rows: _rows, columns: _columns, ...table }: Table) => table),
  });
  const [old, now] = [plain(before), plain(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => canonicalOf(old[name] ?? null) !== canonicalOf(now[name] ?? null));
}
