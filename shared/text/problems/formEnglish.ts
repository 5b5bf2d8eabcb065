import { capitalise } from "../cellNames.ts";
import { sayDamage } from "../formDamage.ts";
import { plural } from "../pane/plural.ts";
import { countBlocking, type FormProblemSentences, said } from "./saidProblem.ts";

/** What may be wrong with a sheet that claims to be a form, in English. */
export const englishFormProblems: FormProblemSentences = {
  "no-form": said(
    "This file holds no form yet",
    "Open one from the list of forms due; it appears as a sheet.",
  ),
  "no-matrix": ({ what }) => ({
    title: `There is no matrix of ${what === "targets" ? "targets" : "starting figures"} to read`,
    detail: "Press Open matrix, or go to the sheet a matrix was pasted into, then press Check.",
  }),
  "form-damaged": ({ sheet, damage }) => ({
    title: `The structure of sheet “${sheet}” was changed`,
    detail: `${capitalise(
      damage
        .slice(0, 3)
        .map((one) => sayDamage("en", one))
        .join("; "),
    )}${damage.length > 3 ? `; and ${plural(damage.length - 3, "other place")}` : ""}. Open a new form and copy the figures over; no figure is guessed.`,
  }),
  "form-twice": ({ sheets }) => ({
    title:
      sheets.length > 2
        ? `There are ${sheets.length} copies of one form`
        : "There are two copies of one form",
    detail: `${sheets.map((name) => `“${name}”`).join(" and ")}: delete the one that is not used, or move it to another file.`,
  }),
  "form-of-another-unit": ({ sheet, unit }) => ({
    title: `This form belongs to ${unit}`,
    detail: `Sheet “${sheet}” is not your unit's. Change person, or open your own unit's form.`,
  }),
  "totals-no-form": ({ sheet, unit }) => ({
    title: `These are the totals of ${unit}, not a form to hand in`,
    detail: `Sheet “${sheet}” is there to look at and to print. To hand in, open a form from the list of what you owe.`,
  }),
  "cell-changed": said(
    "This cell has just been changed",
    "Nothing was written into it. Look at it again, then choose.",
  ),
  "unreadable-cells": ({ cells, besides }) => {
    const others = countBlocking(besides);
    const parts = [
      `${plural(cells.length, "cell")} cannot be read`,
      ...(others.errors > 0 ? [`${plural(others.errors, "other error")} to correct`] : []),
      ...(others.warnings > 0 ? [`${plural(others.warnings, "warning")} without a reason`] : []),
    ];
    return {
      title: `Cannot be handed in yet: ${parts.join(", ")}`,
      detail:
        "A cell that cannot be read: enter it again, or write “...” where the figure is not known yet. Then press again.",
    };
  },
};
