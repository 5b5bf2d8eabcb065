import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { Importance } from "../../../shared/form/template.ts";
import { type Cells, line } from "./rightForms.ts";

/** What somebody gets wrong in a right form, and everything that is found then. */
export type Case = readonly [
  mistake: string,
  change: Cells,
  ...found: (readonly [Importance, string])[],
];

/** In the form that the name says. */
export const jobsMistakes: readonly Case[] = [
  ["fewer than none lost their job", { "A/7/2": -4 }, ["error", "value@A/7/2"]],
  ["half a person has work", { "A/9/2": 1862.5 }, ["error", "value@A/9/2"]],
  ["a debt to the đồng", { "A/8.2/2": 1240.5005 }, ["error", "value@A/8.2/2"]],
  ["a debt typed in đồng", { "A/8.2/2": 1_240_500_000 }, ["warning", "dong@A/8.2/2"]],
  ["more women than people", { "A/2/2": 87 }, ["error", "V2@A/2"]],
  ["a sector short by one", { "A/3.2/2": 40 }, ["error", "V3@A/2"]],
  ["a sector counted twice", { "A/3.3/2": 28 }, ["error", "V3@A/2"]],
  ["a channel too many", { "A/4.4/2": 32 }, ["error", "V4@A/2"]],
  [
    "somebody abroad who is in no total",
    { "A/1.2/2": 3 },
    // Channel 4.3 is the same figure: only the sectors and the countries are short.
    ["error", "V3@A/2"],
    ["error", "V6@A/2"],
  ],
  ["a country left out", { "A/6.2/2": none }, ["error", "V6@A/2"]],
  ["overdue debt above all debt", { "A/8.3/2": 1240.6 }, ["error", "V8@A/2"]],
  [
    "more added jobs than jobs",
    { "A/5/2": 87 },
    ["warning", "V5@A/2"],
    // 87 against 14 last year, and against 72, 120 % of the plan's 60.
    ["warning", "G8@A/5"],
    ["warning", "G9@A/5"],
  ],
  [
    "a quarter that does more than the whole year",
    { "A/1.1/2": 398, "A/3.1/2": 332, "A/4.1/2": 345 },
    ["warning", "G8@A/1"],
    ["warning", "G9@A/1"],
  ],
  [
    "a quarter with less than half of last year's jobs",
    {
      ...{ "A/1.1/2": 36, "A/2/2": 30, "A/3.1/2": 16, "A/3.2/2": none, "A/3.3/2": 22 },
      ...{ "A/4.1/2": none, "A/4.4/2": 14 },
    },
    ["warning", "G8@A/1"],
  ],
  ["eleven abroad where there was one", abroad(11), ["warning", "G8@A/1.2"]],
  ["nobody has answered two cells", { "A/7/2": null, "A/9/2": null }, ["warning", "blank"]],
  ["a figure nobody knows yet", { "A/9/2": unknown }, ["warning", "unknown"]],
];

/** In the form that the name says. */
export const estimateMistakes: readonly Case[] = [
  ["an estimated sector short by one", { "A/3.2/7": 42 }, ["error", "V3@A/7"]],
  ["more women expected than people", { "A/2/7": 93 }, ["error", "V2@A/7"]],
  ["fewer added jobs expected than there are", { "A/5/7": 14 }, ["warning", "G4@A/5"]],
];

/** In the form that the name says. */
export const povertyMistakes: readonly Case[] = [
  ["a household lost between the lists", { "B/hh/5": 2 }, ["error", "R3a"]],
  ["a household that came from nowhere", { "A/hh/5": 3 }, ["error", "R3b"]],
  ["a person lost between the lists", { "B/nk/5": 8 }, ["warning", "R3c"]],
  ["a person come from nowhere", { "A/nk/5": 7 }, ["warning", "R3d"]],
  [
    "more households gone than there were",
    { "A/hh/4": 170 },
    ["error", "R4a@A/hh"],
    ["warning", "R4a2@A/hh"],
    // 168 − 170 … leaves −4: 172 fewer, of 4 planned.
    ["warning", "G9"],
    ["warning", "R5a3@A/9"],
  ],
  ["households that came and went", { "B/hh/4": 210, "B/hh/8": 210 }, ["warning", "R4b2@B/hh"]],
  ["a household without people", { "A/nk/7": none }, ["warning", "R5a2@A/7"]],
  ["a list with fewer people than households", { "B/nk/4": 440 }, ["error", "R5b@B/9"]],
  ["households of more than fifteen people", { "A/nk/8": 2100 }, ["warning", "R5a3@A/9"]],
  [
    "more poor households than households",
    { "A/hh/8": 4500, "A/nk/8": 13_000 },
    ["warning", "R6a"],
  ],
  ["more poor people than people", { "B/nk/8": 16_000, "B/hh/8": 4000 }, ["warning", "R6b"]],
  ["fourteen fewer where four are planned", { "A/hh/4": 13 }, ["warning", "G9"]],
  ["a negative typed for a decrease", { "B/hh/3": -4 }, ["error", "value@B/hh/3"]],
  ["part of a household", { "A/hh/7": 1.5 }, ["error", "value@A/hh/7"]],
  ["a line not answered", line("B/nk", Array(7).fill(null)), ["warning", "blank"]],
];

/** So many of the 86 jobs abroad, everything else made to fit. */
export function abroad(people: number): Cells {
  return {
    "A/1.1/2": 86 - people,
    "A/1.2/2": people,
    "A/6.1/2": people - 1,
    "A/4.4/2": 33 - people,
  };
}
