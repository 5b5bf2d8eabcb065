import type { BelievingText } from "./believingVietnamese.ts";

/** How far what the pane shows can be believed, in English. */
export const believingEnglish: BelievingText = {
  believing: {
    old: (verdict) => `${verdict} (from the check before)`,
    oldTitle: "What is shown below is from the check before",
    oldDetail: "The sheet may say something else by now. Press Check for what holds now.",
    notLive: "Changes on the sheet are not followed yet",
    notLiveDetail:
      "After changing figures, press Check. The pane keeps trying to follow the sheet.",
  },
};
