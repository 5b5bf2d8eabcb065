import type { LifeText } from "./lifeVietnamese.ts";

/** What a report's sender and the district say to each other of its life, in English. */
export const lifeEnglish: LifeText = {
  life: {
    entering: (unit) => `Entering for ${unit}`,
    enteringDetail:
      "The report is marked as entered by the receiving office; the unit is asked to confirm it.",
    enter: "Enter for the unit",
    replace: (version) =>
      version === 0
        ? "Enter for the unit as the first version"
        : `Enter for the unit: version ${version + 1} in place of version ${version}`,
    document: "By document number",
    documentHint: "For example: 12/BC-UBND",
    documentDay: "Date of the document",
    entered: (office, document) => `${office} has entered this for the unit, by ${document}`,
    enteredDetail:
      "Look at the figures; if they are right, press Confirm. If not, change them and hand in.",
    enteredElsewhere: "This sheet holds other figures: open the form again to see those entered.",
    enteredOnCard: "entered by the receiving office, for the unit to confirm",
    confirm: "Confirm",
    confirmOf: (name) => `Confirm ${name}`,
    confirmTitle: (name) => `Confirm the figures of ${name}`,
    confirmLead: (office, document, moment) =>
      `${office} entered them at ${moment}, by ${document}. Are they the unit's own figures?`,
    confirmAfter: "To see each figure or to hand in your own: press Cancel, then Open form.",
    looking: "Asking the server…",
    confirming: "Confirming…",
    confirmed: "The unit has confirmed what was entered for it",
    ask: "Ask to correct…",
    askTitle: "Ask to correct",
    askLead:
      "The report is approved and cannot simply be handed in again. The receiving office reads the reason and answers.",
    askWhat: "What is to be corrected, and why",
    askHint: "For example: column 4 of poor households says 15, it should be 12",
    askYes: "Ask",
    asking: "Sending…",
    askedWaiting: "A correction was asked for; waiting for the answer",
    said: (words) => `“${words}”`,
    declinedTitle: "The correction was declined",
    declinedBy: (words, by, moment) => `“${words}” (${by}, ${moment})`,
    dutyExempt: (reason) => `exempt: ${reason}`,
    dutyExtended: (day) => `new deadline ${day}`,
    dutyLeftOut: "left out of totals",
    dutyAsked: "correction asked for, waiting for the answer",
    unconfirmed: (document) => `Entered for the unit by ${document}, not yet confirmed by it`,
    official: "Official figures are awaited",
    officialChoose: (version, submit) =>
      `Version ${version} is preliminary and the review is over. Correct what it found to be otherwise, change to official figures, then press ${submit}.`,
    officialSend: (version, submit) =>
      `Version ${version} is preliminary and the review is over. Correct what it found to be otherwise, then press ${submit}.`,
    officialYes: "Change to official figures",
    confirmGroup: "For the unit to confirm",
    exemptGroup: "Exempt",
  },
};
