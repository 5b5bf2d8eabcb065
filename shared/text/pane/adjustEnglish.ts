import type { AdjustText } from "./adjustVietnamese.ts";

/** Putting the unit's own figure in the place of a carried one, in English. */
export const adjustEnglish: AdjustText = {
  adjust: {
    menu: "Adjust the selected carried figure…",
    title: "Adjust a carried figure",
    ask: (cell, figure, source) => `${cell}: carried in is ${figure} (${source}).`,
    detail:
      "Open this cell for the unit's own figure? What was carried in stays beside it; handing in asks for a reason, and the district sees both. If the source itself is wrong, it is better to correct that report.",
    open: "Open the cell",
    askBack: (cell, figure) =>
      `${cell} is open for adjusting. Drop what was entered and take ${figure}, as carried in, again?`,
    back: "Take the carried figure again",
    none: "No carried cell of the form is selected",
    noneDetail: "Select a blue cell on the form's sheet, then press again.",
    fixed: "This cell cannot be adjusted",
    fixedDetail: (cell) =>
      `${cell}: targets and the start of a series are the district's. If one is wrong, ask the district to correct it at its source.`,
  },
};
