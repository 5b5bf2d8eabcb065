import { saveFile } from "./saveFile.ts";

/** Hands a file for other programs to the person; answers its name. */
export function saveExchange(
  content: string | readonly Uint8Array[],
  title: string,
  kind: "csv" | "zip",
): string {
  // Ours are never over memory that is shared, which the type cannot say.
  const parts = typeof content === "string" ? [content] : (content as readonly BlobPart[]);
  return saveFile(new Blob([...parts]), title, kind);
}
