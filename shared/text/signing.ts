import type { Language } from "./language.ts";
import { englishSigning } from "./signing/english.ts";
import { type SigningText, vietnameseSigning } from "./signing/vietnamese.ts";

/** What is said of printing for signing and of signed copies: loaded with what says it. */
export const signingText: Record<Language, SigningText> = {
  vi: vietnameseSigning,
  en: englishSigning,
};
