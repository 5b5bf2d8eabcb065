import type { DivisionCheck } from "../filing/checkDivision.ts";
import type { UnlikeWhole } from "../filing/checkWholes.ts";
import type { FiledPlace } from "../filing/filed.ts";
import { type Division, isOfUnits } from "../filing/filingRules.ts";
import type { FiledFraction } from "../filing/listFractions.ts";
import type { Language } from "./language.ts";
import { filedWords } from "./matrixFaults.ts";
import { mostDecimals, sayNumber } from "./numbers.ts";

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
    case "differs": {
      const facts = {
        made: number(check.made),
        whole: number(check.whole),
        difference: number(Math.abs(check.difference)),
        parent,
      };
      if (isOfUnits(division)) return words.reached(facts);
      const withOwn = division === "adds-up-with-own";
      return words.differs({ ...facts, isShort: check.difference < 0, withOwn });
    }
    case "unlike":
      return words.unlike(number(check.whole), check.units.map(place).join(", "), parent);
  }
}

/** "Trẻ em được trợ giúp, Xã Hòa Tâm: 0,8 %; có phải 80 % không?" */
export function sayFraction(
  language: Language,
  indicator: string,
  place: string,
  { filed, meant }: Pick<FiledFraction, "filed" | "meant">,
): string {
  const number = (value: number) => `${sayNumber(language, value, mostDecimals)} %`;
  return `${indicator}, ${place}: ${filedWords[language].fraction(number(filed), number(meant))}`;
}

/** "Đào tạo nghề: Xã Hòa Tâm ghi 20, các phần cộng lại 21": an indicator that is not what its parts make. */
export function sayUnlikeWholes(
  language: Language,
  indicator: string,
  unlike: readonly UnlikeWhole[],
  nameOf: DividedNames["place"],
): string {
  const words = filedWords[language];
  const number = (value: number) => sayNumber(language, value, mostDecimals);
  const named = unlike
    .slice(0, 3)
    .map(({ place, made, filed }) =>
      words.division.parts(nameOf(place), number(made), number(filed)),
    );
  const more = unlike.length - named.length;
  return `${indicator}: ${named.join("; ")}${more > 0 ? words.others(more) : ""}`;
}
