import type { FilesPort } from "../../addin/actions/files/deskFile.ts";
import type { FileSheet } from "../../addin/actions/files/fileSheet.ts";
import { memoryWorkbook } from "../../addin/host/memoryWorkbook.ts";
import { recalculateForms } from "../../addin/page/recalculateForms.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok } from "../../shared/result.ts";
import { povertyForm } from "./fakeWorker.ts";

/** Files by name, each with what would be read of it, or why it cannot be. */
export function filesHolding(
  files: Readonly<Record<string, readonly FileSheet[] | Problem>>,
): FilesPort {
  return {
    read: async ({ name }) => {
      const held = files[name];
      if (!held) throw new Error(`nobody has written ${name}`);
      return "kind" in held ? err(held) : ok({ sheets: held });
    },
    workbookOf: (sheet) =>
      memoryWorkbook({ sheets: [sheet], recalculate: recalculateForms(() => povertyForm) }),
  };
}

/** A file of this name, as the browser hands it over. */
export function fileNamed(name: string): File {
  return new File([name], name, { lastModified: 1 });
}
