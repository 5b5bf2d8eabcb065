import type { NarrativeText } from "./vietnamese.ts";

/** What is said around a report in words, in English; the document itself is Vietnamese. */
export const narrativeEnglish: NarrativeText = {
  title: "Draft the report in words",
  leadOwn:
    "Made from the forms the unit has sent for the period: figures, comparisons and texts are filled in, in the layout of Decree 30/2020/NĐ-CP. What is not known is highlighted, to be finished in Word. The document is in Vietnamese.",
  leadDistrict:
    "Made from the consolidated figures and the units' own words: a missing unit is named at the head of its section or in the sentence, what is not known is highlighted, to be finished in Word. The last page lists what is missing; delete it before signing. The document is in Vietnamese.",
  period: "Period",
  signer: "Title of who signs",
  name: "Name of who signs (leave empty if not known)",
  draft: "Draft and download .docx",
  reading: "Reading the forms…",
  readingOf: (read, of) => `Reading form ${read} of ${of}…`,
  writing: "Writing the document…",
  saved: (name) => `${name} has been downloaded. Open it in Word to finish it.`,
  nothing: "No form of this period has been sent yet.",
  nothingOwn: "Hand in the forms first; the report is drafted from what was sent.",
  nothingDistrict: "Once a unit has sent something, the report can be drafted here.",
  differ: (forms) => `The totals made here are not the system's in ${forms}.`,
  differDetail:
    "No document was made: load the page anew and try again; if they still differ, tell the administrator.",
  moved: "A report arrived while the figures were being read.",
  movedDetail: "Draft it again, so that all figures are of one moment.",
  notHere: "Excel on a Mac and on an iPad downloads nothing from this pane.",
  notHereDetail: "Open Nộp Biểu in a browser, sign in and draft it there.",
};
