import type { Move, ReportState } from "../../report/life.ts";
import { sayDay } from "../days.ts";
import { listFiledDifferences } from "../filedFigures.ts";
import { sayMoment } from "../moments.ts";
import { sayNumber } from "../numbers.ts";
import { plural } from "../pane/plural.ts";
import { sayPeriod } from "../periodNames.ts";
import { administrationEnglish } from "./administrationEnglish.ts";
import { calendarEnglish } from "./calendarEnglish.ts";
import { listChanges } from "./carriedChange.ts";
import { connectionEnglish } from "./connectionEnglish.ts";
import { editionEnglish } from "./editionEnglish.ts";
import { fileEnglish } from "./fileEnglish.ts";
import { englishFormProblems } from "./formEnglish.ts";
import { hostEnglish } from "./hostEnglish.ts";
import { inspectionEnglish } from "./inspectionEnglish.ts";
import { lifeEnglish } from "./lifeEnglish.ts";
import {
  countBlocking,
  inEvery,
  type NotFoundNames,
  type ProblemSentences,
  said,
} from "./saidProblem.ts";

const notFound: NotFoundNames = {
  template: "form template",
  period: "reporting period",
  "org-unit": "unit",
  person: "person",
  report: "report",
  version: "version",
  consolidation: "consolidation",
  edition: "edition",
  inspection: "inspection",
  route: "address",
};

const moves: Record<Move, string> = {
  submit: "handed in",
  withdraw: "withdrawn",
  return: "returned",
  approve: "approved",
  freeze: "frozen",
  reopen: "reopened",
  "ask-correction": "asked to be corrected",
  "decline-correction": "declined",
  confirm: "confirmed",
  "receive-signed": "received as signed",
};

const states: Record<ReportState, string> = {
  draft: "not handed in",
  submitted: "handed in, awaiting approval",
  returned: "to be corrected",
  approved: "approved",
  frozen: "frozen",
};

/** Where the state alone does not say why. */
const whyNot: { readonly [move in Move]?: { readonly [state in ReportState]?: string } } = {
  submit: {
    approved: "The report is approved. To change it: choose Ask to correct in the menu, say why.",
    frozen: "The report is frozen. To change it: choose Ask to correct in the menu, say why.",
  },
  withdraw: {
    submitted: "It was entered for the unit: hand in the unit's own.",
  },
  confirm: inEvery("Nothing waits to be confirmed."),
  "decline-correction": inEvery("Nobody waits for an answer."),
};

