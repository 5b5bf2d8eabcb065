import { plural } from "../pane/plural.ts";
import type { AdministrationText } from "./vietnamese.ts";

/** What whoever administers reads of units through time, in English. */
export const unitsEnglish: AdministrationText["units"] = {
  loading: "Fetching the units…",
  lead: (open, closed) =>
    `${plural(open, "unit")} in force${closed > 0 ? `, ${closed} ended` : ""}`,
  add: "Add a unit",
  code: "Code",
  name: "Name of the unit",
  type: "Kind",
  types: {
    province: "province",
    district: "district",
    town: "town",
    township: "township",
    ward: "ward",
    commune: "commune",
    office: "office",
    centre: "centre",
  },
  parent: "Stands under",
  noParent: "under no unit here",
  since: (day) => `since ${day}`,
  until: (day) => `until the end of ${day}`,
  history: "Its terms",
  people: (people) => (people > 0 ? plural(people, "person", "people") : "nobody yet"),
  change: "Change name, kind, code or parent…",
  close: "End it…",
  reopen: "Reopen it…",
  titles: {
    add: "Add a unit",
    change: "Change a unit from a day on",
    close: "End a unit",
    reopen: "Reopen a unit",
  },
  from: "From",
  lastDay: "Its last day",
  dayHint: "Before that day everything stays as it was; reports that were sent stay the unit's.",
  endsWith: (parent, day) => `It ends with ${parent}, on ${day}.`,
  closeHint: (people) =>
    people > 0
      ? `${plural(people, "person", "people")} of the unit cannot enter after that day unless moved to another.`
      : "Reports that were sent stay.",
  reason: "By which document",
  reasonHint: "For example: Resolution 931 of 22 April 2020",
  evenOwed: "End it though these reports are owed",
  save: "Save",
  saved: (name) => `${name} is saved.`,
};
