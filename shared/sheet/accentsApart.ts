/** A word with its accents apart, as some keyboards type it, as a formula that no file composes again: each accent begins a
 *  text of its own. */
export function accentsApart(word: string): string {
  const texts = word.normalize("NFD").split(/(?=\p{M})/u);
  return texts.map((text) => `"${text}"`).join("&");
}
