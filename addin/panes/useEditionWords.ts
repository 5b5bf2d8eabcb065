import { type EditionWords, editionWords } from "../../shared/text/editions/editionWords.ts";
import { useLanguage } from "../hooks/useText.ts";

/** What is said of editions, in the person's language. */
export function useEditionWords(): EditionWords {
  return editionWords[useLanguage()];
}
