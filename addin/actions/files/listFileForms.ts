import { listFormSheets } from "../../../shared/sheet/locateForm.ts";
import { totalsLikeForm } from "../../../shared/sheet/ourSheets.ts";
import type { Stop } from "../../api/client.ts";
import { handInName } from "../handIns.ts";
import type { WorkSession } from "../workSession.ts";
import { drawFileForm, type FileSheet } from "./drawFileForm.ts";
import type { FileForm, KnownForm } from "./fileForm.ts";

/** A form of a file before it is known whether another file holds the same report. */
export type FoundForm =
  | (KnownForm & { readonly kind: "known" })
  | Extract<FileForm, { kind: "refused" }>;

/** Everything in a file: its forms, and the names of the sheets that are left alone. */
export interface FileContents {
  readonly forms: readonly FoundForm[];
  readonly others: readonly string[];
}

/** Finds the forms of a file and draws each anew; one that cannot be used says why, and the others go on. */
export async function listFileForms(
  session: WorkSession,
  sheets: readonly FileSheet[],
  stop?: Stop,
): Promise<FileContents> {
  const forms: FoundForm[] = [];
  const others: string[] = [];
  for (const sheet of sheets) {
    const { name: sheetName } = sheet;
    const unit = totalsLikeForm(sheet);
    const [found] = listFormSheets([sheet]);
    if (unit !== null) {
      const problem = { kind: "totals-no-form", sheet: sheetName, unit } as const;
      forms.push({ kind: "refused", sheetName, identity: null, problem });
    } else if (!found) {
      others.push(sheetName);
    } else {
      const { identity } = found;
      const drawn = await drawFileForm(session, found, stop);
      if (drawn.ok) {
        const name = handInName(drawn.value.identity);
        const hidden = sheet.hidden === true;
        forms.push({ kind: "known", name, sheetName, hidden, drawn: drawn.value });
      } else forms.push({ kind: "refused", sheetName, identity, problem: drawn.error });
    }
  }
  return { forms, others };
}
