import { createContext, useContext } from "react";
import type { Language } from "../../shared/text/language.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { paneText } from "../../shared/text/pane.ts";

/** The language the person reads the pane in, and how to change it. */
export interface Reading {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** Vietnamese unless the person asks for English. */
export const ReadingContext = createContext<Reading>({ language: "vi", choose: () => {} });

/** The language the person reads. */
export function useLanguage(): Language {
  return useContext(ReadingContext).language;
}

/** The pane's sentences in the person's language. */
export function useText(): PaneText {
  return paneText[useLanguage()];
}
