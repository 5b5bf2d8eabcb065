import { exchangeText } from "../../../shared/text/exchange/exchangeText.ts";
import type { ExchangeText } from "../../../shared/text/exchange/vietnamese.ts";
import { useLanguage } from "../../hooks/useText.ts";

/** What is said of figures and files that leave the system, in the person's language. */
export function useExchangeText(): ExchangeText {
  return exchangeText[useLanguage()];
}
