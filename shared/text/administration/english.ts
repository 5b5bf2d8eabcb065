import { formsEnglish } from "./formsEnglish.ts";
import { peopleEnglish } from "./peopleEnglish.ts";
import { recordEnglish } from "./recordEnglish.ts";
import { unitsEnglish } from "./unitsEnglish.ts";
import type { AdministrationText } from "./vietnamese.ts";

/** What whoever administers a regime reads, in English. */
export const administrationEnglish: AdministrationText = {
  title: "Administration",
  parts: "Parts of administration",
  part: { people: "People", units: "Units", forms: "Forms", record: "Record" },
  moved: "See it as it is now",
  ...peopleEnglish,
  units: unitsEnglish,
  forms: formsEnglish,
  record: recordEnglish,
};
