import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { plural } from "../pane/plural.ts";
import { sayPeriod } from "../periodNames.ts";
import { type AdministrationSentences, said, sayOwed } from "./saidProblem.ts";

/** What stands against signing in with a right code, or against a change of people and units, in English. */
export const administrationEnglish: AdministrationSentences = {
  "code-used": ({ at }) => ({
    title: "This code has been used",
    detail: `It was used on ${sayMoment("en", at)}; a code works once. If that was not you, tell the receiving office at once; it issues another with one click.`,
  }),
  "code-expired": ({ at }) => ({
    title: "This code has expired",
    detail: `It ended on ${sayMoment("en", at)}. Ask the receiving office for another.`,
  }),
  "code-replaced": ({ at }) => ({
    title: "A newer code has taken the place of this one",
    detail: `It was issued on ${sayMoment("en", at)}: use your newest card.`,
  }),
  "code-ended": ({ at }) => ({
    title: "This code is no longer good",
    detail: `What you may do changed or ended on ${sayMoment("en", at)}. Ask the receiving office for another.`,
  }),
  "devices-enough": ({ most }) => ({
    title: `You have taken ${plural(most, "code")} today`,
    detail: "Use the last one; tomorrow you can take more.",
  }),
  "person-ended": ({ name }) =>
    name === null
      ? {
          title: "You are no longer on the list of users",
          detail: "If this is still your work, ask the administrator to bring you back.",
        }
      : {
          title: `${name} no longer does this work`,
          detail: "Bring the person back first, then issue the code.",
        },
  "unit-closed": ({ unit, until }) => ({
    title: unit === null ? "Your unit no longer exists" : `${unit} no longer exists`,
    detail:
      unit === null
        ? `It ended after ${sayDay("en", until)}; what was handed in stays. Ask the administrator to move you to the new unit.`
        : `It ended after ${sayDay("en", until)}. Move the person to the new unit first.`,
  }),
  "administration-moved": ({ by, at }) => ({
    title: "Somebody has just changed this",
    detail: `By ${by} on ${sayMoment("en", at)}. Look at it and save again; nothing has changed.`,
  }),
  "own-rights": said(
    "Nobody takes his own rights away",
    "Ask another administrator: somebody must be left who can give them back.",
  ),
  "administrator-needed": ({ unit, people, cardless }) => ({
    title: "Somebody must be left who administers",
    detail: `${unit === null ? "Nobody would" : `Without ${unit} nobody would`} but ${people.join(", ")}. ${cardless ? `Issue a code card to ${cardless.join(", ")} first.` : "Make somebody of another unit an administrator first."}`,
  }),
  "unit-parent": ({ fault, unit, parent, day }) => ({
    title: {
      none: `Choose what ${unit} stands under`,
      absent: `There is no ${parent} on ${sayDay("en", day)}`,
      below: `On ${sayDay("en", day)} ${parent} stands under ${unit}`,
    }[fault],
    detail:
      "A unit stands under what is there all the time, and not under itself: choose another parent or day.",
  }),
  "template-version": ({ next }) =>
    next === null
      ? { title: "This form is another regime's", detail: "Give the form another id." }
      : {
          title: `The next version is ${next}`,
          detail: "Versions follow each other; a published one does not change.",
        },
  "unit-term": ({ fault, day, than }) => {
    const [asked, other] = [sayDay("en", day), sayDay("en", than)];
    switch (fault) {
      case "not-after-start":
        return {
          title: `${asked} is too early`,
          detail: `The unit's past is written down to ${other} and is not rewritten: choose a later day.`,
        };
      case "closed-already":
        return {
          title: "The unit has ended already",
          detail: `Its last day is ${other}, the one chosen ${asked}. To have it back, press Reopen.`,
        };
      case "still-open":
        return {
          title: "The unit is in force",
          detail: `It has been since ${other}, so that it cannot begin again on ${asked}.`,
        };
      case "unchanged":
        return {
          title: "There is nothing to save",
          detail: `Name, kind, code and parent are as they have been since ${other}.`,
        };
    }
  },
  "code-held": ({ code, unit }) => ({
    title: `${unit} has the code ${code}`,
    detail: "Two units do not share a code at one time: correct the code or the day.",
  }),
  "unit-needed": ({ unit, under }) => ({
    title: `${unit} cannot end yet`,
    detail:
      under.length > 0
        ? `There are units under it: ${under.join(", ")}. Move or end them first.`
        : "It receives or consolidates the reports of this regime.",
  }),
  "unit-owes": ({ unit, owed }) => ({
    title: `${unit} still owes ${plural(owed.length, "report")}`,
    detail: `${sayOwed(owed, (period) => sayPeriod("en", period), "and", "more")}. Once it has ended only the district enters them; if that is meant, tick that you agree and press again.`,
  }),
  "unit-reported": ({ day, sent, frozen }) => ({
    title: "There are reports of the unit as it was",
    detail: `${sayOwed([...frozen, ...sent], (period) => sayPeriod("en", period), "and", "more")}. Choose a day after ${sayDay("en", day)}.`,
  }),
};
