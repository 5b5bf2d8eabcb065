import { vietnamese } from "./pane/vietnamese.ts";
import { vietnameseProblems } from "./problems/vietnamese.ts";
import type { Words } from "./words.ts";

/** The pane in Vietnamese. */
export const inVietnamese: Words = {
  language: "vi",
  pane: vietnamese,
  problems: vietnameseProblems,
};
