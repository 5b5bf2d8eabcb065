import { largestFigure, mostCharacters } from "../../form/limits.ts";
import { sayNumber } from "../numbers.ts";
import { plural } from "../pane/plural.ts";
import type { FaultyCell, FaultyFigure, FindingWords } from "./findingWords.ts";

const holds = ({ name, shown, inSheet, accepted }: FaultyFigure) =>
  shown === inSheet
    ? `${name} is ${shown}; this cell takes ${accepted}.`
    : `${name} is ${shown} (“${inSheet}” in the sheet); this cell takes ${accepted}.`;

const marks = "write “-” where nothing occurred, “...” where it is not known yet";

const reads = ({ name, shown, accepted }: FaultyCell) =>
  `${name} says “${shown}”; this cell takes ${accepted}; ${marks}.`;

const decimalsOf = (decimals: number) => `at most ${plural(decimals, "decimal")}`;

/** Findings in English. What people type keeps the sheet's spelling: “Có”, 15/3/2022, 1,5. */
export const englishFindings: FindingWords = {
  accepted: {
    count: () => "a whole number from 0",
    money: (decimals) => `an amount from 0, in million dong, ${decimalsOf(decimals)}`,
    rate: (decimals) => `a number from 0 to 100, ${decimalsOf(decimals)}`,
    "yes-no": () => "“Có” (yes) or “Không” (no)",
    date: () => "a date such as 15/3/2022 (15 Mar 2022)",
    text: () => `words, at most ${sayNumber("en", mostCharacters, 0)} characters`,
  },
  // The district wrote its rules in Vietnamese: they stand below what we say of them.
  rule: ({ title, instruction, statement, figures }) => ({
    title: statement,
    detail: figures,
    instruction: `${title}. ${instruction}`,
  }),
  value: {
    negative: (cell) => ({
      title: "Negative number",
      detail: holds(cell),
      instruction: "Make it a number from 0.",
    }),
    "not-whole": (cell) => ({
      title:
        cell.thousands === null
          ? `${cell.shown} is not a whole number`
          : `Is it ${cell.thousands} or ${cell.shown}?`,
      detail: holds(cell),
      instruction: "This cell counts people, households or teams: enter a whole number.",
    }),
    "too-many-decimals": (cell) => ({
      title: "Too many decimals",
      detail: holds(cell),
      instruction: "Round it to what the form is kept in.",
    }),
    "not-a-share": (cell) => ({
      title: "Share above 100%",
      detail: holds(cell),
      instruction: "Check what is divided by what.",
    }),
  },
  unreadable: {
    "error-value": ({ name, shown }) => ({
      title: `The cell has the error ${shown}`,
      detail: `${name} is a formula that fails.`,
      instruction: "Mend the formula, or enter the figure itself.",
    }),
    "number-as-text": ({ name, shown }) => ({
      title: `“${shown}” is text, not yet a number`,
      detail: `${name}: the sheet cannot add a number that is kept as text.`,
      instruction: "Press to make it a number, or enter it again.",
    }),
    "ambiguous-number": (cell) => ({
      title: `“${cell.shown}” can be read in two ways`,
      detail: reads(cell),
      instruction: "Choose the right figure, or enter it again.",
    }),
    "shown-as-day": (cell) => ({
      title: `“${cell.shown}” is a day, not a number`,
      detail: reads(cell),
      instruction:
        "Enter the figure again; if it becomes a day again, format the cell as Number first.",
    }),
    "not-calculated": ({ name, shown }) => ({
      title: "A formula that has not been calculated",
      detail: `${name}: ${shown}`,
      instruction:
        "Open the file in Excel or LibreOffice and save it again, or enter the figure itself.",
    }),
    "shown-otherwise": (cell) => ({
      title: `“${cell.shown}”: the cell does not show the number it holds`,
      detail: reads(cell),
      instruction: "Choose the right figure, or enter it again; “-” where nothing occurred.",
    }),
    "shown-as-percent": (cell) => ({
      title: `“${cell.shown}”: the cell shows per cent`,
      detail: reads(cell),
      instruction: "Choose the right figure, or enter it again without %.",
    }),
    "not-seen": ({ name, shown, accepted }) => ({
      title: `The cell holds “${shown}” and shows nothing`,
      detail: `${name}: the format of the cell hides the number; this cell takes ${accepted}.`,
      instruction:
        "Choose that figure if it is right, or enter it again; “-” where nothing occurred.",
    }),
    "too-large": (cell) => ({
      title: "Too large a number",
      detail: reads(cell),
      instruction: `Check the figure and its unit: at most ${sayNumber("en", largestFigure, 0)}.`,
    }),
    "not-a-number": (cell) => ({
      title: `“${cell.shown}” is not a number`,
      detail: reads(cell),
      instruction: "Enter this cell again.",
    }),
    "not-a-date": (cell) => ({
      title: `“${cell.shown}” is not a date`,
      detail: reads(cell),
      instruction: "Enter this cell again.",
    }),
    "ambiguous-day": (cell) => ({
      title: `“${cell.shown}” can be read as two days`,
      detail: reads(cell),
      instruction: "The cell shows the month first: enter it again as day/month/year.",
    }),
    "not-yes-or-no": (cell) => ({
      title: `“${cell.shown}”: yes or no?`,
      detail: reads(cell),
      instruction: "Enter “Có” (yes) or “Không” (no).",
    }),
    "digits-lost": ({ name, shown }) => ({
      title: `“${shown}” has lost digits`,
      detail: `${name}: a sheet keeps the first 15 digits of a number; zeros stand for the others.`,
      instruction: "Enter it again as text: format the cell as Text first, or type ' before it.",
    }),
    "too-long": ({ name, shown, accepted }) => ({
      title: "Too many words",
      detail: `${name} has ${sayNumber("en", shown.length, 0)} characters; this cell takes ${accepted}.`,
      instruction: "Shorten it, or send the rest on paper.",
    }),
  },
  dong: (name, amount) => ({
    title: "A very large amount: typed in dong?",
    detail: `${name} is ${amount} million dong.`,
    instruction: "The form counts in million dong: 1,500,000 dong is entered as “1,5”.",
  }),
  adjusted: (name, value, carried) => ({
    title: `Figure carried in adjusted: ${carried} to ${value}`,
    detail: `${name} says ${value}; carried in was ${carried}.`,
    instruction: "Give the reason; the district sees both figures.",
  }),
  blank: (count, cells) => ({
    title: `${plural(count, "cell")} not filled in`,
    detail: cells,
    instruction: `Enter a figure, ${marks}; or give a reason.`,
  }),
  unknown: (count, cells) => ({
    title: `${plural(count, "cell")} not known yet`,
    detail: cells,
    instruction: "Give the reason why it is not known yet.",
  }),
  others: (count) => `; and ${plural(count, "other cell")}`,
};
