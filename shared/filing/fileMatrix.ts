import { isSameValue } from "../form/dataValue.ts";
import type { IndicatorId } from "../ids.ts";
import { toneKey } from "../people/toneKey.ts";
import type {
  FiledDocument,
  FiledPlace,
  FiledSet,
  FiledSource,
  FiledValue,
  FiledValues,
} from "./filed.ts";
import { inForce } from "./inForce.ts";

/** One source's matrix, ready to be filed. */
export interface FiledMatrix {
  readonly name: string;
  readonly document: FiledDocument;
  readonly standard: string | null;
  /** Whether it is believed before all other sources from now on. */
  readonly first: boolean;
  /** Null takes a figure away; what is not named here stays as it was. */
  readonly values: {
    readonly [indicator: string]: { readonly [place: string]: FiledValue | null };
  };
}

/** The set after a matrix has been filed: that source's figures as the matrix has them, all others untouched. A source
 *  that is new comes last, unless it is to be believed first. */
export function fileMatrix({ sources }: FiledSet, matrix: FiledMatrix): FiledSet {
  const { name, document, standard, first, values } = matrix;
  const index = sources.findIndex((source) => isSameName(source.name, name));
  const before = sources[index];
  const filed: FiledSource = {
    name: before?.name ?? name,
    document,
    standard,
    values: merged(before?.values ?? {}, values),
  };
  const others = sources.filter((source) => source !== before);
  const place = first ? 0 : before ? index : others.length;
  return { sources: others.toSpliced(place, 0, filed) };
}

/** Whether two names of sources mean one. */
export function isSameName(one: string, other: string): boolean {
  return toneKey(one) === toneKey(other);
}

function merged(before: FiledValues, matrix: FiledMatrix["values"]): FiledValues {
  const indicators = [
    ...new Set([...Object.keys(before), ...Object.keys(matrix)]),
  ] as IndicatorId[];
  const rows = indicators.map((indicator) => {
    const cells = Object.entries({ ...before[indicator], ...matrix[indicator] });
    const held = cells.filter((cell): cell is [string, FiledValue] => cell[1] !== null);
    return [indicator, Object.fromEntries(held)] as const;
  });
  return Object.fromEntries(rows.filter(([, cells]) => Object.keys(cells).length > 0));
}

/** A figure that is another than before. */
export interface FiledChange {
  readonly source: string;
  readonly indicator: IndicatorId;
  readonly place: FiledPlace;
  /** Null where there is none. */
  readonly before: FiledValue | null;
  readonly after: FiledValue | null;
  /** Where the source says nothing any more: what stands in its place, null where nothing does. */
  readonly stands?: { readonly source: string; readonly value: FiledValue } | null;
}

function standing(set: FiledSet, indicator: IndicatorId, place: FiledPlace) {
  const found = inForce(set, indicator, place);
  return found && { source: found.source.name, value: found.value };
}

/** What differs between two versions of a set, source by source. */
export function listFiledChanges(before: FiledSet, after: FiledSet): FiledChange[] {
  const names = [...after.sources, ...before.sources].map(({ name }) => name);
  return [...new Set(names)].flatMap((source) => {
    const valuesIn = ({ sources }: FiledSet) =>
      sources.find(({ name }) => name === source)?.values ?? {};
    const [old, now] = [valuesIn(before), valuesIn(after)];
    const indicators = [...new Set([...Object.keys(now), ...Object.keys(old)])] as IndicatorId[];
    return indicators.flatMap((indicator) => {
      const cells = { ...old[indicator], ...now[indicator] };
      return (Object.keys(cells) as FiledPlace[]).flatMap((place): FiledChange[] => {
        const was = old[indicator]?.[place] ?? null;
        const is = now[indicator]?.[place] ?? null;
        if (isSameValue(was, is)) return [];
        const change = { source, indicator, place, before: was, after: is };
        return [is === null ? { ...change, stands: standing(after, indicator, place) } : change];
      });
    });
  });
}
