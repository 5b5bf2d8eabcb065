import { isFileGuide } from "../../../shared/sheet/isFileGuide.ts";
import { listFormSheets } from "../../../shared/sheet/locateForm.ts";
import { totalsLikeForm } from "../../../shared/sheet/ourSheets.ts";
import type { Stop } from "../../api/client.ts";
import type { WorkSession } from "../workSession.ts";
import { drawFileForm } from "./drawFileForm.ts";
import type { FileForm, KnownForm, LostForm } from "./fileForm.ts";
import type { FileSheet } from "./fileSheet.ts";
import { findLostForms, printsCode } from "./findLostForms.ts";
import { knownIn } from "./knownForm.ts";
import { pause } from "./pause.ts";

/** A form of a file before it is known whether another file holds the same report. */
export type FoundForm =
  | (KnownForm & { readonly kind: "known" })
  | LostForm
  | Extract<FileForm, { kind: "refused" }>;

/** Everything in a file: its forms, and the names of the sheets that are left alone. */
export interface FileContents {
  readonly forms: readonly FoundForm[];
  readonly others: readonly string[];
}

/** Finds the forms of a file and draws each anew; one that cannot be used says why, and the others go on. */
export async function listFileForms(
  session: WorkSession,
  all: readonly FileSheet[],
  stop?: Stop,
): Promise<FileContents> {
  const sheets = all.filter((sheet) => !isFileGuide(sheet));
  const forms: FoundForm[] = [];
  const others: FileSheet[] = [];
  for (const sheet of sheets) {
    await pause(stop);
    const { name: sheetName } = sheet;
    const unit = totalsLikeForm(sheet);
    const [found] = listFormSheets([sheet]);
    if (unit !== null) {
      const problem = { kind: "totals-no-form", sheet: sheetName, unit } as const;
      forms.push({ kind: "refused", sheetName, identity: null, problem });
    } else if (!found?.identity) {
      others.push(sheet);
    } else {
      const { identity } = found;
      const drawn = await drawFileForm(session, { ...found, identity }, stop);
      forms.push(
        drawn.ok
          ? { kind: "known", ...knownIn(sheet, drawn.value) }
          : { kind: "refused", sheetName, identity, problem: drawn.error },
      );
    }
  }
  const lost = await findLostForms(session, sheets, stop);
  if (lost.ok) {
    const isLost = (sheet: FileSheet) => lost.value.some((one) => one.sheet === sheet);
    const left = others.filter((sheet) => !isLost(sheet));
    return {
      forms: [...forms, ...lost.value, ...left.filter(isMarked).map(refuseMarked)],
      others: left.filter((sheet) => !isMarked(sheet)).map(({ name }) => name),
    };
  }
  // Whether it is a form could not be asked: that is said of what claims to be one, or of a file with nothing else.
  const unasked = others.filter(
    (sheet, at) => printsCode(sheet) || isMarked(sheet) || (forms.length === 0 && at === 0),
  );
  const { error: problem } = lost;
  const beside = listFormSheets(sheets).flatMap(({ identity }) => identity ?? []);
  return {
    forms: [
      ...forms,
      ...unasked.map(({ name: sheetName }): FoundForm => {
        return { kind: "refused", sheetName, identity: null, problem, beside };
      }),
    ],
    others: others.filter((sheet) => !unasked.includes(sheet)).map(({ name }) => name),
  };
}

/** Whether a sheet says that it is a form; of one that is left, nobody can read which. */
function isMarked(sheet: FileSheet): boolean {
  return listFormSheets([sheet]).length > 0;
}

function refuseMarked({ name }: FileSheet): FoundForm {
  const damage = [{ kind: "identity-unreadable" } as const];
  const problem = { kind: "form-damaged", sheet: name, damage } as const;
  return { kind: "refused", sheetName: name, identity: null, problem };
}
