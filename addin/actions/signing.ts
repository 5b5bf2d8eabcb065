import type { ReportReply } from "../../shared/api/reports.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Problem } from "../../shared/problem.ts";
import { isCounted } from "../../shared/report/life.ts";
import { type PrintedForm, printedOf, type Signing } from "../../shared/report/signing.ts";
import { signingPlaces } from "../../shared/sheet/formFoot.ts";
import { layOutForm } from "../../shared/sheet/formLayout.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { codeOf } from "./formConcerns.ts";
import type { OwnCell } from "./ownCells.ts";

/** What a person says of the paper: under which number, of which day, who signs and who has drawn it up. */
export type SigningWords = Omit<Signing, "code">;

/** What a sheet keeps of having been printed for signing. */
export interface SignedSheet {
  readonly identity: Pick<SheetIdentity, "signing">;
  readonly printed: PrintedForm | null;
}

/** A form as it is printed now: under the code of its figures, which the sheet remembers. */
export function signNow(
  identity: SheetIdentity,
  form: Form,
  values: FormValues,
  words: SigningWords,
): SignedSheet {
  const { dataState } = identity;
  const code = codeOf(identity, dataState, values);
  return {
    identity: { signing: { ...words, code } },
    printed: printedOf({ form, dataState, values }),
  };
}

/** What was printed stays on the sheet that is drawn anew: the paper is still what has been signed. */
export function signedBefore({ identity, printed }: CheckedForm): SignedSheet {
  return { identity: identity.signing ? { signing: identity.signing } : {}, printed };
}

/** What the sheet of a version says that was printed for signing and handed in just so: its paper stays valid until a
 *  figure is changed. Whoever has to change it, or to send it as official, prints it anew; whoever only looks at it sees
 *  what was signed. */
export function signedAsSent(
  form: Form,
  { signing, code, state, dataState, awaitsOfficial }: ReportReply,
  values: FormValues,
  isLookedAt: boolean,
): SignedSheet {
  const stands = isLookedAt || (isCounted(state) && !awaitsOfficial);
  if (!signing || signing.code !== code || !stands) return { identity: {}, printed: null };
  return { identity: { signing }, printed: printedOf({ form, dataState, values }) };
}

/** What keeps a form from being printed for signing: it would show what is no longer carried in, an old form, or cells
 *  that no mã đối chiếu speaks for, since nobody can tell what stands in them. */
export function findAgainstPrinting({ concerns, reading }: CheckedForm): Problem | null {
  return concerns.find(({ kind }) => kind !== "stale-version") ?? findUnreadable(reading);
}

/** The cells that are printed as they were typed and are in no code; null where there are none. */
export function findUnreadable({
  unreadable,
}: FormReading): Extract<Problem, { kind: "unreadable-cells" }> | null {
  const cells = [...unreadable.keys()];
  return cells.length === 0 ? null : { kind: "unreadable-cells", cells, besides: [] };
}

/** Whether something typed stands where the signing is written: what is said now replaces it. */
export function isSigningPlace(form: Form, place: OwnCell["place"]): boolean {
  if (!place) return false;
  const { row, column } = place;
  return signingPlaces(layOutForm(form)).some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}
