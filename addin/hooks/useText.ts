import { createContext, useContext } from "react";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { type Language, paneText } from "../../shared/text/pane.ts";

/** The language the person reads the pane in, and how to change it. */
export interface Reading {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

/** Vietnamese unless the person asks for English. */
export const ReadingContext = createContext<Reading>({ language: "vi", choose: () => {} });

/** The pane's sentences in the person's language. */
export function useText(): PaneText {
  return paneText[useContext(ReadingContext).language];
}
