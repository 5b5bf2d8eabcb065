import type { NarrativeDocument } from "../../shared/narrative/document.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { loadPart } from "../components/loadPart.ts";
import { saveFile } from "./saveFile.ts";

/** Writes a document to a .docx file and hands it to the person; answers its name. The writer is loaded only now. */
export async function saveDocument(document: NarrativeDocument): Promise<Result<string, Problem>> {
  const loaded = await loadPart(() => import("./docx/writeDocx.ts"));
  if (!loaded.ok) return loaded;
  const bytes = await loaded.value.writeDocx(document);
  return ok(saveFile(new Uint8Array(bytes), document.name, "docx"));
}
