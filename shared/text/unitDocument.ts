import { sayDay } from "./days.ts";
import type { Language } from "./language.ts";

/** A unit's document as a sentence names it: "số 12/BC-UBND ngày 10/3/2022". Those of before a day was asked for apart
 *  have theirs in the name. */
export function sayUnitDocument(
  language: Language,
  { document, day }: { readonly document: string; readonly day?: string | undefined },
): string {
  if (day === undefined) return document;
  return `${document} ${language === "vi" ? "ngày" : "of"} ${sayDay(language, day)}`;
}
