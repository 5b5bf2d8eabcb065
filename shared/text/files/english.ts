import { plural } from "../pane/plural.ts";
import { lostEnglish } from "./lostEnglish.ts";
import type { FilesText } from "./vietnamese.ts";

/** What is said of handing in from files, in English. */
export const filesEnglish: FilesText = {
  title: "Hand in from files",
  titleReviewer: "Enter from a unit's files",
  leadReporter:
    "A form filled in in Excel, LibreOffice or WPS is read, checked and handed in here.",
  leadReviewer:
    "A form that a unit has sent is read, checked and entered for it here, by the unit's document.",
  here: (isForUnits) =>
    `Files are only read on this computer. Nothing is sent before you press ${isForUnits ? "Enter" : "Hand in"}.`,
  drop: "Drop .xlsx files here",
  paste: "or paste (Ctrl+V) copied files",
  choose: "Choose files…",
  chooseMore: "Choose more files…",
  empty: "No file yet",
  emptyDetail:
    "Choose one or several: each is checked by itself, and a broken one keeps no other back.",
  reading: (at, of, name) => `Reading file ${at} of ${of}: ${name}`,
  read: (read, of, failed) =>
    `Read ${read} of ${plural(of, "file")}${failed > 0 ? `, ${failed} could not be read` : ""}`,
  files: "Chosen files",
  states: {
    waiting: "waiting",
    reading: "being read…",
    stopped: "stopped, not read",
    crashed: "not read, by a fault of the program",
  },
  again: "Read again",
  putAway: "Put away",
  putAwayMended:
    "Cells that were changed here and not handed in are lost. The file itself is as it was read.",
  putAwayOf: (name) => `Put ${name} away`,
  noForm: "There is no form in this file",
  noFormDetail:
    "No sheet has a form's hidden marks or looks like a form. Download the form as .xlsx from Forms due, copy the figures and choose it again.",
  noFormDetailReviewer:
    "No sheet has a form's hidden marks or looks like a form. Open the unit's cell on the board, choose “Enter by document…” and copy the figures.",
  others: (names) =>
    `${plural(names.length, "other sheet")} left alone: ${names.map((name) => `“${name}”`).join(", ")}`,
  counts: (errors, warnings, blanks) =>
    [
      ...(errors > 0 ? [plural(errors, "error")] : []),
      ...(warnings > 0 ? [plural(warnings, "warning")] : []),
      ...(blanks > 0 ? [plural(blanks, "blank cell")] : []),
    ].join(", ") || "no errors",
  filled: (filled, expected) => `${filled} of ${plural(expected, "cell")} filled in`,
  ready: (isForUnit) => (isForUnit ? "Can be entered for the unit" : "Can be handed in"),
  sending: (isForUnit) => (isForUnit ? "Entering…" : "Handing in…"),
  received: (isForUnit, number, late) =>
    `${isForUnit ? "Entered for the unit" : "Handed in"}${late ? " late" : ""}, receipt ${number}`,
  same: (version, moment) =>
    `These very figures were handed in at ${moment}, as version ${version}`,
  untouched: "Nothing new filled in: left out",
  untouchedForms: (count) => `Nothing new filled in: ${plural(count, "form")} left out`,
  takeUntouched: "Use it all the same",
  takeUntouchedOf: (name) => `Use ${name} all the same`,
  look: "Look",
  lookOf: (name) => `Look at ${name}`,
  nothingNew: "The Worker holds these very figures already",
  held: {
    violations: "Errors remain or reasons are missing: open it",
    stale: (version) =>
      `Version ${version} was handed in after this file was downloaded: open it to merge`,
    carried: (count) => `${plural(count, "carried figure")} changed: open it to update`,
    template: "The form has a newer version: open it to move the figures over",
    unlike: "Figures differ from what was printed for signing: open it to see",
    preliminary: "Official figures are awaited and the file says preliminary: open it to choose",
    notes: "The same as was returned: open it to answer the notes",
    set: (sheet) => `Not handed in: “${sheet}” keeps the whole set back`,
  },
  open: "Look and put right",
  openReceipt: "Show receipt",
  openOf: (name) => `Look at ${name} and put it right`,
  twice: (names) => `The same report as in ${names.join(", ")}: which file is meant?`,
  savedAt: (name, moment) => `“${name}” saved ${moment}`,
  thisSavedAt: (moment) => `This file was saved ${moment}.`,
  takeThis: "Use this file",
  twiceHere: (count) => `${plural(count, "sheet")} of this file are one report: which is meant?`,
  takeThisSheet: "Use this sheet",
  hidden: (sheet) => `${sheet} (hidden sheet)`,
  differs: (count) =>
    count === 0 ? "Every cell filled in is the same." : `Different in ${plural(count, "cell")}:`,
  differing: (cell, own, other) => `${cell}: here ${own}, there ${other}`,
  askHidden: "This sheet is hidden, nobody who opens the file sees it: is it to be used?",
  contradicted: "The heading names another report than the sheet's hidden marks: not handed in",
  heading: {
    unit: (printed, own) => `The heading says “${printed}”, the hidden marks are of “${own}”`,
    period: (printed, own) => `The heading says “${printed}”, the hidden marks are of “${own}”`,
  },
  mistaken: {
    "foreign-regime": "A form of another reporting system: it cannot be handed in here",
    "several-identities":
      "The sheet has the hidden marks of two different reports: put each form on a sheet of its own and choose the file again",
  },
  alreadyHere: (names) =>
    `Here already, not read again: ${names.map((name) => `“${name}”`).join(", ")}`,
  dataState: (estimated, preliminary) =>
    [
      ...(estimated ? ["estimated figures"] : []),
      ...(preliminary ? ["preliminary figures"] : []),
    ].join(", "),
  agree: "It is the report of the hidden marks",
  submit: (isForUnit, count) =>
    isForUnit ? `Enter ${plural(count, "form")}` : `Hand in ${plural(count, "form")}`,
  submitting: (at, of) => `Sending ${at} of ${of}`,
  submitted: (received, refused) =>
    [
      ...(received > 0 ? [`${plural(received, "form")} received`] : []),
      ...(refused > 0 ? [`${plural(refused, "form")} not handed in`] : []),
    ].join(", "),
  sets: "Forms of one unit and period are handed in together: all of them or none.",
  back: "All files",
  from: (sheet, file) => `From sheet “${sheet}” of ${file}`,
  mendHere: "What is wrong can be mended in the Workbook; the file on this machine stays as it is.",
  mendElsewhere:
    "The picture below is only to look at. To mend it: open the file in Excel, mend, save, and choose the file again.",
  carriedAltered: "Carried figures altered in the file: not used",
  computedAltered: "Computed cells in the file differ from their formulas: computed anew",
  aside: (cell, address, shown, stands) =>
    `${cell} (${address} in the file): the file says ${shown}, the form uses ${stands}`,
  asideMore: (count) => `and ${plural(count, "other cell")}`,
  nothing: "nothing",
  proposal: "The sheet has changed: see how it is read, then confirm",
  proposalParts: "Rows and columns",
  proposalCells: (count) => `${plural(count, "cell")} to be read`,
  part: "In the form",
  at: "In the file",
  how: "Found",
  cell: "Cell of the form",
  value: "Value",
  picture: (name) => `Picture of ${name}, to look at only`,
  enlarge: "Enlarge",
  fit: "Fit",
  leave: "There are files not handed in. If you leave, they have to be chosen again.",
  lost: lostEnglish,
};
