import { plural } from "./plural.ts";
import type { SheetText } from "./sheetVietnamese.ts";

/** The page's workbook in English. */
export const sheetEnglish: SheetText = {
  sheet: {
    grid: "Worksheet",
    keys: "F6: to the pane",
    address: "Selected cell",
    formula: "Cell content",
    verdict: "Check of this row",
    tabs: "Worksheets",
    locked: "This cell is locked: carried in or computed.",
    viewOnly: "This sheet is for viewing here; to edit it, download .xlsx.",
    lockedSome: (count) => `${plural(count, "locked cell")} skipped.`,
    outsideSome: (count) => `${plural(count, "cell")} outside the table skipped.`,
    pasted: (count) => `${plural(count, "cell")} pasted.`,
    empty: "No worksheet yet",
    emptyDetail: "Open a form in the pane; it appears here as in Excel.",
    download: "Download",
    removeShown: "Close",
    remove: (name) => `Close sheet ${name}`,
    removeAsk: (name) =>
      `Close sheet ${name}? Figures not handed in will be lost. To keep them, download .xlsx first.`,
    removeSeen: (name) => `Close ${name}? It is only looked at: nothing is lost.`,
    removeYes: "Close sheet",
    undone: "Undone.",
    redone: "Redone.",
    joined:
      "Another tab changed this too: both are kept; compare the doubled sheets, then close one.",
    setAside:
      "The old draft on this computer cannot be read: it was set aside, the workbook is empty.",
    elsewhere: "This workbook is open in another tab",
    elsewhereDetail:
      "The figures there are newer, so this tab is locked. The button fetches them and goes on here.",
    goOnHere: "Go on in this tab",
    saved: "Draft saved",
    notSaved: "The browser does not let us save a draft: download .xlsx to keep the figures.",
  },
};
