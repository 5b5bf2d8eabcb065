import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { DriftRefusal } from "../../../shared/sheet/driftedForm.ts";
import type { FileFault } from "../../../shared/xlsx/fileFault.ts";
import { entered } from "./sample.ts";

/** What a treatment must end in: mapped unless it says that it is proposed or refused. */
export interface Ending {
  readonly proposed?: true;
  readonly refused?: readonly DriftRefusal["kind"][];
  /** Entries that read otherwise than they were entered. */
  readonly changed?: readonly (readonly [string, DataValue])[];
  readonly missing?: readonly string[];
  readonly leftOut?: readonly string[];
  /** Its formulas are there and have been reckoned anew. */
  readonly reckons?: true;
}

const blank = (start: RegExp) =>
  [...entered.keys()].filter((key) => start.test(key)).map((key) => [key, null] as const);

const proposed = { proposed: true } as const;
const reckons = { reckons: true } as const;
const rowGone = { ...proposed, changed: blank(/^B\/hh\//), missing: ["row B/hh"] };

/** By treatment, what LibreOffice ("lo_") and openpyxl ("py_") did. */
export const endings: Readonly<Record<string, Ending>> = {
  lo_saved: reckons,
  lo_saved_again: reckons,
  lo_rows_inserted: reckons,
  lo_columns_inserted: reckons,
  lo_check_column_deleted: reckons,
  lo_renamed_and_moved: reckons,
  lo_copied_to_another_workbook: reckons,
  lo_entry_cut_and_pasted: {
    ...reckons,
    changed: [
      ["A/hh/2", null],
      ["A/hh/3", 1],
    ],
  },
  lo_typed_anew: { ...reckons, changed: [["A/hh/7", 50]] },
  lo_row_deleted: rowGone,
  lo_column_deleted: {
    ...proposed,
    changed: blank(/^[AB]\/\w+\/7$/),
    missing: ["column A/7", "column B/7"],
  },
  lo_key_column_deleted: { ...proposed, ...reckons },
  // Formulas that reached over the rows that are gone reach elsewhere now; the figures are all there.
  lo_key_rows_deleted: proposed,
  lo_sorted_without_keys: proposed,
  lo_row_copied_with_figures: { refused: ["row-doubtful"] },
  lo_row_of_ones_own: { ...proposed, ...reckons, leftOut: ["row 14"] },
  lo_answers_merged: { refused: ["answers-merged"] },
  lo_values_pasted_into_a_new_workbook: proposed,
  lo_table_alone_in_a_new_workbook: proposed,
  py_saved: {},
  py_rows_inserted: {},
  py_columns_inserted: {},
  py_row_deleted: rowGone,
  py_key_column_deleted: proposed,
  py_unmerged: {},
  py_shown_again: {},
  py_sorted_without_keys: proposed,
  py_answers_merged: { refused: ["answers-merged"] },
  py_accents_apart: {},
  py_numbers_for_texts: {},
  py_values_into_a_new_workbook: proposed,
};

/** Files that are not read at all, and why. */
export const faults: Readonly<Record<string, FileFault>> = {
  "form.xls": "old-xls",
  "password.xlsx": "password",
  "form.ods": "other-format",
};
