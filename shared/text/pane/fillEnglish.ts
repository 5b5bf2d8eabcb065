import type { FillText } from "./fillVietnamese.ts";
import { plural } from "./plural.ts";

/** Writing “-” into blanks, in English. */
export const fillEnglish: FillText = {
  fill: {
    form: "Write “-” into blanks…",
    selection: "Write “-” into selected blanks…",
    title: "Write “-” into blanks",
    ask: (count) =>
      `${plural(count, "blank cell")} will get “-”, meaning that nothing occurred. Agree only if that is so for all of them.`,
    askFewer: (count) =>
      `The sheet has just changed and nothing was written: ${plural(count, "blank cell")} left. Write “-”, meaning that nothing occurred, there?`,
    yes: (count) => `Write “-” into ${plural(count, "cell")}`,
    noneSelected: "Nothing blank of the form is selected",
    noneSelectedDetail: "Select the cells on the form's sheet, then press again.",
    noneLeft: "Nothing is blank any more, nothing was written",
  },
};
