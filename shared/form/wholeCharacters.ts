// Half of a surrogate pair: what cutting a text in the middle of an emoji leaves. No database and no file keeps one as
// it was, and a record that reads otherwise than it was written looks tampered with.
const half = /\p{Cs}/gu;

/** A text whose halves of characters are the character that stands for what cannot be read. */
export function wholeCharacters(text: string): string {
  return text.replace(half, "\ufffd");
}

/** Whether a text holds no half of a character. */
export function hasWholeCharacters(text: string): boolean {
  return wholeCharacters(text) === text;
}
