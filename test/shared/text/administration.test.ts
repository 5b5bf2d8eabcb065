import { expect, it } from "vitest";
import { administrationText } from "../../../shared/text/administration.ts";

/** Every text in a tree of words, by where it stands; functions are called with figures. */
function listWords(words: unknown, at = ""): [string, string][] {
  if (typeof words === "string") return [[at, words]];
  if (typeof words === "function") {
    return [0, 1, 2].map((count): [string, string] => [
      `${at} ${count}`,
      words(count, count, count),
    ]);
  }
  return Object.entries(words as object).flatMap(([name, inner]) =>
    listWords(inner, `${at}.${name}`),
  );
}

it("whoever administers reads the same in both languages, and no Vietnamese in English", () => {
  const [vi, en] = [listWords(administrationText.vi), listWords(administrationText.en)];

  expect(en.map(([at]) => at)).toEqual(vi.map(([at]) => at));
  // Letters that only Vietnamese has here.
  expect(en.filter(([, words]) => /[^\p{ASCII}“”‘’–×·…→✓]/u.test(words))).toEqual([]);
});
