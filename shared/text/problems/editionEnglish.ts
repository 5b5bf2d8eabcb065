import { concernKinds, type EditionConcerns } from "../../rollup/editionConcerns.ts";
import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { type EditionSentences, said } from "./saidProblem.ts";

/** What stands against freezing a consolidation, in English. */
export const editionEnglish: EditionSentences = {
  "figures-changed": said(
    "The figures have just changed",
    "Nothing was frozen. Look at the new consolidation, then freeze it.",
  ),
  "edition-taken": ({ number, by, at }) => ({
    title: `There is an edition ${number} by now`,
    detail: `${by} froze it at ${sayMoment("en", at)}. Look at it; where another is needed, freeze that as the next.`,
  }),
  "nothing-to-freeze": said(
    "There are no figures to freeze",
    "No unit has reported yet, or what was sent is being corrected.",
  ),
  "recipients-missing": said("No recipient is chosen", "Choose at least one, then freeze."),
  "recipient-unknown": ({ recipient }) => ({
    title: `Recipient not in the list: ${recipient}`,
    detail: "Choose from those that this regime names.",
  }),
  "document-day-ahead": ({ day, today }) => ({
    title: "The document is dated ahead",
    detail: `It says ${sayDay("en", day)}, and today is ${sayDay("en", today)}: check the day.`,
  }),
  "edition-damaged": ({ number }) => ({
    title: `Edition ${number} is damaged`,
    detail:
      "Its record was changed outside the program and is not rebuilt. Tell the administrator.",
  }),
  "edition-reason-missing": ({ concerns }) => ({
    title: "A reason is missing",
    detail: `${list(concerns).join("; ")}. Say why it is sent all the same, then freeze.`,
  }),
};

const names: Record<(typeof concernKinds)[number], string> = {
  missing: "Not in the total",
  stockless: "Owing nothing, yet lacking in what there is, or since the year’s start",
  unapproved: "Not approved",
  doubtful: "Doubtful",
  correcting: "Asking to correct",
  unconfirmed: "Entered by the district, not confirmed",
  differing: "Sources differ",
};

function list(concerns: EditionConcerns): string[] {
  return concernKinds.flatMap((kind) =>
    concerns[kind].length > 0 ? [`${names[kind]}: ${concerns[kind].join(", ")}`] : [],
  );
}
