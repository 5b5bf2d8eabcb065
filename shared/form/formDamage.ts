/** A row or a column as its form prints it. */
export interface PrintedPart {
  readonly label: string;
  readonly table: string;
}

/** Why a cell of a form cannot be found, or cannot be believed. */
export type FormDamage =
  /** The hidden row that holds the keys of a table's columns. */
  | { readonly kind: "keys-missing"; readonly table: string }
  | { readonly kind: "row-missing"; readonly row: PrintedPart }
  | { readonly kind: "column-missing"; readonly column: PrintedPart }
  | { readonly kind: "row-twice"; readonly row: PrintedPart; readonly at: readonly number[] }
  | { readonly kind: "column-twice"; readonly column: PrintedPart }
  /** The hidden key and the printed label of a row no longer belong together. */
  | { readonly kind: "row-label-changed"; readonly row: PrintedPart; readonly at: number }
  | { readonly kind: "column-label-changed"; readonly column: PrintedPart }
  | { readonly kind: "identity-unreadable" };
