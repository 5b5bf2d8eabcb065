import type { AdministrationText } from "../../shared/text/administration/vietnamese.ts";
import { administrationText } from "../../shared/text/administration.ts";
import { useLanguage } from "./useText.ts";

/** The sentences of administration in the person's language; only panes that are loaded on demand use it. */
export function useAdministrationText(): AdministrationText {
  return administrationText[useLanguage()];
}
