import type { ReadFile } from "../../addin/browser/readFile.ts";
import { ok } from "../../shared/result.ts";
import { readXlsx } from "../../shared/xlsx/readXlsx.ts";

/** The port that reads files, without a worker. */
export const readFileHere: ReadFile = async (file) => {
  const read = readXlsx(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? ok({ ...read.value, isAsRead: async () => true }) : read;
};
