import type { DistrictText } from "./districtVietnamese.ts";
import { plural } from "./plural.ts";

function listCounts(errors: number, warnings: number): string {
  return [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ].join(", ");
}

/** The district's panes in English. */
export const districtEnglish: DistrictText = {
  board: {
    loading: "Asking who has handed in…",
    sent: (sent, all) => `${sent} of ${all} communes complete`,
    othersSent: (sent, all) => `${sent} of ${all} offices complete`,
    others: "The town and its offices",
    optional: (sent) =>
      `${plural(sent, "unit")} reported; a report is made only if there is something to report`,
    preliminary: (count) => `${plural(count, "report")} still preliminary`,
    ofPreliminary: "preliminary figures",
    onward: (to, day, left) => `On to ${to}: by the end of ${day} (${left})`,
    periodGroups: { regular: "Regular", events: "Ad hoc", optional: "If needed" },
    returned: (count) => `${plural(count, "form")} to be corrected`,
    empty: "No form is due in this period",
    emptyDetail: "Choose another period above to see how far the units are.",
    unit: "Unit",
    states: {
      approved: "approved",
      submitted: "awaiting approval",
      returned: "to be corrected",
      doubtful: "doubtful",
      withdrawn: "withdrawn",
      draft: "not handed in",
      "nothing-to-report": "nothing sent",
      frozen: "frozen",
      exempt: "exempt",
      "sent-empty": "sent empty",
      "correction-asked": "correction asked for",
    },
    late: "late",
    missing: (count) => `${plural(count, "unit")} not complete`,
    elsewhere: (period, overdue, waiting, asked) =>
      `${period}: ${[
        ...(asked > 0 ? [`${plural(asked, "correction")} asked for`] : []),
        ...(overdue > 0 ? [`${plural(overdue, "unit")} overdue`] : []),
        ...(waiting > 0 ? [`${plural(waiting, "form")} awaiting approval`] : []),
      ].join(", ")}`,
    copyReminder: "Copy reminder",
    copied: "Reminder copied",
    approve: "Approve",
    approveTitle: (what) => `Approve ${what}`,
    approveMany: (count) => `Approve ${plural(count, "form")}`,
    approveManyAsk: (count) =>
      `Approve ${plural(count, "form")} without errors or warnings? Doubtful ones are left to look at one by one.`,
    approved: (count) => `${plural(count, "form")} approved`,
    notApproved: (count) => `${plural(count, "form")} not approved`,
    notApprovedDetail:
      "They have changed since the board was shown, or need a reason: look at them one by one.",
    approveReason: "Why it is approved all the same",
    giveReason: "Give a reason",
    sendBack: "Return",
    sendBackTitle: (what) => `Return ${what}`,
    sendBackLead: "A note on the whole form. For notes on its cells, open it with View form.",
    note: "What is to be corrected",
    noteHint: "For example: column 7 differs from the review list",
    noteCell: "Cell",
    noteCellHint: "For example K14; leave empty for the whole form",
    noteNoCell: "The form has no figure in that cell",
    noteMore: "Add a note",
    noteTake: "Take the cell selected on the sheet",
    noteLess: "Drop this note",
    noteNumber: (number) => `Note ${number}`,
    view: "View form",
    filled: (filled, expected) => `${filled} of ${expected} cells filled`,
    doubts: (errors, warnings) => listCounts(errors, warnings) || "no doubts",
    sentAt: (version, moment) => `Version ${version}, first handed in ${moment}`,
    period: "Period",
    done: "Recorded",
  },
  consolidation: {
    toFiled: "Targets, starting figures",
    loading: "Collecting the units' figures…",
    form: "Form",
    formsOf: {
      communes: "Communes' forms",
      offices: "Offices' forms",
      generated: "Made of several forms",
    },
    empty: "No form to consolidate in this period",
    emptyDetail: "Choose another period above.",
    period: "Period",
    coverage: (counted, all, approved) => `${counted} of ${all} units, ${approved} approved`,
    coverageOptional: (counted, approved) =>
      `${plural(counted, "unit")} reported, ${approved} approved`,
    optional: "Reported only if there is something to report: who sends nothing is not missing.",
    missing: "Not in the total",
    standings: {
      "not-reported": "not reported",
      "being-corrected": "being corrected",
      "left-out": "left out",
      "nothing-to-report": "nothing sent",
      exempt: "exempt",
    },
    exempt: (count: number) => `${count} exempt or ended`,
    goneOn: (until) => `cumulative figures as of ${until}`,
    goneOnPartly: (until) => `cumulative figures as of ${until}, some not known`,
    goingOnLacks: (period) => `cumulative figures not known: ${period} is lacking`,
    exemptStock: "Figures of what there is, at the beginning and the end, still lack their part.",
    doubts: "Doubtful",
    sourcesChanged: (count) => `${plural(count, "carried figure")} changed since it was handed in`,
    doubtsOf: listCounts,
    complete: "All units are in",
    warningPartial:
      "The total holds only units that have handed in; the sheet names the missing ones.",
    write: "Add to this file",
    writing: "Adding to the file…",
    out: { download: "Download .xlsx", "new-workbook": "Open as a new file" },
    changed:
      "The figures have just changed: look at what is missing and doubtful, then press again.",
    written: (sheets) => `Added: ${plural(sheets, "new sheet")} at the end.`,
    given: {
      download: (name) =>
        `${name} was handed over to be downloaded: look in the Downloads folder. If it is not there, press “Add to this file”.`,
      "new-workbook": (name) =>
        `Excel was asked to open ${name} as a new file. If you do not see it, look in the Window menu: it may be behind this one. It is not saved yet.`,
    },
    differs: "Totals here differ from the server's",
    differsDetail: "Reload and try again; if it persists, tell the administrator.",
  },
};
