import type { ReadFile } from "../../addin/browser/readFile.ts";
import { readXlsx } from "../../shared/xlsx/readXlsx.ts";

/** The port that reads files, without a worker. */
export const readFileHere: ReadFile = async (file) =>
  readXlsx(new Uint8Array(await file.arrayBuffer()));
