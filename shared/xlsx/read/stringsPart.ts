import { readRuns } from "./cellText.ts";
import { spreadsheetNames } from "./namespaces.ts";
import type { Parts } from "./parts.ts";
import { partText } from "./partText.ts";
import { xmlCursor } from "./xmlCursor.ts";

/** The texts that cells refer to by their numbers; none where the workbook has no such part. */
export function readStrings(parts: Parts, part: string | null): readonly string[] {
  if (part === null) return [];
  const cursor = xmlCursor(partText(parts.read(part)), spreadsheetNames);
  const texts: string[] = [];
  for (let step = cursor.step(); step !== "end"; step = cursor.step()) {
    if (step === "open" && cursor.name() === "si") texts.push(readRuns(cursor));
  }
  return texts;
}
