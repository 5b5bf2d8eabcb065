import type { Language } from "./language.ts";
import type { PaneText } from "./pane/vietnamese.ts";
import type { ProblemSentences } from "./problems/saidProblem.ts";

/** What the pane says in one language: its own words, and every problem. Vietnamese is always there; whoever needs no
 *  English is not made to load it. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneText;
  readonly problems: ProblemSentences;
}
