import type { DivisionCheck } from "../filing/checkDivision.ts";
import type { FiledPlace } from "../filing/filed.ts";
import type { Division } from "../filing/filingRules.ts";
import type { Language } from "./language.ts";
import { filedWords } from "./matrixFaults.ts";
import { sayNumber } from "./numbers.ts";

/** Whose figures are compared. */
export interface DividedNames {
  readonly parent: string;
  readonly place: (place: FiledPlace) => string;
}

/** Whether the parts meet the whole, in a sentence without its subject; empty where nothing is compared. */
export function sayDivision(
  language: Language,
  check: DivisionCheck,
  { division, decimals, unit }: { division: Division; decimals: number; unit: string },
  { parent, place }: DividedNames,
): string {
  const words = filedWords[language].division;
  const mark = unit === "%" ? "%" : "";
  const number = (value: number) => `${sayNumber(language, value, decimals)}${mark}`;
  switch (check.kind) {
    case "undivided":
      return "";
    case "waits":
      return words.waits(check.units.map(place).join(", "));
    case "no-whole":
      return words.noWhole(number(check.made), parent);
    case "meets":
      return words.meets(number(check.made), parent);
    case "differs":
      return words.differs({
        made: number(check.made),
        whole: number(check.whole),
        difference: number(Math.abs(check.difference)),
        isShort: check.difference < 0,
        parent,
        withOwn: division === "adds-up-with-own",
      });
    case "unlike":
      return words.unlike(number(check.whole), check.units.map(place).join(", "), parent);
  }
}
