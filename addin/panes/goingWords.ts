import { type GoesOn, isFirm, lacksGoingOn } from "../../shared/rollup/goesOn.ts";
import type { Language } from "../../shared/text/language.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { sayStandingIn } from "./figureWords.ts";

/** As of which period a unit's cumulative figures stand, or what is lacking for them, and how firm their report is
 *  where it is not. */
export function sayGoing(words: PaneText, language: Language, goesOn: GoesOn): string {
  const text = words.consolidation;
  const period = shortenPeriod(language, goesOn.until);
  if (!goesOn.isKnown) return text.goingOnLacks(period);
  const said = lacksGoingOn(goesOn) ? text.goneOnPartly(period) : text.goneOn(period);
  const isSaid = goesOn.by && !isFirm(goesOn);
  return isSaid ? `${said} (${sayStandingIn(words, goesOn.by.standing)})` : said;
}
