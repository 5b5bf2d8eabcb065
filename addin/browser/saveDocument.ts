import type { NarrativeDocument } from "../../shared/narrative/document.ts";
import { saveFile } from "./saveFile.ts";

/** Writes a document to a .docx file and hands it to the person; answers its name. The writer is loaded only now. */
export async function saveDocument(document: NarrativeDocument): Promise<string> {
  const { writeDocx } = await import("./docx/writeDocx.ts");
  const bytes = await writeDocx(document);
  return saveFile(new Uint8Array(bytes), document.name, "docx");
}
