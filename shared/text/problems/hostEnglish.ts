import { type HostSentences, said } from "./saidProblem.ts";

/** What the spreadsheet program may refuse, in English. */
export const hostEnglish: HostSentences = {
  "cell-being-edited": said(
    "A cell is still being edited",
    "Press Enter to finish the cell, then press the button again.",
  ),
  "dialog-open": said("Excel has a dialog open", "Close that dialog, then press the button again."),
  "host-busy": said(
    "Excel is busy",
    "Wait a few seconds, then press again. The figures in the sheet are safe.",
  ),
  "payload-too-large": said(
    "Too much to put in at once",
    "Download it as an .xlsx file, or open the forms one by one.",
  ),
  "host-session-lost": said(
    "Excel has lost its connection to this file",
    "Save the file, close it and open it again. What was entered is in the sheet.",
  ),
  "host-silent": said(
    "Excel does not answer",
    "See whether the sheet has changed, then press again. What was entered is not lost.",
  ),
  "sheet-missing": said(
    "This sheet is no longer here",
    "Open the form again from the list of forms due.",
  ),
  "other-workbook-in-front": said(
    "Another workbook is in front",
    "Click into the window of the workbook with the form, then press again.",
  ),
  "no-cells-selected": said(
    "No cells are selected",
    "Select the cells on the form's sheet, then press again.",
  ),
  "sheet-unsupported": said(
    "What is shown is not a worksheet",
    "Go to the sheet of the form, then press again.",
  ),
  "workbook-locked": said(
    "This file takes no new sheets",
    "Its structure is locked, or it is read-only: open an empty file and open the form there.",
  ),
  "host-too-old": said(
    "This Excel cannot do that yet",
    "Use the web page, or download the form there as .xlsx, fill it in with this Excel and choose “Hand in a file”.",
  ),
  "no-new-workbook": said(
    "Excel did not open the new workbook",
    "Press “Add to this file”, or download the .xlsx file from the web page in a browser.",
  ),
};
