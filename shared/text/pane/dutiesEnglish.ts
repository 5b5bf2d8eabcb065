import type { DutiesText } from "./dutiesVietnamese.ts";
import { plural } from "./plural.ts";

/** What the pane says of the forms that are owed, in English. */
export const dutiesEnglish: DutiesText = {
  loading: "Asking which forms are due…",
  empty: "No form is due yet",
  emptyDetail: "When a period opens, your unit's forms appear here.",
  allDone: "Every form has been handed in",
  open: "Open form",
  openAll: (periods, count) => `Open all of ${periods} (${plural(count, "form")})`,
  byFile: "Filled in as an .xlsx file? Hand in from files",
  opening: "Opening…",
  openingOf: (number, of) => `Opening form ${number} of ${of}…`,
  optional: "only if there is something to report",
  optionals: (count, shown) =>
    shown ? "Hide reports made only if needed" : `Reports made only if needed (${count})`,
  from: (day) => `can be handed in from ${day}`,
  awaitsOfficial: "preliminary figures received, official ones awaited",
  daysLeft: (days) =>
    days === 0
      ? "last day today"
      : days > 0
        ? `${plural(days, "day")} left`
        : `${plural(-days, "day")} late`,
  submitted: (moment) => `handed in ${moment}, awaiting approval`,
  approved: "approved",
  frozen: "frozen",
  returned: (notes) => `to be corrected (${notes})`,
  draft: "not handed in",
  withdrawn: (version) => `version ${version} withdrawn, to be handed in again`,
  filling: (filled, expected) => `${filled} of ${expected} cells filled`,
  unsent: "changes not sent yet",
  farther: (periods, shown) =>
    shown ? "Hide later periods" : `Show ${plural(periods, "later period")}`,
  refresh: "Refresh",
  later: "Handed in",
};
