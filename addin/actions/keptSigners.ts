import { dayOf } from "../../shared/calendar/due.ts";
import { signerTitlesOf } from "../../shared/text/signerTitles.ts";
import type { CheckedForm } from "./checkedForm.ts";
import type { SigningWords } from "./signing.ts";
import type { WorkSession } from "./workSession.ts";

type Keeping = Pick<WorkSession, "writing" | "me" | "clock">;

/** What the paper of a form says to begin with: what it was printed with, otherwise who signed this person's last form
 *  of the unit. One paper may bring all forms of a day: its number holds for them on that day only. */
export function offerSigning(
  { writing, me, clock }: Keeping,
  { identity, report }: CheckedForm,
): SigningWords {
  if (identity.signing) {
    const { code: _, ...words } = identity.signing;
    return words;
  }
  const day = dayOf(Date.parse(clock.now()));
  const last = writing.read<SigningWords>(nameOf(identity));
  const [title = ""] = signerTitlesOf(report?.unit.type ?? me.unit.type);
  return {
    number: last?.day === day ? last.number : null,
    day,
    signer: last?.signer ?? { title, name: "" },
    preparer: last?.preparer ?? me.person.name,
  };
}

/** Keeps who signs for the next forms of the unit, for this person alone: on a shared computer nobody finds another's
 *  signers in the form. */
export function keepSigning(
  { writing }: Pick<Keeping, "writing">,
  { identity }: CheckedForm,
  words: SigningWords,
): void {
  writing.write(nameOf(identity), words);
}

function nameOf({ unit }: CheckedForm["identity"]): string {
  return `signers/${unit}`;
}
