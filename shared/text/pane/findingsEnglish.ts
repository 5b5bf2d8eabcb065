import type { FindingsText } from "./findingsVietnamese.ts";
import { plural } from "./plural.ts";

/** What is said around the findings of a form, in English. */
export const findingsEnglish: FindingsText = {
  goTo: (address) => `Go to ${address}`,
  enter: (figure) => `Enter ${figure}`,
  enterAgain: (accepted) => `Enter it again: ${accepted}.`,
  enterOther: (breaking, accepted) =>
    `Read as ${breaking}, it does not agree with other cells. Look it up and enter it again: ${accepted}.`,
  reason: "Reason",
  reasonHint: "Reason, for example: waiting for a village to confirm",
  reasonBefore: "The reason given in the period before: keep it if it still holds, or change it.",
  share: (count) => `Use this reason for ${plural(count, "other warning")}`,
  allGood: "Nothing wrong so far",
  allGoodDetail: "The figures entered agree.",
  allGoodSend: (submit) => `The figures entered agree. Press ${submit} to send them.`,
  waiting: (count) =>
    `${plural(count, "check")} against other forms or periods will run at hand-in.`,
  offline: "The server was not reached: checking with what is on the sheet.",
};
