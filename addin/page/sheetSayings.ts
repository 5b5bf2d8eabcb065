import type { SheetText } from "../../shared/text/pane/sheetVietnamese.ts";
import type { PageDrafts } from "./pageDrafts.ts";
import type { Pasted } from "./useGridClipboard.ts";

type Words = SheetText["sheet"];

/** What became of what was pasted. */
export function sayPasted(text: Words, { entered, locked, outside }: Pasted): string {
  const skipped = [
    ...(locked > 0 ? [text.lockedSome(locked)] : []),
    ...(outside > 0 ? [text.outsideSome(outside)] : []),
  ];
  return [text.pasted(entered), ...skipped].join(" ");
}

/** Whether the draft is kept; nothing where there is none, as in a workbook that is only looked at, or where a dialog says
 *  it. */
export function sayDraft(
  text: Words,
  draft: ReturnType<PageDrafts["state"]>,
  isTypedInto: boolean,
): string {
  return {
    nothing: "",
    elsewhere: "",
    kept: isTypedInto ? text.saved : "",
    refused: text.notSaved,
    joined: text.joined,
    "set-aside": text.setAside,
  }[draft];
}
