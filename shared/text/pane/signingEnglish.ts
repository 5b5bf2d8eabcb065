import type { SigningPaneText } from "./signingVietnamese.ts";

/** What the pane says of printing for signing before that is asked for, in English. */
export const signingEnglish: SigningPaneText = {
  signing: {
    menu: "Print for signing…",
    unlikeInSet: "Not the figures that were printed for signing",
    unlikeInSetDetail: "Hand this form in alone to see the cells, and print it again or say why.",
    printed: "Printed copy",
    printedOf: { same: "as printed", unlike: "differs from print, with a reason" },
  },
};
