import { expect, it } from "vitest";
import type { Problem } from "../../../shared/problem.ts";
import { englishProblems } from "../../../shared/text/problems/english.ts";
import { sayProblem } from "../../../shared/text/problems.ts";
import { one } from "./everyProblem.ts";

const office = "tell the office that receives the reports";

/** Every problem as it is said: a new kind does not compile until it is here. */
const said: Record<Problem["kind"], [title: string, detail: string]> = {
  "cell-being-edited": [
    "A cell is still being edited",
    "Press Enter to finish the cell, then press the button again.",
  ],
  "dialog-open": ["Excel has a dialog open", "Close that dialog, then press the button again."],
  "host-busy": [
    "Excel is busy",
    "Wait a few seconds, then press again. The figures in the sheet are safe.",
  ],
  "payload-too-large": [
    "Too much to put in at once",
    "Download it as an .xlsx file, or open the forms one by one.",
  ],
  "host-session-lost": [
    "Excel has lost its connection to this file",
    "Save the file, close it and open it again. What was entered is in the sheet.",
  ],
  "host-silent": [
    "Excel does not answer",
    "See whether the sheet has changed, then press again. What was entered is not lost.",
  ],
  "sheet-missing": [
    "This sheet is no longer here",
    "Open the form again from the list of forms due.",
  ],
  "other-workbook-in-front": [
    "Another workbook is in front",
    "Click into the window of the workbook with the form, then press again.",
  ],
  "no-cells-selected": [
    "No cells are selected",
    "Select the cells on the form's sheet, then press again.",
  ],
  "sheet-unsupported": [
    "What is shown is not a worksheet",
    "Go to the sheet of the form, then press again.",
  ],
  "workbook-locked": [
    "This file takes no new sheets",
    "Its structure is locked, or it is read-only: open an empty file and open the form there.",
  ],
  "host-too-old": [
    "This Excel cannot do that yet",
    "Use the web page, or download the form there as .xlsx, fill it in with this Excel and choose “Hand in a file”.",
  ],
  "no-new-workbook": [
    "Excel did not open the new workbook",
    "Press “Add to this file”, or download the .xlsx file from the web page in a browser.",
  ],
  offline: [
    "No network",
    "The figures are still in the sheet. Press again once there is a network.",
  ],
  "no-answer": [
    "Not known whether it arrived",
    "The server does not answer. Press again: if it had arrived, you will see that same receipt.",
  ],
  "unreadable-reply": [
    "The server's answer cannot be read",
    `Code 502. Reload the page and try again; if it persists, ${office}.`,
  ],
  "server-failed": [
    "The server has failed",
    `Nothing has changed. Try again in a few minutes; if it persists, ${office}.`,
  ],
  "part-not-loaded": [
    "There is a newer version of this program",
    "Reload the page to use it; the figures in the sheet are safe.",
  ],
  "not-signed-in": [
    "The session has ended",
    "Enter your code again. The figures in the sheet are untouched.",
  ],
  "paper-unknown": [
    "This code was not found",
    "Compare it with the paper letter by letter. If it is right, the paper's figures have not been handed in, or the form has so few that only those who may see the report can check it.",
  ],
  "code-unknown": [
    "The code is wrong or has been used",
    "Check the code on the card; if it has been used, ask the office that receives the reports for a new one.",
  ],
  "too-many-attempts": [
    "Too many wrong codes",
    "A right code is still taken at once: compare it with your card letter by letter. Otherwise ask the receiving office for a new code.",
  ],
  forbidden: ["This is not yours to do", "Another unit or role does it."],
  "not-found": ["The form template was not found", "There is no form template “dh-99”."],
  "invalid-request": [
    "The request could not be read",
    `Part “A/hh/9” has the wrong form. Reload the page and try again; if it persists, ${office}.`,
  ],
  "stale-version": [
    "Version 2 of this form has been handed in",
    "Version 2 by Nguyễn Thị Lan, handed in 9 Mar 2022 16:52; the open sheet does not build on it, 2 cells differ. Merge the two, then hand in.",
  ],
  "figures-moved": [
    "The targets have a newer version",
    "Version 4 by Nguyễn Thị Lan, saved 9 Mar 2022 16:52. This matrix would change Giải quyết việc làm, Xã Hòa Tâm: 1,320 → 330; Giải quyết việc làm, own part: blank → 300.5. Open a new matrix to see it, or save in place of that version.",
  ],
  "carried-changed": [
    "Carried figures have changed",
    "Hộ nghèo, column 1: 1,280 → 1,305. Press Update the form, then hand in again.",
  ],
  "idempotency-conflict": [
    "This hand-in has the same key as another",
    "Press Check, then hand in again.",
  ],
  "figures-differ": [
    "The sheet's figures differ from the server's",
    "Verification code 0000000000 is not 7F3KQ2M9XB. Press Mend the form, then check and hand in again.",
  ],
  "has-violations": [
    "Cannot be handed in yet: 2 errors to correct, 1 warning without a reason",
    "Correct the cells named below.",
  ],
  "template-outdated": [
    "The form has a newer version",
    "Version 2 is in force. Press Update the form: what was entered is taken over.",
  ],
  "move-not-allowed": ["It cannot be withdrawn now", "The report is “approved”."],
  "reason-missing": ["No reason given", "Write the reason, then press again."],
  "sources-changed": [
    "Carried figures have changed since the unit handed in",
    "Hộ nghèo, column 1: 1,280 → 1,305. Give the reason to approve it all the same, or return it to be handed in with the new figures.",
  ],
  "reason-too-long": [
    "Too many words",
    "A reason, an explanation or a note has at most 2,000 characters: shorten it, then press again.",
  ],
  "approved-before": [
    "It cannot be taken back: a version has been approved",
    "To correct it, hand in a new version in its place, or ask the receiving office to return it.",
  ],
  "exception-too-late": [
    "It cannot be exempt: the unit has handed this form in",
    "If its figures should not count, leave them out of the totals.",
  ],
  "exception-moved": [
    "Somebody has just decided otherwise of this form",
    "Nguyễn Thị Lan did on 10 Mar 2022 08:05. Look at it and press again; nothing has changed.",
  ],
  "asked-otherwise": [
    "The unit has just asked for something else",
    "It asks: “Cột 8 nhầm 3 hộ.” Look at it, then answer.",
  ],
  "no-deadline": ["This form has no deadline", "There is no need for more time."],
  "extension-too-short": [
    "The new day is not later than the calendar's",
    "The calendar's deadline is the end of 14 Mar 2022; choose a later day, not before today, 16 Mar 2022.",
  ],
  "document-missing": [
    "The unit's document is not named",
    "What is entered for a unit is entered by its document: write its number and day.",
  ],
  "document-undated": [
    "The day of the unit's document is missing",
    "Write day, month and year into the field for it, for example: 10/3/2022.",
  ],
  "signed-copy-differs": [
    "The signed copy is of version 2, which version 3 has replaced",
    "Ask the unit for the signed copy of the newest version.",
  ],
  "correct-by-past": ["The day for correcting it is over", "Choose 10 Mar 2022 or later."],
  "not-owed": ["The unit does not owe this form", "Choose another from the list of forms due."],
  "period-not-begun": [
    "Second quarter of 2022 has not begun",
    "Its figures are counted from 15 Mar 2022; from that day it can be handed in. What is typed stays on the sheet; for another period, open that period's form.",
  ],
  "not-a-day": [
    "There is no day “31/9/2022”",
    "“Due by the end of”: write day/month/year, for example 15/3/2022.",
  ],
  "impossible-day": [
    "The period ends before it begins",
    "It runs from 10 Sep 2022 to 1 Sep 2022: correct one of them.",
  ],
  "not-mergeable": [
    "First quarter of 2022 cannot be taken up by First half of 2022",
    "A quarter is taken up once, by a longer period that ends with it.",
  ],
  "period-reported": [
    "Units have handed in already",
    "Second quarter of 2022: 1 report; Third quarter of 2022: 3 reports. Their figures would no longer be of that period; nothing has changed.",
  ],
  "form-not-ad-hoc": [
    "Form “dh-04” is not for ad hoc periods",
    "Choose a form with a part for ad hoc reports.",
  ],
  "settings-moved": [
    "The settings have just been changed",
    "By Nguyễn Thị Lan on 10 Mar 2022 08:05. Look at them and save again; nothing has changed.",
  ],
  "figures-changed": [
    "The figures have just changed",
    "Nothing was frozen. Look at the new consolidation, then freeze it.",
  ],
  "edition-taken": [
    "There is an edition 2 by now",
    "Nguyễn Thị Lan froze it at 20 Mar 2022 10:00. Look at it; where another is needed, freeze that as the next.",
  ],
  "nothing-to-freeze": [
    "There are no figures to freeze",
    "No unit has reported yet, or what was sent is being corrected.",
  ],
  "recipients-missing": ["No recipient is chosen", "Choose at least one, then freeze."],
  "recipient-unknown": [
    "Recipient not in the list: Sở khác",
    "Choose from those that this regime names.",
  ],
  "document-day-ahead": [
    "The document is dated ahead",
    "It says 21 Mar 2022, and today is 20 Mar 2022: check the day.",
  ],
  "edition-damaged": [
    "Edition 2 is damaged",
    "Its record was changed outside the program and is not rebuilt. Tell the administrator.",
  ],
  "edition-reason-missing": [
    "A reason is missing",
    "Not in the total: Xã Hòa Tâm; Owing nothing, yet lacking in what there is, or since the year’s start: Phường Hòa Vinh; Not approved: Phường Hòa Vinh; Doubtful: Phường Hòa Vinh; Asking to correct: Xã Hòa Tâm; Entered by the district, not confirmed: Phường Hòa Vinh; Sources differ: Hộ dân cư. Say why it is sent all the same, then freeze.",
  ],
  "code-used": [
    "This code has been used",
    "It was used on 10 Mar 2022 08:05; a code works once. If that was not you, tell the receiving office at once; it issues another with one click.",
  ],
  "code-expired": [
    "This code has expired",
    "It ended on 10 Mar 2022 08:05. Ask the receiving office for another.",
  ],
  "code-replaced": [
    "A newer code has taken the place of this one",
    "It was issued on 10 Mar 2022 08:05: use your newest card.",
  ],
  "person-ended": [
    "You are no longer on the list of users",
    "If this is still your work, ask the administrator to bring you back.",
  ],
  "unit-closed": [
    "Your unit no longer exists",
    "It ended after 30 Jun 2022; what was handed in stays. Ask the administrator to move you to the new unit.",
  ],
  "inspection-moved": [
    "This one has just been changed",
    "By Nguyễn Thị Lan on 10 Mar 2022 08:05. Look at it and save again; nothing has changed.",
  ],
  "inspection-impossible": [
    "The day it was held is still to come",
    "Record the result once it was held; today is the latest day.",
  ],
  "administration-moved": [
    "Somebody has just changed this",
    "By Nguyễn Thị Lan on 10 Mar 2022 08:05. Look at it and save again; nothing has changed.",
  ],
  "own-rights": [
    "Nobody takes his own rights away",
    "Ask another administrator: somebody must be left who can give them back.",
  ],
  "code-ended": [
    "This code is no longer good",
    "What you may do changed or ended on 10 Mar 2022 08:05. Ask the receiving office for another.",
  ],
  "devices-enough": [
    "You have taken 5 codes today",
    "Use the last one; tomorrow you can take more.",
  ],
  "template-version": [
    "The next version is 3",
    "Versions follow each other; a published one does not change.",
  ],
  "administrator-needed": [
    "Somebody must be left who administers",
    "Without Xã Hòa Tâm nobody would but Nguyễn Thị Lan. Make somebody of another unit an administrator first.",
  ],
  "unit-parent": [
    "On 1 Jul 2022 Phường Hòa Vinh stands under Xã Hòa Tâm",
    "A unit stands under what is there all the time, and not under itself: choose another parent or day.",
  ],
  "unit-term": [
    "1 Jan 2020 is too early",
    "The unit's past is written down to 1 Jun 2020 and is not rewritten: choose a later day.",
  ],
  "code-held": [
    "Phường Hòa Vinh has the code 22258",
    "Two units do not share a code at one time: correct the code or the day.",
  ],
  "unit-needed": [
    "Thị xã Đông Hòa cannot end yet",
    "There are units under it: Xã Hòa Tâm. Move or end them first.",
  ],
  "unit-owes": [
    "Xã Hòa Tâm still owes 1 report",
    "ĐH-04/HN First quarter of 2022. Once it has ended only the district enters them; if that is meant, tick that you agree and press again.",
  ],
  "unit-reported": [
    "There are reports of the unit as it was",
    "ĐH-04/HN First quarter of 2022, ĐH-04/HN First quarter of 2022. Choose a day after 14 Mar 2022.",
  ],
  "no-form": [
    "This file holds no form yet",
    "Open one from the list of forms due; it appears as a sheet.",
  ],
  "no-matrix": [
    "There is no matrix of targets to read",
    "Press Open matrix, or go to the sheet a matrix was pasted into, then press Check.",
  ],
  "form-damaged": [
    "The structure of sheet “ĐH-04 Quý I” was changed",
    "The hidden row of column keys of table A is gone; row “Hộ nghèo” (table A) is gone; column “Khác tăng” (table A) is gone; and 5 other places. Open a new form and copy the figures over; no figure is guessed.",
  ],
  "form-twice": [
    "There are two copies of one form",
    "“ĐH-04” and “ĐH-04 (2)”: delete the one that is not used, or move it to another file.",
  ],
  "totals-no-form": [
    "These are the totals of Thị xã Đông Hòa, not a form to hand in",
    "Sheet “Biểu TH ĐH-04” is there to look at and to print. To hand in, open a form from the list of what you owe.",
  ],
  "form-of-another-unit": [
    "This form belongs to Xã Hòa Tâm",
    "Sheet “ĐH-04” is not your unit's. Change person, or open your own unit's form.",
  ],
  "file-unreadable": [
    "The file has a password",
    "Open it in Excel, remove the password (File → Info → Protect Workbook), save it, then choose it again.",
  ],
  "cell-changed": [
    "This cell has just been changed",
    "Nothing was written into it. Look at it again, then choose.",
  ],
  "unreadable-cells": [
    "Cannot be handed in yet: 1 cell cannot be read",
    "A cell that cannot be read: enter it again, or write “...” where the figure is not known yet. Then press again.",
  ],
};

it.each(Object.values(one).map((problem) => [problem.kind, problem] as const))(
  "%s is said in English",
  (kind, problem) => {
    const { title, detail } = sayProblem(englishProblems, problem);
    expect([title, detail]).toEqual(said[kind]);
  },
);
