import { plural } from "../pane/plural.ts";
import type { ExchangeText } from "./vietnamese.ts";

/** What is said of figures and files that leave the system, in English. */
export const exchangeEnglish: ExchangeText = {
  export: "Export figures…",
  formats: {
    csv: "CSV for Excel",
    sdmx: "SDMX-CSV",
    dhis2: "DHIS2",
  },
  purposes: {
    csv: "Open it in Excel (with Vietnamese regional settings) to filter and go on calculating: one line for each figure of a unit, and for each total.",
    sdmx: "For the systems of statistical offices; with the lists of codes. Not to be opened in Excel.",
    dhis2: "For DHIS2 through dataValueSets; with the dataElements.",
  },
  noPeriod:
    "DHIS2 has no id for the plan and for ad hoc periods: the figures of this one cannot go there.",
  exported: (name) => `The file ${name} has been given out`,
  exportedDetail: (figures) =>
    `${plural(figures, "figure")}, those without a value included; totals say how many units are in them.`,
  title: "Leave with everything",
  lead: "One .zip that works without this system: every form as an .xlsx in its official layout with formulas, every figure as CSV, and the record with its hashes. It holds the figures of all units: keep it as you keep files.",
  periods: "Periods",
  all: "Choose all",
  nothing: "Choose none",
  noneChosen: "Choose at least one period.",
  asking: "Looking which periods hold anything…",
  askAgain: "Ask again",
  again: "Make it again",
  emptyPeriods: (names) => `Nothing to take yet: ${names}.`,
  nothingGiven: "Nothing has been given out.",
  make: "Make the .zip",
  back: "Board",
  steps: {
    records: "Fetching the record…",
    reports: "Making the units' reports…",
    totals: "Making the consolidations…",
    editions: "Making the editions…",
    lists: "Gathering the lists…",
  },
  soFar: (said, files) => `${said} ${plural(files, "file")} so far`,
  stay: "Keep this open until it is done; it can be stopped at any time, and nothing has been given out until then.",
  whole: (name) => `The file ${name} has been given out`,
  lacking: (name, count) => `${plural(count, "part")} missing from the file ${name}`,
  lackingDetail:
    "Its name and the page DOC-TRUOC.txt in it say so too. Make it again later to have everything.",
  faults: {
    "totals-differ":
      "The totals worked out here are not those of the server, and are not given out.",
    "moved-on":
      "Somebody handed in, approved or changed something meanwhile: the parts may not be of one moment. Make it again when nobody is handing in.",
  },
  counted: (workbooks, reports, figures, records) =>
    `${plural(workbooks, ".xlsx file")} (${plural(reports, "unit report")}), ${plural(figures, "figure")}, ${plural(records, "line")} of the record. Read DOC-TRUOC.txt first.`,
  seal: "The seal: write it into the minutes or the register of documents, and whoever alters the file later is found out.",
  inBrowser:
    "Excel on this computer takes no files from the pane. Open the system's page in a browser, sign in and make it there.",
};
