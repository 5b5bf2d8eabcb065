import type { LocatedForm, SheetCells } from "./locateForm.ts";
import type { Area } from "./sheet.ts";

/** What is read of a worksheet that may have drifted from its form. */
export interface DriftedCells extends SheetCells {
  /** Cells merged into one; none where the reader does not say. */
  readonly merges?: readonly Area[];
}

/** What a row, a column or a table of a form is recognised by: its hidden key, what is printed there, its number, or
 *  that as many stand there as the form has, in the form's order. */
export type Evidence = "key" | "label" | "number" | "order";

/** A row or a column of a form, found on a sheet. Places are written as the program shows them: "14", "F", "F14". */
export interface FoundPart {
  readonly part: "row" | "column";
  readonly table: string;
  readonly id: string;
  /** As the form prints it. */
  readonly label: string;
  readonly at: string;
  readonly by: readonly Evidence[];
  /** What says otherwise, and was outweighed. */
  readonly against: readonly Evidence[];
  /** What the sheet prints there, where that is another label. */
  readonly printed: string | null;
}

/** A row or a column of a form that stands nowhere on the sheet: its answers stay blank. */
export interface MissingPart {
  readonly part: "row" | "column";
  readonly table: string;
  readonly id: string;
  readonly label: string;
  /** How many answers it asks for. */
  readonly asked: number;
}

/** What stands in a table of the sheet and in no row or column of the form: it would not be read. */
export type LeftOut =
  | {
      readonly kind: "row" | "column";
      readonly at: string;
      readonly label: string;
      readonly filled: number;
    }
  /** Something where the form has no cell. */
  | { readonly kind: "cell"; readonly at: string; readonly shown: string };

/** How a drifted sheet would be read, for a person to confirm as a whole or not at all. */
export interface ReadingProposal {
  readonly rows: readonly FoundPart[];
  readonly columns: readonly FoundPart[];
  readonly missing: readonly MissingPart[];
  readonly leftOut: readonly LeftOut[];
}

/** Why a drifted sheet cannot be read as the form: what is doubtful and where, as the program shows it. */
export type DriftRefusal =
  /** It says that it is another form: "Biểu số ĐH-03/VL". */
  | { readonly kind: "another-form"; readonly at: string; readonly printed: string }
  /** No table of the form is recognised on it. */
  | { readonly kind: "no-table" }
  /** Several places look like the same table, or, with null, one looks like none of the form. */
  | {
      readonly kind: "table-doubtful";
      readonly table: string | null;
      readonly at: readonly string[];
    }
  | {
      readonly kind: "row-doubtful" | "column-doubtful";
      readonly table: string;
      readonly label: string;
      /** The rows or columns that all could be it. */
      readonly at: readonly string[];
    }
  /** The hidden key says one row or column of the form, what is printed another. */
  | {
      readonly kind: "row-contradicted" | "column-contradicted";
      readonly table: string;
      readonly at: string;
      readonly key: string;
      readonly printed: string;
    }
  /** One merged cell stands where the form asks several answers, or hides one. */
  | { readonly kind: "answers-merged"; readonly at: string; readonly answers: number };

/** What becomes of a sheet that may have drifted from its form. `located` reads with `readForm`; a row or a column that
 *  stands nowhere is read as blank. */
export type DriftedForm =
  | { readonly kind: "mapped"; readonly located: LocatedForm }
  | {
      readonly kind: "proposed";
      readonly located: LocatedForm;
      readonly proposal: ReadingProposal;
    }
  | { readonly kind: "refused"; readonly refusals: readonly DriftRefusal[] };
