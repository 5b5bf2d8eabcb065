import type { FiledLastYear } from "../../regime.ts";
import { dh04 } from "./dh04.ts";

/** What ended 2021 is what 2022 began with. */
const ended = {
  [dh04.id]: {
    "A/hh/9": "poor-hh-opening",
    "A/nk/9": "poor-nk-opening",
    "B/hh/9": "near-poor-hh-opening",
    "B/nk/9": "near-poor-nk-opening",
  },
};

/** What is filed of 2021 and stands beside the figures of 2022. */
export const lastYear = { 2022: ended } as FiledLastYear;
