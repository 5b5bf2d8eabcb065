import { cleanText } from "../people/cleanText.ts";
import { toneKey } from "../people/toneKey.ts";

/** Whether a label names a unit with another spelling of one of its syllables: "Hoà Vinh" of "Phường Hòa Vinh", and not
 *  "P. Hòa Vinh" or "HÒA VINH". */
export function isRespelled(label: string, name: string): boolean {
  const own = syllablesOf(name);
  return syllablesOf(label).some(
    (one) => !own.includes(one) && own.some((other) => toneKey(other) === toneKey(one)),
  );
}

function syllablesOf(text: string): string[] {
  return (
    cleanText(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
