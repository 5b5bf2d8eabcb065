import { type GoesOn, lacksGoingOn } from "../../shared/rollup/goesOn.ts";
import type { Language } from "../../shared/text/language.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";

/** As of which period a unit's cumulative figures stand, or what is lacking for them. */
export function sayGoing(
  text: PaneText["consolidation"],
  language: Language,
  goesOn: GoesOn,
): string {
  const period = shortenPeriod(language, goesOn.until);
  if (!goesOn.isKnown) return text.goingOnLacks(period);
  return lacksGoingOn(goesOn) ? text.goneOnPartly(period) : text.goneOn(period);
}
