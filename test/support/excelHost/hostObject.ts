/** What a method of a host object answers: another object, a null object, or a plain value in `{ value }`. */
export type HostAnswer = HostObject | { readonly value: unknown } | null;

/** One object of the rich API as the host shows it; names are spelt as on the wire, "RowIndex". */
export interface HostObject {
  readonly kind: "object";
  /** The properties a load may ask for. */
  readonly reads: Readonly<Record<string, () => unknown>>;
  readonly writes?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects and collections reached without a call: "Worksheets", "Protection". */
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly calls?: Readonly<Record<string, (args: readonly unknown[]) => HostAnswer>>;
  /** The members of a collection, and how a key finds one. */
  readonly items?: () => readonly HostObject[];
  readonly find?: (key: unknown) => HostObject;
  /** What `Instantiate` answers, so that the library knows the object exists. */
  readonly identity: Readonly<Record<string, unknown>>;
}

/** Whether a method answered an object rather than a value. */
export function isHostObject(answer: HostAnswer): answer is HostObject {
  return answer !== null && "kind" in answer;
}

/** A property as a load asks for it: the library sends "rowIndex" and reads "RowIndex". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A method that does something and answers nothing. */
export function answersNothing(act: () => void): () => HostAnswer {
  return () => {
    act();
    return { value: null };
  };
}
