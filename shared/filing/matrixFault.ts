import type { ValueFault } from "../form/checkValue.ts";
import type { EntryReading } from "../form/readEntry.ts";
import type { IndicatorId, OrgUnitId } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import type { FiledPlace } from "./filed.ts";

/** A cell of a worksheet, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** One figure of a matrix, and where it stands. */
export interface MatrixCell {
  readonly indicator: IndicatorId;
  readonly place: FiledPlace;
  readonly at: CellPlace;
}

/** Why a pasted or typed matrix cannot be taken as it is. */
export type MatrixFault =
  /** No row and no column of it names units. */
  | { readonly kind: "no-units" }
  /** Units are there, and beside them nothing that is an indicator of ours. */
  | { readonly kind: "no-indicators" }
  /** A heading over figures that names nobody; `near` are the units that it may mean. */
  | {
      readonly kind: "unknown-unit";
      readonly label: string;
      readonly near: readonly OrgUnitId[];
      readonly at: CellPlace;
    }
  | { readonly kind: "unknown-indicator"; readonly label: string; readonly at: CellPlace }
  /** The code of one indicator beside the name of another. */
  | {
      readonly kind: "two-indicators";
      readonly indicators: readonly IndicatorId[];
      readonly at: CellPlace;
    }
  /** Children that have no column or row while others have. */
  | { readonly kind: "units-missing"; readonly units: readonly OrgUnitId[] }
  | {
      readonly kind: "place-twice";
      readonly place: FiledPlace;
      readonly at: readonly CellPlace[];
    }
  /** A second line of headings below the first that does not have the same units over the same figures; `above` stands
   *  over them in the first, null where nobody does. */
  | {
      readonly kind: "headings-differ";
      readonly label: string;
      readonly above: FiledPlace | null;
      readonly at: CellPlace;
    }
  /** Money that is said to be in another scale than the indicator's: "tỷ đồng". */
  | {
      readonly kind: "other-scale";
      readonly indicator: IndicatorId;
      readonly label: string;
      readonly at: CellPlace;
    }
  | {
      readonly kind: "indicator-twice";
      readonly indicator: IndicatorId;
      readonly at: readonly CellPlace[];
    }
  /** Children without a figure where others have one: none, or forgotten? */
  | { readonly kind: "blank"; readonly cells: readonly MatrixCell[] }
  /** Figures that are kept as text, each of which can mean one number only. */
  | {
      readonly kind: "numbers-as-text";
      readonly figures: readonly { readonly cell: MatrixCell; readonly meaning: number }[];
    }
  | {
      readonly kind: "unreadable";
      readonly cell: MatrixCell;
      readonly measure: Measure;
      readonly reading: Extract<EntryReading, { unreadable: unknown }>;
    }
  | {
      readonly kind: "value";
      readonly cell: MatrixCell;
      readonly measure: Measure;
      readonly fault: ValueFault;
      readonly value: number;
    }
  /** A part of the whole's own, of an indicator that is divided among the children alone. */
  | { readonly kind: "no-own-part"; readonly cell: MatrixCell }
  /** A printed sum that is not the sum of what stands beside it. */
  | {
      readonly kind: "total-differs";
      readonly indicator: IndicatorId;
      readonly at: CellPlace;
      readonly stated: number;
      readonly made: number;
    };
