import { filesText } from "../../../shared/text/files/filesText.ts";
import type { FilesText } from "../../../shared/text/files/vietnamese.ts";
import { useLanguage } from "../../hooks/useText.ts";

/** What is said of handing in from files, in the person's language. */
export function useFilesText(): FilesText {
  return filesText[useLanguage()];
}
