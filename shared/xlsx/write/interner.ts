/** Values numbered in the order they are first seen; the same value gets the same number. */
export interface Interner {
  readonly indexOf: (value: string) => number;
  readonly values: () => readonly string[];
}

/** An interner whose first numbers are already taken by the given values. */
export function internerOf(...first: readonly string[]): Interner {
  const indexes = new Map(first.map((value, index) => [value, index]));
  return {
    indexOf: (value) => {
      const index = indexes.get(value) ?? indexes.size;
      if (index === indexes.size) indexes.set(value, index);
      return index;
    },
    values: () => [...indexes.keys()],
  };
}
