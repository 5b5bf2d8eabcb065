/** Characters that show nothing and come along from Word, Zalo and web pages; the soft hyphen among them. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A Vietnamese text as it is meant, whichever program it was pasted from: composed letters, one plain space where
 *  any number of odd ones stood, "Đ" for its look-alike "Ð", nothing that cannot be seen. */
export function cleanText(text: string): string {
  return text
    .replace(unseen, "")
    .normalize("NFC")
    .replaceAll("\u00d0", "Đ")
    .replaceAll("\u00f0", "đ")
    .replace(/\s+/gu, " ")
    .trim();
}
