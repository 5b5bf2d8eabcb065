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
  dropHere: (isReporter) =>
    `Drop files here to ${isReporter ? "hand them in" : "enter them for their units"}: they are read and checked first, nothing is sent yet`,
  byFile: "Filled in as an .xlsx file? Hand in from files",
  opening: "Opening…",
  openingOf: (number, of) => `Opening form ${number} of ${of}…`,
  take: { download: "Download form .xlsx", "new-workbook": "Open form as a new file" },
  takeAll: { download: "Download set .xlsx", "new-workbook": "Open set as a new file" },
  takingOf: (number, of) => `Preparing form ${number} of ${of}…`,
  taken: {
    download: (name) => `“${name}” was handed over to be downloaded: look in the Downloads folder.`,
    "new-workbook": (name) =>
      `Excel was asked to open “${name}” as a new file. If you do not see it, look in the Window menu. It is not saved yet.`,
  },
  takenOn:
    "Fill it in with Excel, LibreOffice or WPS; the form checks itself. Then choose “Hand in a file”.",
  takenAlong: (along, of) =>
    along === of
      ? "The file takes along what is being entered in the workbook."
      : `${plural(along, "form")} of the file ${along === 1 ? "takes" : "take"} along what is being entered in the workbook; the others start from what was handed in last.`,
  takenWithout: (places) => `Notes that could not come along: ${places}.`,
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
