const mostCharacters = 31;

/** A text as Excel allows it for the name of a sheet: some characters are refused, and an apostrophe at either end. */
export function sheetName(text: string): string {
  const readable = text.replace(/[:\\/?*[\]\p{Cc}]/gu, " ").replace(/\s+/g, " ");
  return readable.slice(0, mostCharacters).replace(/^[' ]+|[' ]+$/g, "");
}
