import type { SaidViolation } from "../violations/findingWords.ts";

/** Everything that is said about a matrix that cannot be taken, and about sums that do not meet, in one language. */
export interface FiledWords {
  /** What a cell takes that is neither money nor a share. */
  readonly accepted: (decimals: number) => string;
  /** "Giải quyết việc làm, Xã Hòa Tâm (ô G9)". */
  readonly cell: (indicator: string, place: string, address: string) => string;
  readonly others: (count: number) => string;
  readonly and: string;
  readonly noUnits: SaidViolation;
  readonly noIndicators: SaidViolation;
  readonly unknownUnit: (label: string, address: string, near: readonly string[]) => SaidViolation;
  readonly unknownIndicator: (label: string, address: string) => SaidViolation;
  readonly twoIndicators: (names: string, address: string) => SaidViolation;
  readonly unitsMissing: (units: readonly string[]) => SaidViolation;
  readonly twice: (name: string, addresses: string) => SaidViolation;
  /** `above` is whose figures they are by the headings further up; null where they are nobody's. */
  readonly headingsDiffer: (label: string, address: string, above: string | null) => SaidViolation;
  readonly otherScale: (indicator: string, label: string, address: string) => SaidViolation;
  readonly blank: (count: number, cells: string) => SaidViolation;
  readonly numbersAsText: (count: number, cells: string) => SaidViolation;
  readonly noOwnPart: (indicator: string, cell: string) => SaidViolation;
  readonly totalDiffers: (cell: string, stated: string, made: string) => SaidViolation;
  /** A share that looks like a part of one. */
  readonly fraction: (filed: string, meant: string) => string;
  readonly division: {
    readonly waits: (units: string) => string;
    readonly noWhole: (made: string, parent: string) => string;
    readonly meets: (made: string, parent: string) => string;
    readonly differs: (facts: Differing) => string;
    /** Of targets that units reach or do not: how many were told to. */
    readonly reached: (facts: Omit<Differing, "isShort" | "withOwn">) => string;
    /** What the parts of an indicator make at one place. */
    readonly parts: (place: string, made: string, filed: string) => string;
    readonly unlike: (whole: string, units: string, parent: string) => string;
  };
}

/** Parts that do not make the whole. */
export interface Differing {
  readonly made: string;
  readonly whole: string;
  readonly difference: string;
  readonly isShort: boolean;
  readonly parent: string;
  /** Whether the parent's own part was added. */
  readonly withOwn: boolean;
}
