import { createContext, useContext } from "react";
import { inVietnamese } from "../../shared/text/inVietnamese.ts";
import type { Language } from "../../shared/text/language.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import type { Words } from "../../shared/text/words.ts";

/** What the person reads the pane in, and how to change the language. */
export interface Reading {
  readonly words: Words;
  readonly choose: (language: Language) => void;
  /** Whether English was chosen and is still on its way. */
  readonly isComing: boolean;
}

/** Vietnamese unless the person asks for English. */
export const ReadingContext = createContext<Reading>({
  words: inVietnamese,
  choose: () => {},
  isComing: false,
});

/** Everything that the pane says in the person's language. */
export function useWords(): Words {
  return useContext(ReadingContext).words;
}

/** The language the person reads. */
export function useLanguage(): Language {
  return useWords().language;
}

/** The pane's sentences in the person's language. */
export function useText(): PaneText {
  return useWords().pane;
}
