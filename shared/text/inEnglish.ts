import { english } from "./pane/english.ts";
import { englishProblems } from "./problems/english.ts";
import type { Words } from "./words.ts";

/** The pane in English. */
export const inEnglish: Words = { language: "en", pane: english, problems: englishProblems };
