import type { FiledKind } from "../filing/filed.ts";
import type { BlockingViolation } from "../report/blockingViolation.ts";
import type { FormDamage } from "./formDamage.ts";

/** What may be wrong with a sheet that claims to be a form. */
export type FormProblem =
  /** The workbook holds no form of ours. */
  | { readonly kind: "no-form" }
  | {
      readonly kind: "form-damaged";
      readonly sheet: string;
      readonly damage: readonly FormDamage[];
    }
  /** No sheet is a matrix of targets or starting figures, or it is not clear which one is meant. */
  | { readonly kind: "no-matrix"; readonly what: FiledKind }
  /** Two sheets are copies of the same form: which one is meant? */
  | { readonly kind: "form-twice"; readonly sheets: readonly string[] }
  /** The form belongs to another unit than the person's. */
  | { readonly kind: "form-of-another-unit"; readonly sheet: string; readonly unit: string }
  /** The sheet shows a unit's totals in the layout of a form: nobody hands it in. */
  | { readonly kind: "totals-no-form"; readonly sheet: string; readonly unit: string }
  /** A cell no longer holds what the person was asked about. */
  | { readonly kind: "cell-changed" }
  /** Cells hold something no figure can be read from; `besides` is what else stands against a hand-in. */
  | {
      readonly kind: "unreadable-cells";
      readonly cells: readonly string[];
      readonly besides: readonly BlockingViolation[];
    };
