import type { ReviewText } from "./reviewVietnamese.ts";

/** What sender and reviewer say to each other about a version, in English. */
export const reviewEnglish: ReviewText = {
  prose: {
    room: (length, most) => `${length} of ${most} characters`,
    tooLong: (over, most) =>
      `Too long by ${over} ${over === "1" ? "character" : "characters"}: shorten it to ${most} at most.`,
  },
  review: {
    withErrors: (version) => `Version ${version} was handed in with errors`,
    withErrorsShort: "handed in with errors",
    explanation: (said) => `The unit explains: “${said}”`,
    ownExplanation: (said) => `Your explanation: “${said}”`,
    reason: (said) => `The unit's reason: “${said}”`,
    late: "Handed in late",
    overdue: "overdue",
    asking: "Asking for the unit's explanation…",
    correctBy: "To be corrected by",
    correctByHint: "The end of that day; two working days as a rule",
    correctByPast: "Choose today or a later day.",
    correctUntil: (day) => `To be corrected by ${day}`,
    returning: "Returning…",
    approving: "Approving…",
    merge: (version) => `Merge with version ${version}…`,
    goneCell: "the new form no longer has this cell",
    sender: (name) => `Handed in by: ${name}.`,
    replaces: (submit, version, by, at) =>
      `${submit} replaces version ${version}, which ${by} sent on ${at}.`,
    earlier: "Compared with earlier periods",
    earlierLoading: "Reading the figures of earlier periods…",
  },
  responsibles: {
    mine: "Only my forms and those nobody answers for",
    share: "Share out…",
    nothingMine: "None of the forms is yours to answer for.",
    of: (name) => `${name} answers for it`,
    own: "you answer for it",
  },
  answers: {
    open: "Answer in words…",
    label: "Answer",
    hint: "For example: compared with the list, the figure is right",
    met: (met, all) => `${met} of ${all} ${all === 1 ? "note" : "notes"} corrected or answered.`,
    unmet: (count) =>
      `${count} ${count === 1 ? "note is" : "notes are"} neither corrected nor answered; you can hand in all the same.`,
  },
};
