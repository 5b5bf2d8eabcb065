import type { Form } from "../form/form.ts";
import type { SheetIdentity } from "./identity.ts";
import type { PrintedWhose } from "./printedWhose.ts";

/** What a worksheet without an identity of its own is taken for: by the code printed on it, by its title, or by its
 *  tables. */
export interface Recognition {
  readonly by: "code" | "title" | "tables";
  /** All that it may be: one template in each of its kinds of period, or several. */
  readonly forms: readonly Form[];
  /** Whose and of which period it says to be, for the person to compare with what he says himself. */
  readonly printed: PrintedWhose;
}

/** A worksheet that is a form, or looks like one. */
export type RecognisedSheet<S> =
  | { readonly kind: "identified"; readonly sheet: S; readonly identity: SheetIdentity }
  | {
      readonly kind: "recognised";
      readonly sheet: S;
      readonly recognition: Recognition;
      /** Identities of other sheets of the same file that may be its own, to be offered and never taken. */
      readonly beside: readonly SheetIdentity[];
    };
