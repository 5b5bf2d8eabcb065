/** A worker that reads one .xlsx file: loaded when the first is read. */
export function newXlsxReader(): Worker {
  return new Worker(new URL("./xlsxReader.ts", import.meta.url), { type: "module" });
}
