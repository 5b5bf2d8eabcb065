import type { DayAsked } from "../../settings/calendarProblem.ts";
import { sayDay } from "../days.ts";
import { sayMoment } from "../moments.ts";
import { plural } from "../pane/plural.ts";
import { sayPeriod } from "../periodNames.ts";
import type { CalendarSentences } from "./saidProblem.ts";

const fields: Record<DayAsked, string> = {
  "window-from": "From",
  "window-to": "To",
  "last-day": "Due by the end of",
  "preliminary-until": "Preliminary until the end of",
  document: "Document's day",
  onward: "On by the end of",
  "unit-from": "Day",
  "audit-from": "From",
  "audit-to": "To",
};

/** What stands against a change of the calendar, in English. */
export const calendarEnglish: CalendarSentences = {
  "not-a-day": ({ at, text }) => ({
    title: text.trim() === "" ? `No day in “${fields[at]}”` : `There is no day “${text}”`,
    detail: `“${fields[at]}”: write day/month/year, for example 15/3/2022.`,
  }),
  "impossible-day": ({ fault, at, day, than }) => {
    const [said, other] = [sayDay("en", day), sayDay("en", than)];
    switch (fault) {
      case "window-reversed":
        return {
          title: "The period ends before it begins",
          detail: `It runs from ${other} to ${said}: correct one of them.`,
        };
      case "due-before-window":
        return {
          title: "It is due before the period begins",
          detail: `Due ${said}, while the period begins on ${other}: correct one of them.`,
        };
      case "passed":
        return {
          title: "The deadline is over",
          detail: `Due ${said}, and today is ${other}: choose another, or every unit is late at once.`,
        };
      case "outside-year":
        return {
          title: `${said} does not belong to ${than}`,
          detail: `“${fields[at]}”: check the year.`,
        };
    }
  },
  "not-mergeable": ({ quarter, into }) => ({
    title: `${sayPeriod("en", quarter)} cannot be taken up by ${sayPeriod("en", into)}`,
    detail: "A quarter is taken up once, by a longer period that ends with it.",
  }),
  "period-reported": ({ periods }) => ({
    title: "Units have handed in already",
    detail: `${periods
      .map(({ id, reports }) => `${sayPeriod("en", id)}: ${plural(reports, "report")}`)
      .join("; ")}. Their figures would no longer be of that period; nothing has changed.`,
  }),
  "form-not-ad-hoc": ({ form }) => ({
    title: `Form “${form}” is not for ad hoc periods`,
    detail: "Choose a form with a part for ad hoc reports.",
  }),
  "settings-moved": ({ by, at }) => ({
    title: "The settings have just been changed",
    detail: `${by && at ? `By ${by} on ${sayMoment("en", at)}. ` : ""}Look at them and save again; nothing has changed.`,
  }),
};