/** Every problem in English, for whoever reads the pane in it. */
export const englishProblems: ProblemSentences = {
  ...hostEnglish,
  ...connectionEnglish,
  "not-signed-in": said(
    "The session has ended",
    "Enter your code again. The figures in the sheet are untouched.",
  ),
  "code-unknown": said(
    "The code is wrong or has been used",
    "Check the code on the card; if it has been used, ask the office that receives the reports for a new one.",
  ),
  "too-many-attempts": said(
    "Too many wrong codes",
    "A right code is still taken at once: compare it with your card letter by letter. Otherwise ask the receiving office for a new code.",
  ),
  forbidden: said("This is not yours to do", "Another unit or role does it."),
  "not-found": ({ what, id }) => ({
    title: `The ${notFound[what]} was not found`,
    detail:
      what === "period"
        ? `The calendar has no “${sayPeriod("en", id)}”: it was taken up by another period, withdrawn, or is of another year.`
        : `There is no ${notFound[what]} “${id}”.`,
  }),
  "invalid-request": ({ at }) => ({
    title: "The request could not be read",
    detail: `Part “${at}” has the wrong form. Reload the page and try again; if it persists, tell the office that receives the reports.`,
  }),
  "stale-version": ({ version, sentBy, sentAt, cells }) =>
    version === 0
      ? {
          title: "The server holds no version of this form yet",
          detail:
            "The open sheet builds on a version that the server does not have. Hand it in as the first, or open the form again.",
        }
      : {
          title: `Version ${version} of this form has been handed in`,
          detail:
            `Version ${version}${sentBy ? ` by ${sentBy}` : ""}${sentAt ? `, handed in ${sayMoment("en", sentAt)}` : ""}` +
            (cells.length > 0
              ? `; the open sheet does not build on it, ${plural(cells.length, "cell")} differ${cells.length === 1 ? "s" : ""}. Merge the two, then hand in.`
              : ". Look at it before you go on."),
        },
  "figures-moved": ({ what, version, savedBy, savedAt, changes, count }) => ({
    title: `${what === "targets" ? "The targets" : "The starting figures"} have a newer version`,
    detail:
      `Version ${version}${savedBy ? ` by ${savedBy}` : ""}${savedAt ? `, saved ${sayMoment("en", savedAt)}` : ""}. ` +
      `${count === 0 ? "The figures here do not differ from it" : `This matrix would change ${listFiledDifferences("en", changes, count)}`}. ` +
      "Open a new matrix to see it, or save in place of that version.",
  }),
  "carried-changed": ({ changes }) => ({
    title: "Carried figures have changed",
    detail:
      changes.length > 0
        ? `${listChanges("en", changes)}. Press Update the form, then hand in again.`
        : "Press Update the form, then check and hand in again. What was entered is kept.",
  }),
  "idempotency-conflict": said(
    "This hand-in has the same key as another",
    "Press Check, then hand in again.",
  ),
  "figures-differ": ({ ours, theirs }) => ({
    title: "The sheet's figures differ from the server's",
    detail: `Verification code ${theirs} is not ${ours}. Press Mend the form, then check and hand in again.`,
  }),
  "has-violations": ({ violations }) => {
    const { errors, warnings } = countBlocking(violations);
    const parts = [
      ...(errors > 0 ? [`${plural(errors, "error")} to correct`] : []),
      ...(warnings > 0 ? [`${plural(warnings, "warning")} without a reason`] : []),
    ];
    return {
      title: `Cannot be handed in yet: ${parts.join(", ")}`,
      detail:
        errors > 0
          ? "Correct the cells named below."
          : "Give a reason for each warning, or correct the cells named below.",
    };
  },
  "template-outdated": ({ current }) => ({
    title: "The form has a newer version",
    detail: `Version ${current} is in force. Press Update the form: what was entered is taken over.`,
  }),
  "move-not-allowed": ({ move, state }) => ({
    title: `It cannot be ${moves[move]} now`,
    detail: whyNot[move]?.[state] ?? `The report is “${states[state]}”.`,
  }),
  "reason-missing": said("No reason given", "Write the reason, then press again."),
  "sources-changed": ({ changes }) => ({
    title: "Carried figures have changed since the unit handed in",
    detail: `${listChanges("en", changes)}. Give the reason to approve it all the same, or return it to be handed in with the new figures.`,
  }),
  "reason-too-long": ({ most }) => ({
    title: "Too many words",
    detail: `A reason, an explanation or a note has at most ${sayNumber("en", most, 0)} characters: shorten it, then press again.`,
  }),
  "approved-before": said(
    "It cannot be taken back: a version has been approved",
    "To correct it, hand in a new version in its place, or ask the receiving office to return it.",
  ),
  "correct-by-past": ({ earliest }) => ({
    title: "The day for correcting it is over",
    detail: `Choose ${sayDay("en", earliest)} or later.`,
  }),
  "not-owed": said("The unit does not owe this form", "Choose another from the list of forms due."),
  "period-not-begun": ({ period, from }) => ({
    title: `${sayPeriod("en", period)} has not begun`,
    detail: `Its figures are counted from ${sayDay("en", from)}; from that day it can be handed in. What is typed stays on the sheet; for another period, open that period's form.`,
  }),
  ...calendarEnglish,
  ...editionEnglish,
  ...administrationEnglish,
  ...inspectionEnglish,
  ...lifeEnglish,
  ...fileEnglish,
  ...englishFormProblems,
};
