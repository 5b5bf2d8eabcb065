import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellKey } from "../../shared/ids.ts";
import { listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import { filledFile, signInAt } from "../../test/support/filledFile.ts";
import { answers, code, path } from "./filedAnswers.ts";

// Usage: takeFormOut.ts ADDRESS FOLDER   writes the empty form and where each answer is to be typed.
const [address = "", folder = ""] = process.argv.slice(2);
const person = await signInAt(address, code);
writeFileSync(join(folder, "form.xlsx"), await filledFile(person, path, () => null));

const read = await person.workbook.readSheets();
const [found] = read.ok ? listFormSheets(read.value) : [];
const form = found?.identity && person.session.library.known(found.identity);
const located = form && locateForm(found, form);
if (!located?.ok) throw new Error("the form's cells are not found");
const typed = Object.entries(answers).map(([key, value]) => {
  return { ...located.value.positionOf(key as CellKey), value };
});
writeFileSync(join(folder, "typed.json"), JSON.stringify(typed));
