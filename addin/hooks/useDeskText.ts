import { deskText } from "../../shared/text/desk.ts";
import type { DeskText } from "../../shared/text/pane/deskVietnamese.ts";
import { useLanguage } from "./useText.ts";

/** The sentences of the district's desk in the person's language. */
export function useDeskText(): DeskText {
  return deskText[useLanguage()];
}
