/** How long the browser gets to begin its download before the bytes are let go. */
const RELEASE_MS = 30_000;

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the person as an .xlsx file; answers its name. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, title: string): string {
  const name = `${title.replaceAll(/[\\/:*?"<>|]+/g, "-")}.xlsx`;
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MS);
  return name;
}
