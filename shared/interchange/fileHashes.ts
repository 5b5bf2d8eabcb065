import { vietnameseSpreadsheet, writeSeparated } from "./separatedValues.ts";

const columns = ["Tệp", "SHA-256"];

/** The files of an archive with the hash of each, as a file: its own hash vouches for all of them. */
export function fileHashes(hashes: ReadonlyMap<string, string>): string {
  return writeSeparated([columns, ...hashes], vietnameseSpreadsheet);
}
