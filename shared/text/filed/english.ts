import { plural } from "../pane/plural.ts";
import type { FiledWords } from "./filedWords.ts";

/** A matrix in English. */
export const englishFiled: FiledWords = {
  accepted: (decimals) =>
    decimals === 0
      ? "a whole number from 0 up"
      : `a number from 0 up with at most ${plural(decimals, "decimal")}`,
  cell: (indicator, place, address) => `${indicator}, ${place} (cell ${address})`,
  others: (count) => ` and ${plural(count, "other cell")}`,
  and: "and",
  noUnits: {
    title: "No unit is named",
    detail: "No row and no column of this sheet holds the names or codes of communes.",
    instruction: "Write the units' names in one row or one column.",
  },
  noIndicators: {
    title: "No indicator is named",
    detail: "This sheet names units, and no indicator beside the figures.",
    instruction:
      "Write the code (such as M2) or the exact name of the indicator before the figures.",
  },
  unknownUnit: (label, address, near) => ({
    title: label === "" ? "Figures of nobody" : `“${label}” is no unit's name`,
    detail:
      label === ""
        ? `Figures stand by cell ${address}, and no unit is named.`
        : `Cell ${address} says “${label}”${near.length > 0 ? `; is ${near.join(" or ")} meant?` : "."}`,
    instruction: "Correct the name or write the unit's code; clear figures that are not wanted.",
  }),
  unknownIndicator: (label, address) => ({
    title: label === "" ? "Figures of no indicator" : `“${label}” is no indicator`,
    detail: `Figures stand by cell ${address}, and ${label === "" ? "no indicator is named" : "the indicator is not known"}.`,
    instruction:
      "Write the code (such as M1a) or the exact name; clear figures that are not wanted.",
  }),
  twoIndicators: (names, address) => ({
    title: "Code and name belong to two indicators",
    detail: `By cell ${address} stand ${names}.`,
    instruction: "Keep one indicator and correct the other label.",
  }),
  unitsMissing: (units) => ({
    title:
      units.length === 1 ? `${units[0]} is missing` : `${plural(units.length, "unit")} missing`,
    detail: `The matrix has no ${units.join(", ")}.`,
    instruction:
      "Add the unit's row or column; write “-” where there is none, “...” where it is not known yet.",
  }),
  twice: (name, addresses) => ({
    title: `${name} stands there twice`,
    detail: `In cells ${addresses}: which figure is meant is not known.`,
    instruction: "Keep one, delete the other.",
  }),
  headingsDiffer: (label, address, above) => ({
    title: "The lower table has its units in another order",
    detail: `Cell ${address} says “${label}”; in the heading of the upper table this is ${above ?? "nobody's place"}.`,
    instruction: "Put the units in the same order, or each table on a sheet of its own.",
  }),
  otherScale: (indicator, label, address) => ({
    title: `${indicator}: counted in million đồng`,
    detail: `Cell ${address} says “${label}”.`,
    instruction: "Turn the figures into million đồng and correct the unit of measure.",
  }),
  blank: (count, cells) => ({
    title: `${plural(count, "cell")} left blank`,
    detail: `${cells}: the other units have figures.`,
    instruction:
      "Enter the figure; write “-” where there is none, “...” where it is not known yet.",
  }),
  numbersAsText: (count, cells) => ({
    title: `${plural(count, "cell")} with numbers kept as text`,
    detail: `${cells}.`,
    instruction: "Press to make numbers of them, or enter them again.",
  }),
  noOwnPart: (indicator, cell) => ({
    title: `${indicator} has no own part above the units`,
    detail: `${cell}: this indicator is divided among the units alone.`,
    instruction: "Clear that cell.",
  }),
  totalDiffers: (cell, stated, made) => ({
    title: `The total says ${stated}, the units make ${made}`,
    detail: `${cell}: the printed total is not the units' sum.`,
    instruction: "Correct a unit's figure or the total.",
  }),
  fraction: (filed, meant) => `${filed}; is ${meant} meant?`,
  division: {
    waits: (units) => `cannot be summed before the figures of ${units}`,
    noWhole: (made, parent) => `the units make ${made}; ${parent} has no figure`,
    meets: (made, parent) => `meets the ${made} of ${parent}`,
    differs: ({ made, whole, difference, isShort, parent, withOwn }) =>
      `the units${withOwn ? " and the own part" : ""} make ${made}, ${parent} ${whole}: ${difference} ${isShort ? "short" : "too many"}`,
    reached: ({ made, whole, difference, parent }) =>
      `${made} of the units are to reach it, ${parent} ${whole}: ${difference} short`,
    parts: (place, made, filed) => `${place} has ${filed}, its parts make ${made}`,
    unlike: (whole, units, parent) => `not the ${whole} of ${parent}: ${units}`,
  },
};
