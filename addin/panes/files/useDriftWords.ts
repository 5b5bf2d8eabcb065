import { englishDrift } from "../../../shared/text/drift/english.ts";
import { vietnameseDrift } from "../../../shared/text/drift/vietnamese.ts";
import type { DriftWords } from "../../../shared/text/drift/words.ts";
import type { Language } from "../../../shared/text/language.ts";
import { useLanguage } from "../../hooks/useText.ts";

const words: Readonly<Record<Language, DriftWords>> = { vi: vietnameseDrift, en: englishDrift };

/** What is said of a sheet that has drifted from its form, in the person's language. */
export function useDriftWords(): DriftWords {
  return words[useLanguage()];
}
