import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { type LifeSentences, said } from "./saidProblem.ts";

/** What stands against a decision about a duty or a report, in English. */
export const lifeEnglish: LifeSentences = {
  "exception-too-late": ({ exception, state }) =>
    exception === "exempt"
      ? {
          title: "It cannot be exempt: the unit has handed this form in",
          detail: "If its figures should not count, leave them out of the totals.",
        }
      : state === "returned"
        ? {
            title: "What was returned has a day of its own for correcting it",
            detail: "It is set when returning.",
          }
        : {
            title: "No more time can be given: the unit has handed this form in",
            detail: "Whether it was on time stands on the receipt of its first version.",
          },
  "exception-moved": ({ by, at }) => ({
    title: "Somebody has just decided otherwise of this form",
    detail: `${by && at ? `${by} did on ${sayMoment("en", at)}. ` : "What stood has just been lifted. "}Look at it and press again; nothing has changed.`,
  }),
  "asked-otherwise": ({ asked }) => ({
    title: "The unit has just asked for something else",
    detail: `It asks: “${asked}” Look at it, then answer.`,
  }),
  "no-deadline": said("This form has no deadline", "There is no need for more time."),
  "extension-too-short": ({ lastDay, today }) => ({
    title: "The new day is not later than the calendar's",
    detail: `The calendar's deadline is the end of ${sayDay("en", lastDay)}; choose a later day${today > lastDay ? `, not before today, ${sayDay("en", today)}` : ""}.`,
  }),
  "document-missing": said(
    "The unit's document is not named",
    "What is entered for a unit is entered by its document: write its number and day.",
  ),
  "document-undated": said(
    "The day of the unit's document is missing",
    "Write day, month and year into the field for it, for example: 10/3/2022.",
  ),
  "paper-unknown": said(
    "This code was not found",
    "Compare it with the paper letter by letter. If it is right, the paper's figures have not been handed in, or the form has so few that only those who may see the report can check it.",
  ),
  "signed-copy-differs": ({ version, newest }) =>
    version === null
      ? {
          title: "The code on the signed copy is that of no version of this report",
          detail: "Read the code again, and see whether the copy is of this unit, form and period.",
        }
      : {
          title: `The signed copy is of version ${version}, which version ${newest} has replaced`,
          detail: "Ask the unit for the signed copy of the newest version.",
        },
};
