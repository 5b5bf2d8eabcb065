import { plural } from "../pane/plural.ts";
import type { LostText } from "./lostVietnamese.ts";

/** What is said of a sheet that has lost its identity and looks like a form, in English. */
export const lostEnglish: LostText = {
  title: (codes) => `Looks like form ${codes.join(" or ")}`,
  notOwed: (codes) => `Looks like form ${codes.join(" or ")}, which your unit does not owe`,
  notOwedDetail:
    "See whether this is the right file. If your unit is to hand in this form, ask whoever receives the reports to assign it, then read the file again.",
  printed: (printed) =>
    `The sheet prints ${printed.map((one) => `“${one}”`).join(", ")}. For comparison only.`,
  printedNothing: "The sheet prints neither unit nor period.",
  report: "Report",
  unit: "Unit",
  chooseReport: "Choose a report…",
  chooseUnit: "Choose a unit…",
  loadingUnits: "Loading the units…",
  noUnit: "No unit owes this report.",
  has: (version) => `version ${version} is there`,
  beside: (report) => `Another sheet of the file is ${report}. Choose that report`,
  read: "Read it for this report",
  reading: "Reading…",
  contradicted: "The sheet prints otherwise than the report chosen",
  contradiction: {
    unit: (printed, chosen) => `Unit: the sheet prints “${printed}”, chosen is “${chosen}”`,
    period: (printed, chosen) => `Period: the sheet prints “${printed}”, chosen is “${chosen}”`,
  },
  contradictedDetail: "Choose again above, or confirm that it is the report chosen.",
  agree: (report) => `It is the report ${report}`,
  chosen: "The sheet has lost its identity: this report was chosen by hand",
  stale: (version, cells) =>
    `Version ${version} was handed in and differs from this file in ${plural(cells, "cell")}: open it to look and merge`,
  noBase: (version) =>
    `Nobody knows which version the file was filled in from; version ${version} was handed in`,
  noBaseDetail:
    "Each cell that differs from it is asked about when you merge: until then that version stays as it is.",
};
