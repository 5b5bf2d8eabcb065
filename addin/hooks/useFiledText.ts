import { filedPane } from "../../shared/text/filedPane.ts";
import type { FiledText } from "../../shared/text/pane/filedVietnamese.ts";
import { useLanguage } from "./useText.ts";

/** The sentences of targets and starting figures in the person's language; only the pane that is loaded for them uses
 *  it. */
export function useFiledText(): FiledText {
  return filedPane[useLanguage()];
}
