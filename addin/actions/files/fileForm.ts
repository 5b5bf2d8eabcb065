import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { Problem } from "../../../shared/problem.ts";
import type { DriftRefusal, ReadingProposal } from "../../../shared/sheet/driftedForm.ts";
import type { Contradiction } from "../../../shared/sheet/headContradictions.ts";
import type { SheetIdentity } from "../../../shared/sheet/identity.ts";
import type { ProposedCell } from "../../../shared/sheet/proposedCells.ts";
import type { Recognition } from "../../../shared/sheet/recognisedSheet.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import type { MemoryWorkbook } from "../../host/memoryWorkbook.ts";
import type { CheckedForm, UnusableForm } from "../checkedForm.ts";
import type { SentVersions } from "../sentVersions.ts";
import type { FileSheet } from "./fileSheet.ts";

/** One cell whose content in the file is not believed, and what stands in its place. */
export interface SetAsideCell {
  readonly cell: CellKey;
  /** Where it stands in the file: "C9". */
  readonly address: string;
  /** As the file shows it. */
  readonly shown: string;
  readonly stands: DataValue;
}

/** What a file's sheet says otherwise than the system, which is said before anything else is done with it. */
export interface FileTold {
  readonly kind: "carried-altered" | "computed-altered";
  readonly cells: readonly SetAsideCell[];
}

/** A form of a file drawn anew, with the file's entries in it. */
export interface DrawnForm {
  readonly identity: SheetIdentity;
  /** What the form is called: "ĐH-04/HN". */
  readonly code: string;
  /** As it is laid out on the sheet. */
  readonly form: Form;
  readonly sheet: Sheet;
  readonly told: readonly FileTold[];
  /** What its sheet prints of whose report it is, and of when, otherwise than the report does. */
  readonly contradictions: readonly Contradiction[];
  /** The sheet does not say which report it is: the person has said so, and nobody knows from which version it was
   *  opened. */
  readonly isChosen: boolean;
  /** Nothing in it is otherwise than it was downloaded: for the first version, or after one that another has followed. */
  readonly isUntouched: boolean;
  /** How its cells were found where their keys alone do not tell: to be confirmed; null where they do. */
  readonly proposal: FormProposal | null;
}

/** How a sheet would be read, for a person to confirm as a whole or not at all. */
export interface FormProposal extends ReadingProposal {
  readonly form: Form;
  /** Every answer with its place; blank ones too. */
  readonly cells: readonly ProposedCell[];
}

/** Why a sheet of a file is no form to hand in. */
export type FormRefusal = Problem | DriftedAway | MistakenIdentity;

/** It says that it is of another organisation, or two different things at once. */
export interface MistakenIdentity {
  readonly kind: "foreign-regime" | "several-identities";
}

/** Its cells cannot be told from one another any more. */
export interface DriftedAway {
  readonly kind: "drifted";
  readonly refusals: readonly DriftRefusal[];
}

/** A form of a file whose report is known. */
export interface KnownForm {
  /** The report, as `handInName` calls it. */
  readonly name: string;
  /** What its sheet is called in the file. */
  readonly sheetName: string;
  /** Who opens the file does not see that sheet. */
  readonly hidden: boolean;
  readonly drawn: DrawnForm;
}

/** A form of a file in a workbook of its own, where it is checked and handed in from. */
export interface PlacedForm extends KnownForm {
  readonly kind: "placed";
  readonly workbook: MemoryWorkbook;
  /** The versions that came out of it. */
  readonly sent: SentVersions;
  readonly checked: CheckedForm | UnusableForm;
}

/** A report that a sheet without an identity may be. */
export interface OfferedReport {
  readonly template: string;
  readonly code: string;
  readonly period: string;
  /** What an ad hoc period is about. */
  readonly periodName: string | null;
  /** Of the person's own unit; null where that is to be chosen, too. */
  readonly unit: string | null;
  /** The newest version that was handed in; 0 where there is none, or where that depends on the unit. */
  readonly version: number;
}

/** A sheet that has lost its identity and looks like a form: the person says which report it is. */
export interface LostForm {
  readonly kind: "lost";
  readonly sheetName: string;
  readonly sheet: FileSheet;
  readonly recognition: Recognition;
  /** None where the person owes no such form. */
  readonly offered: readonly OfferedReport[];
  /** What other sheets of the same file say they are. */
  readonly beside: readonly SheetIdentity[];
  /** What came of the last choice. */
  readonly outcome: ChoiceOutcome | null;
}

export type ChoiceOutcome =
  | { readonly kind: "opening" | "crashed" }
  | { readonly kind: "refused"; readonly problem: FormRefusal }
  /** What the sheet prints contradicts the choice: nothing is done before that has been confirmed. */
  | {
      readonly kind: "contradicted";
      readonly contradictions: readonly Contradiction[];
      readonly known: KnownForm;
    };

/** One form found in a file. */
export type FileForm =
  | PlacedForm
  | LostForm
  /** Whether its cells were found rightly is asked first. */
  | (KnownForm & { readonly kind: "proposed"; readonly proposal: FormProposal })
  /** Its sheet prints that it is another report than it says in its hidden cells: which is it? */
  | (KnownForm & { readonly kind: "contradicted" })
  /** Nothing has been filled in since it was downloaded: it is left out, and stands in no other form's way. */
  | (KnownForm & { readonly kind: "untouched" })
  /** Who opens the file does not see it: is it to be used? */
  | (KnownForm & { readonly kind: "hidden" })
  /** There is another form of the same report: which one is meant? */
  | (KnownForm & {
      readonly kind: "twice";
      /** As it was placed, with what was mended in it here; null where it never was. */
      readonly held: PlacedForm | null;
    })
  | {
      readonly kind: "refused";
      readonly sheetName: string;
      readonly identity: SheetIdentity | null;
      readonly problem: FormRefusal;
      /** What other sheets of the same file say they are, where nobody could be asked what this one is. */
      readonly beside?: readonly SheetIdentity[];
    };
