import { adjustEnglish } from "./adjustEnglish.ts";
import { believingEnglish } from "./believingEnglish.ts";
import { calendarEnglish } from "./calendarEnglish.ts";
import { comparedEnglish } from "./comparedEnglish.ts";
import { districtEnglish } from "./districtEnglish.ts";
import { dutiesEnglish } from "./dutiesEnglish.ts";
import { fillEnglish } from "./fillEnglish.ts";
import { findingsEnglish } from "./findingsEnglish.ts";
import { lifeEnglish } from "./lifeEnglish.ts";
import { overviewEnglish } from "./overviewEnglish.ts";
import { plural } from "./plural.ts";
import { reviewEnglish } from "./reviewEnglish.ts";
import { sheetEnglish } from "./sheetEnglish.ts";
import { signingEnglish } from "./signingEnglish.ts";
import type { PaneText } from "./vietnamese.ts";

/** The pane in English, for whoever asks for it. */
export const english: PaneText = {
  brand: "Nộp Biểu",
  sample: (regime) => `${regime} – sample`,
  illustrative: "Illustrative figures",
  otherLanguage: "Tiếng Việt",
  menu: "More",
  close: "Close",
  cancel: "Cancel",
  stop: "Stop",
  retry: "Try again",
  apology: {
    title: "Something went wrong here",
    detail: "Our apologies. The figures in the sheet are safe; reload and go on.",
  },
  reload: "Reload the page",
  roles: {
    reporter: "reporter",
    supplier: "reporter",
    reviewer: "reviewer",
    viewer: "viewer",
    administrator: "administrator",
  },
  tabs: {
    label: "Parts of Nộp Biểu",
    duties: "Forms due",
    report: "Open form",
    files: "Hand in from files",
    board: "Board",
    consolidation: "Consolidation",
    progress: "Progress",
    administration: "Administration",
    sheet: "Workbook",
    pane: "Form",
    switch: "Workbook or form",
    noFiles: "The dropped file was not taken",
    noFilesDetail: (role) =>
      `A person with the role “${role}” hands no form in. To hand this file in, press “Change person” and sign in with the code of a unit or of the receiving office.`,
  },
  signIn: {
    title: "Sign in",
    lead: "Enter the code on the card the district office gave you.",
    code: "Your code",
    keep: "This is my own computer, keep me signed in",
    enter: "Sign in",
    entering: "Signing in…",
    tryTitle: "Try it",
    tryLead: "Illustrative figures; nothing here affects anybody.",
    again: "Start over",
    againAsk: "Delete everything tried so far and go back to the start?",
    expired: "Your session has ended",
    expiredDetail: "Sign in again to go on where you were. The figures in the sheet are untouched.",
    otherDevice: "Enter from another device…",
    leave: "Change person",
    unsentFiles: (count) => `${plural(count, "file or form", "files or forms")} not handed in`,
    unsentFilesDetail: "This list of files is put away then: they have to be chosen again.",
    unsentFilesReload: "Reloading puts this list of files away: they have to be chosen again.",
  },
  duties: dutiesEnglish,
  report: {
    none: "No form is open",
    noneDetail: "Choose one under “Forms due”; it appears as a sheet of the workbook.",
    toDuties: "See forms due",
    chooseSheet: "Choose a form's sheet",
    chooseDetail: "This file holds several forms. Choose the one to check and hand in:",
    filled: (filled, expected) => `${filled} of ${expected} cells filled`,
    counts: (errors, warnings, notes) =>
      [
        ...(errors > 0 ? [plural(errors, "error")] : []),
        ...(warnings > 0 ? [plural(warnings, "warning")] : []),
        ...(notes > 0 ? [plural(notes, "note")] : []),
      ].join(" · ") || "No errors",
    checking: "Checking…",
    sending: "Handing in…",
    check: "Check",
    submit: "Hand in",
    submitSet: (submit, count) => `${submit}: all ${plural(count, "form")}`,
    withErrors: "Hand in with errors…",
    withErrorsTitle: "Hand in with errors",
    withErrorsLead: (errors, late) =>
      `${plural(errors, "error")} left. The report is received${late === null ? "" : late ? ", late," : " on time"} and marked as doubtful.`,
    explanation: "Why it cannot be put right now",
    withdraw: "Withdraw",
    withdrawAsk:
      "Withdraw what was handed in? The figures stay in the sheet; hand in again when done.",
    withdrawn: "Withdrawn. The figures are still in the sheet.",
    mend: "Mend the form",
    update: "Update the form",
    losses: "Something cannot be taken over into the new form",
    lossesLead: "The new form has no place for the following. Copy what you need, then update:",
    lostEntry: (cell, value) => `${cell}: ${value}`,
    lostNote: (address, words) => `Cell ${address}: ${words}`,
    dataState: "How firm the figures are",
    estimated: "Estimated figures",
    preliminary: "Preliminary figures",
    early: (day) => `The period runs until ${day}: if some figures are estimated, say so here.`,
    ...findingsEnglish,
    unsent: (count, version) =>
      `${plural(count, "cell")} changed since version ${version}, not sent yet`,
    unsentDetail: (submit) =>
      `The receiving office still has the version handed in. Press ${submit} to send a new one.`,
    unsentDecided:
      "The version handed in is approved and stands at the receiving office. To change it: choose Ask to correct in the menu.",
    sourcesChanged: "Carried figures have changed since it was handed in",
    sourcesChangedHint: "This form has the new figures: check it and hand in again.",
    drift: "The form was changed outside its entry cells",
    driftDetail: (kinds) => `${kinds}. Mend the form; what you entered is kept.`,
    driftSeen: (kinds) =>
      `${kinds}. Close this sheet and open the form again to see what was handed in.`,
    drifts: {
      unprotected: "the sheet is no longer protected",
      "formula-lost": "a formula was replaced by a value",
      "formula-differs": "a computed cell no longer follows its formula",
      "carried-edited": "a carried figure was edited",
    },
    note: "Note from the district office",
    correctBy: (day) => `Correct it by the end of ${day}.`,
    replace: (version) =>
      version === 0
        ? "Hand in as the first version"
        : `Hand in version ${version + 1} in place of version ${version}`,
    sentState: (version, moment) => `Version ${version} handed in ${moment}, awaiting approval`,
    approvedState: (version) => `Version ${version} is approved`,
    frozenState: (version) => `Version ${version} is frozen in the consolidation`,
    setBlocked: (sheet) => `No form was sent: sheet “${sheet}” stands in the way`,
    toSheet: "Go to that sheet",
    nothingNew: (version) =>
      version === null
        ? "Nothing has changed since the last hand-in"
        : `Nothing has changed since version ${version}`,
    notesUnanswered: (version, notes) =>
      `The form is as version ${version} was returned, ${plural(notes, "note")} unanswered`,
    notesUnansweredDetail: "Correct what is noted below; if the figures are right, send it anyway.",
    sendDespite: "Send anyway",
    standing: (version) => `Version ${version} stands as it was handed in.`,
    sameSent: (version, by) =>
      `${by ?? "Somebody else"} has handed in version ${version} with just these figures`,
    sameSentDetail: "No need to do it again.",
    sameSentFirmness: (theirs, mine) => `It says: ${theirs}; this sheet: ${mine}.`,
    sameSentOtherwise: "Its reasons or remarks differ from yours.",
    firm: "Official figures",
    nothingNewDetail: "What was handed in stands; there is no need to do it again.",
  },
  receipt: {
    title: "Report received",
    late: "Report received, late",
    number: "Receipt",
    at: "At",
    version: "Version",
    code: "Verification code",
    by: "By",
    form: "Form",
    setTitle: (forms) => `All ${plural(forms, "form")} received`,
    setLate: (forms) => `All ${plural(forms, "form")} received, some late`,
    period: "Period",
    versionOf: (version, late) => `version ${version}, ${late ? "late" : "on time"}`,
    ownNumber: "The form's receipt",
    doubts: "With",
    doubtsOf: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${plural(errors, "error")}, explained`] : []),
        ...(warnings > 0 ? [`${plural(warnings, "warning")} with reasons`] : []),
      ].join("; "),
    keep: "Keep this number for questions. The report awaits approval.",
    copy: "Copy receipt",
    copied: "Copied",
    back: "Back to the form",
    next: "Next form due",
  },
  ...believingEnglish,
  ...districtEnglish,
  ...calendarEnglish,
  ...overviewEnglish,
  compared: comparedEnglish,
  ...adjustEnglish,
  ...fillEnglish,
  ...lifeEnglish,
  ...reviewEnglish,
  ...sheetEnglish,
  ...signingEnglish,
};
