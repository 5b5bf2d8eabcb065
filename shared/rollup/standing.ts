/** Why a unit's figures are not in a total, or that they are. */
export type UnitStanding =
  | {
      readonly kind: "counted";
      readonly approved: boolean;
      /** "ước thực hiện". */
      readonly estimated: boolean;
      /** "sơ bộ". */
      readonly preliminary: boolean;
    }
  | { readonly kind: "not-reported" }
  /** It sent nothing for a period that is reported on only where there is something to report. */
  | { readonly kind: "nothing-to-report" }
  /** It owes nothing this time, "miễn nộp", and sent nothing. */
  | {
      readonly kind: "exempt";
      readonly reason: string;
      /** The last day of a unit that the period knows no more: nobody waits for what it has of a stock. */
      readonly ended?: string | undefined;
    }
  | { readonly kind: "being-corrected" }
  | { readonly kind: "left-out"; readonly reason: string };

/** Whatever stands in a total or not. */
export interface Standing {
  readonly standing: UnitStanding;
}

/** Whether a total waits for a unit: one that had nothing to report, or owes nothing, is no part of it. */
export function isExpected({ standing }: Standing): boolean {
  return standing.kind !== "nothing-to-report" && standing.kind !== "exempt";
}

/** Whether a unit is no more: only what it had come to in the year is left of it. */
export function isEnded({ standing }: Standing): boolean {
  return standing.kind === "exempt" && standing.ended !== undefined;
}

/** Whether a unit's figures are lacking in a total. */
export function isMissing(unit: Standing): boolean {
  return isExpected(unit) && unit.standing.kind !== "counted";
}
