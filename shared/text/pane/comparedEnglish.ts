import type { ComparedText } from "./comparedVietnamese.ts";
import { plural } from "./plural.ts";

/** What the pane says of what a consolidation is compared with, and of one of its figures, in English. */
export const comparedEnglish: ComparedText = {
  firmness: {
    title: "Figures not final yet",
    estimated: (units) => `Estimates: ${units}`,
    preliminary: (count, all) => `Preliminary: ${count} of ${all} units with figures`,
  },
  own: {
    in: (kind, standing) => `With the ${kind}'s own part, ${standing}`,
    exempt: (kind) => `The ${kind} is exempt from its own part`,
    missing: (kind) => `The ${kind}'s own part is missing`,
    missingDetail: (kind, standing, figures) => `${kind}: ${standing}. Incomplete: ${figures}.`,
  },
  milestones: {
    behind: "Behind what the units registered",
    ofUnit: (figure, value, milestone) => `${figure} ${value}, registered ${milestone}`,
    onTrack: "The units that have reported are where they registered to be",
  },
  lastYear: {
    known: (covered, all) => `Same period last year: ${covered} of ${all} units`,
    none: "No figures of the same period last year",
  },
  checks: {
    title: "Compared with other sources",
    signs: {
      meets: "the same",
      differs: "differs",
      "not-enough-data": "not enough figures to compare",
      "no-source": "no source to compare with",
    },
    meetsIn: (both, all) => `the same in ${both} of ${all} units`,
    differsIn: (count, both) => `differs in ${count} of ${both} units with both figures`,
    covered: (covered, all) => `known of ${covered} of ${all} units`,
    sumOfBoth: (both) => `Sums of the ${both} units with both figures`,
    version: (version) => `version ${version}`,
    notApproved: "not approved",
    notSent: "not handed in",
    difference: (amount, unit) => `Difference ${amount} ${unit}`,
    unitDiffers: (one, other, difference) => `${one} and ${other}, difference ${difference}`,
    showUnits: (count) =>
      `Show ${plural(count, "unit")} that ${count === 1 ? "differs" : "differ"}`,
    hideUnits: "Hide the units that differ",
  },
  figure: {
    title: "Trace a figure",
    lead: "Which units and versions a total is made of.",
    choose: "Figure",
    none: "Choose a figure…",
    take: "Take the cell selected on the sheet",
    notTotals: "The selected cell is no figure of this consolidation",
    notTotalsDetail:
      "Select a figure on the sheet of totals of the form and period shown here, then press again.",
    total: "Total",
    noFigure: "no figure",
    blank: "left blank",
    listsNothing: "lists nothing",
    listNothing: (units) => (units === 1 ? "1 lists nothing" : `${units} list nothing`),
    coverage: (covered, all, approved) => `${covered} of ${all} units, ${approved} approved`,
    withOwn: (kind) => `with the ${kind}'s own part`,
    withoutOwn: (kind) => `without the ${kind}'s own part`,
    target: (amount) => `Plan of the year ${amount}`,
    milestone: (amount) => `Registered ${amount}`,
    noMilestone: (registered, all, why) =>
      `Registered by ${registered} of ${all} units, not summed (${why})`,
    noSum: {
      "no-sum": "rates have no sum",
      "own-part": "the parent registers no part of its own",
      "not-all-registered": "not all units have registered",
    },
    lastYear: (amount, covered, all) =>
      `Same period last year ${amount}, ${covered} of ${all} units`,
    changes: {
      percent: (amount) => `${amount} %`,
      points: (amount) => `${amount} points`,
      "other-standard": (standard) => `other standard (${standard})`,
      "other-units": "not the same units",
    },
    ofUnits: "Unit by unit",
    version: (version) => `version ${version}`,
    sent: (moment, person) => `handed in by ${person} ${moment}`,
    estimated: "estimate",
    preliminary: "preliminary",
    origins: {
      entered: "entered",
      computed: "computed",
      carried: "carried",
      provisional: "provisional",
      adjusted: "adjusted by the unit",
    },
    registered: (amount) => `registered ${amount}`,
    before: (amount) => `last year ${amount}`,
    reason: (text) => `Reason: ${text}`,
    openAt: (unit) => `Open the form of ${unit} at this cell`,
    opening: "Opening the form…",
  },
};
