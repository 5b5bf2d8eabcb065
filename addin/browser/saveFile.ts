/** How long the browser gets to begin its download before the bytes are let go. */
const RELEASE_MS = 30_000;

/** Kinds of file that are given to the person. */
const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ics: "text/calendar;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** Hands a file to the person under a title; answers its name. */
export function saveFile(
  content: Uint8Array<ArrayBuffer> | string | Blob,
  title: string,
  kind: keyof typeof types,
): string {
  const name = `${title.replaceAll(/[\\/:*?"<>|]+/g, "-")}.${kind}`;
  const address = URL.createObjectURL(new Blob([content], { type: types[kind] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MS);
  return name;
}
