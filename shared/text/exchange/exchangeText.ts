import type { Language } from "../language.ts";
import { exchangeEnglish } from "./english.ts";
import { type ExchangeText, exchangeVietnamese } from "./vietnamese.ts";

/** What is said of figures and files that leave the system, by language: apart from what everybody loads. */
export const exchangeText: Readonly<Record<Language, ExchangeText>> = {
  vi: exchangeVietnamese,
  en: exchangeEnglish,
};
