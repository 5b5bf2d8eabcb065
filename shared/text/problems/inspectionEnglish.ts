import type { InspectionFault } from "../../inspections/inspectionProblem.ts";
import { sayMoment } from "../moments.ts";
import type { InspectionSentences, SaidProblem } from "./saidProblem.ts";

const impossible: Record<InspectionFault, SaidProblem> = {
  "planned-outside-year": {
    title: "It is planned for another year than the plan's",
    detail: "Check the year in “Planned for”.",
  },
  "done-ahead": {
    title: "The day it was held is still to come",
    detail: "Record the result once it was held; today is the latest day.",
  },
  "done-before-year": {
    title: "It was held before the plan's year",
    detail: "Check the year in “Held on”.",
  },
  "nothing-to-follow-up": {
    title: "There is no recommendation to follow up",
    detail: "Write the recommendation first, or leave the follow-up out.",
  },
  "follow-up-before-done": {
    title: "The follow-up is due before it was held",
    detail: "Correct one of the two days.",
  },
  "followed-up-ahead": {
    title: "The day it was followed up is still to come",
    detail: "Today is the latest day.",
  },
  "followed-up-before-done": {
    title: "It was followed up before it was held",
    detail: "Correct one of the two days.",
  },
  "done-and-cancelled": {
    title: "It was held, so it cannot be called off",
    detail: "Leave out the reason, or what was done.",
  },
};

/** What stands against a change of the plan of kiểm tra, giám sát, in English. */
export const inspectionEnglish: InspectionSentences = {
  "inspection-moved": ({ by, at }) => ({
    title: "This one has just been changed",
    detail: `By ${by} on ${sayMoment("en", at)}. Look at it and save again; nothing has changed.`,
  }),
  "inspection-impossible": ({ fault }) => impossible[fault],
};
