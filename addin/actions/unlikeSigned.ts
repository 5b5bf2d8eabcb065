import {
  type SentSigning,
  type UnlikePrinted,
  unlikePrinted,
} from "../../shared/report/signing.ts";
import type { DataState } from "../../shared/report/submission.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { codeOf } from "./formConcerns.ts";
import { handInName } from "./handIns.ts";
import type { WorkSession } from "./workSession.ts";

/** Why a form is not sent yet: its figures are no longer those that were printed for signing, and nobody has said that
 *  they are to be sent all the same. */
export interface UnlikeSigned {
  readonly kind: "unlike-signed";
  readonly unlike: UnlikePrinted;
}

/** How a form differs from the paper that was printed of it; null where it does not, and where none was. */
export function findUnlike(checked: CheckedForm, dataState: DataState): UnlikePrinted | null {
  const { identity, form, values, printed } = checked;
  if (!identity.signing) return null;
  const code = codeOf(identity, dataState, values);
  return unlikePrinted(identity.signing, printed, { form, dataState, values, code });
}

/** Keeps why these very figures are sent although others were printed: one more change asks anew. */
export function explainUnlike(
  { writing }: Pick<WorkSession, "writing">,
  checked: CheckedForm,
  dataState: DataState,
  reason: string,
): void {
  const { identity, values } = checked;
  writing.write(nameOf(checked), { code: codeOf(identity, dataState, values), reason });
}

/** The signing that goes with a hand-in, or that the person has to choose first. */
export function signingToSend(
  { writing }: Pick<WorkSession, "writing">,
  checked: CheckedForm,
  dataState: DataState,
): Result<SentSigning | null, UnlikeSigned> {
  const { identity, values } = checked;
  const { signing } = identity;
  if (!signing) return ok(null);
  const unlike = findUnlike(checked, dataState);
  if (!unlike) return ok(signing);
  const said = writing.read<{ code: string; reason: string }>(nameOf(checked));
  if (said?.code !== codeOf(identity, dataState, values) || !said.reason) {
    return err({ kind: "unlike-signed", unlike });
  }
  return ok({ ...signing, unlike: said.reason });
}

function nameOf({ identity }: CheckedForm): string {
  return `unlike/${handInName(identity)}`;
}
