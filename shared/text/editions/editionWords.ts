import type { ChangeCause } from "../../rollup/changeCause.ts";
import type { Language } from "../language.ts";
import { englishEditions } from "./english.ts";
import { vietnameseEditions } from "./vietnamese.ts";

/** Everything that the pane says of editions, in one language. It is loaded with them: most people never see one. */
export type EditionWords = typeof vietnameseEditions;

/** Why a figure is another one, after the name of the unit. */
export type CauseWords = Record<ChangeCause, string>;

/** The words in every language. */
export const editionWords: Record<Language, EditionWords> = {
  vi: vietnameseEditions,
  en: englishEditions,
};
