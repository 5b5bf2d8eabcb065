import type { FileFault } from "../../xlsx/fileFault.ts";
import type { FileSentences, SaidProblem } from "./saidProblem.ts";

/** What may be wrong with a file that was chosen, in English. */
export const fileEnglish: FileSentences = {
  "file-unreadable": ({ fault }) => faults[fault],
};

const faults: Record<FileFault, SaidProblem> = {
  "old-xls": {
    title: "This is an old Excel file (.xls)",
    detail:
      "Open it in Excel, choose File → Save As → Excel Workbook (.xlsx), then choose the new file.",
  },
  password: {
    title: "The file has a password",
    detail:
      "Open it in Excel, remove the password (File → Info → Protect Workbook), save it, then choose it again.",
  },
  "half-written": {
    title: "The file is incomplete",
    detail:
      "Saving, copying or downloading it was interrupted. Save or download it again, then choose it again.",
  },
  damaged: {
    title: "The file is damaged",
    detail:
      "Open it in Excel to repair it, save it as a new .xlsx file, look at the figures, then choose the new file.",
  },
  "other-format": {
    title: "The file is not an .xlsx file",
    detail:
      "Open it in Excel, LibreOffice or WPS, save it as an Excel Workbook (.xlsx), then choose the new file.",
  },
  "not-a-workbook": {
    title: "The file is not an Excel workbook",
    detail:
      "Choose the form's .xlsx file. If it is an archive (.zip, .rar), take the file out of it first.",
  },
  "no-worksheet": {
    title: "The file has no worksheet",
    detail: "It holds charts alone. Choose the .xlsx file with the form's sheet.",
  },
  "too-large": {
    title: "The file is too large",
    detail:
      "An .xlsx file is read up to 8 MB. Delete pictures and sheets that are not used, save it, then choose it again.",
  },
  "too-many-cells": {
    title: "The file has too many cells",
    detail:
      "A file is read up to 60,000 rows, 512 columns, 1,000,000 cells. Delete stray cells far out, or split the file, then choose it again.",
  },
  suspicious: {
    title: "The file is built in an unusual way and was not opened",
    detail:
      "It may do harm. Ask who sent it; if it is your own, copy the figures into a form that you download anew.",
  },
  "too-slow": {
    title: "Reading the file took too long",
    detail:
      "It was not done after 10 seconds and was stopped. Close some programs and choose it again, or split it.",
  },
  unreachable: {
    title: "The file could not be opened",
    detail:
      "It was moved, deleted, or is just being saved. Close it in Excel, then choose it again.",
  },
  "changed-since": {
    title: "The file was saved again after it had been read: not handed in",
    detail:
      "These are its figures as they were read. Put it away and choose it again for the new ones, or press once more to hand these in.",
  },
  stopped: {
    title: "Reading the file was stopped",
    detail: "Choose it again when you need it.",
  },
  "reader-ended": {
    title: "The file was not read to its end",
    detail:
      "The machine may lack memory. Close some programs, reload the page, then choose the file again.",
  },
};
