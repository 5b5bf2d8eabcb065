import type { DriftRefusal } from "../../sheet/driftedForm.ts";
import { plural } from "../pane/plural.ts";
import type { DriftWords, EvidenceWords } from "./words.ts";

const evidence: EvidenceWords = {
  row: { key: "hidden key", label: "label", number: "number", order: "order on the sheet" },
  column: { key: "hidden key", label: "heading", number: "number", order: "order on the sheet" },
};

const places = { row: "Row", column: "Column" } as const;

/** Of a sheet that has drifted from its form, in English. */
export const englishDrift: DriftWords = {
  asks: (sheet, rows, columns) =>
    `Sheet “${sheet}” is no longer the form as it was downloaded. It can be read by what is printed on it: ${plural(rows, "row")}, ${plural(columns, "column")}. Look it over and accept the whole, or read nothing.`,
  confirm: "Yes, read it so",
  decline: "Do not read this sheet",
  place: ({ part, at }) => `${places[part]} ${at}`,
  found: ({ part, by, against, printed }) =>
    [
      `by its ${by.map((one) => evidence[part][one]).join(" and ")}`,
      ...against.map((one) => `the ${evidence[part][one]} here is another ${part}’s`),
      ...(printed === null ? [] : [`the sheet says “${printed}”`]),
    ].join("; "),
  missing: ({ part, label, table, asked }) =>
    `There is no ${part} “${label}” (table ${table}): ${plural(asked, "cell")} will stay blank.`,
  leftOut: (left) => {
    if (left.kind === "cell") {
      return `Cell ${left.at} holds “${left.shown}”, but the form asks nothing there: it will not be read.`;
    }
    const named = left.label === "" ? "" : ` “${left.label}”`;
    return `${places[left.kind]} ${left.at}${named} is not in the form: ${plural(left.filled, "figure")} will not be read.`;
  },
  refused: (sheet) =>
    `Sheet “${sheet}” cannot be read: nothing was guessed. Mend the places below, or download the form anew and copy the figures into it.`,
  refusal: sayRefusal,
  recognised: ({ by }) =>
    ({
      code: "Recognised by the form’s code printed on the sheet.",
      title: "Recognised by the form’s title printed on the sheet.",
      tables: "Recognised by the rows and columns of its tables.",
    })[by],
  askIdentity: "The sheet has lost its hidden identity. Choose its form, unit and period.",
};

function sayRefusal(refusal: DriftRefusal): string {
  switch (refusal.kind) {
    case "another-form":
      return `Cell ${refusal.at} says “${refusal.printed}”: this is another form.`;
    case "no-table":
      return "The sheet holds no table of this form.";
    case "table-doubtful":
      return refusal.table === null
        ? `The table that begins in row ${refusal.at.join(", row ")} is like none of the form.`
        : `It is not clear which is table ${refusal.table}: it may begin in row ${refusal.at.join(" or row ")}.`;
    case "row-doubtful":
      return `Rows ${refusal.at.join(" and ")} may each be “${refusal.label}” (table ${refusal.table}): keep one of them.`;
    case "column-doubtful":
      return `Columns ${refusal.at.join(" and ")} may each be “${refusal.label}” (table ${refusal.table}): keep one of them.`;
    case "row-contradicted":
      return `Row ${refusal.at} (table ${refusal.table}) is both “${refusal.key}” and “${refusal.printed}”: its hidden key, number and label disagree.`;
    case "column-contradicted":
      return `Column ${refusal.at} (table ${refusal.table}) is both “${refusal.key}” and “${refusal.printed}”: its hidden key, number and heading disagree.`;
    case "answers-merged":
      return refusal.answers === 1
        ? `Cells ${refusal.at} are merged and hide an answer: unmerge them and write the figure again.`
        : `Cells ${refusal.at} are merged, but the form asks ${refusal.answers} figures there: unmerge them and write each figure again.`;
  }
}
