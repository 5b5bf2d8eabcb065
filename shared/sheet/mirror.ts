import { type DataValue, isNone, isUnknown, noneMarks, unknownMarks } from "../form/dataValue.ts";
import { dateSerials } from "../form/daySerial.ts";
import { firstCutNumber, largestFigure, mostCharacters } from "../form/limits.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { ValueType } from "../indicator.ts";
import { shownText } from "../text/cellPart.ts";
import { accentsApart } from "./accentsApart.ts";
import type { CellContent } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";

/** The hidden copy of an entry, reduced to what algebra knows: a number, "", "-", "..." or, for anything that cannot
 *  be read, "?". A yes is 1 and a no 0, a day its serial number, a text no more than that there is one. It reads what
 *  `readEntry` reads. */
export function mirrorFormula(entry: string, type: ValueType): string {
  const none = `OR(${noneMarks.map((mark) => `${entry}="${mark}"`).join(",")})`;
  const unknown = `OR(${unknownMarks.map((mark) => `${entry}="${mark}"`).join(",")})`;
  const marks = `IF(${entry}="","",IF(${none},"-",IF(${unknown},"...",${writtenIn(entry, type)})))`;
  const kept = `IF(ABS(${entry})>${largestFigure},"?",${entry})`;
  const figure = `IF(ISNUMBER(${entry}),${kept},${marks})`;
  const value = {
    count: figure,
    money: figure,
    rate: figure,
    // Some programs take TRUE for a number.
    "yes-no": `IF(ISLOGICAL(${entry}),IF(${entry},1,0),${marks})`,
    date: `IF(ISNUMBER(${entry}),${dayNumber(`INT(${entry})`)},${marks})`,
    text: `IF(ISNUMBER(${entry}),IF(ABS(${entry})<${firstCutNumber},"${shownText}","?"),${marks})`,
  };
  return `IFERROR(${value[type]},"?")`;
}

/** What stands in the hidden copy of a value. */
export function mirrorOfValue(value: DataValue, type: ValueType): CellContent {
  if (value === null || isNone(value) || isUnknown(value)) return contentOf(value) ?? "";
  if (typeof value === "boolean") return Number(value);
  if (type !== "text") return contentOf(value, type);
  return isBlankText(String(value)) ? "" : shownText;
}

const nonBreaking = "\u00a0";

/** What a text means that is none of the marks; anything else is "?". */
function writtenIn(entry: string, type: ValueType): string {
  const word = `TRIM(SUBSTITUTE(${entry},"${nonBreaking}"," "))`;
  switch (type) {
    case "count":
    case "money":
    case "rate":
      return '"?"';
    case "text":
      return `IF(LEN(${entry})>${mostCharacters},"?",IF(${word}="","","${shownText}"))`;
    case "yes-no": {
      // The letters of "có" and "không" come composed or not, by the keyboard that typed them.
      const says = (answer: string) =>
        `OR(${[`"${answer}"`, accentsApart(answer)].map((one) => `LOWER(${word})=${one}`).join(",")})`;
      return `IF(${says("có")},1,IF(${says("không")},0,"?"))`;
    }
    case "date":
      return writtenDay(word);
  }
}

/** "5/3/2022" and "05/03/2022" as a serial number, whatever order the computer's own dates have. DATE() would make a
 *  day of anything, so the day it makes must spell what was written. */
function writtenDay(word: string): string {
  const slash = `FIND("/",${word})`;
  const year = `VALUE(RIGHT(${word},4))`;
  const month = `VALUE(MID(${word},${slash}+1,LEN(${word})-5-${slash}))`;
  const made = `DATE(${year},${month},VALUE(LEFT(${word},${slash}-1)))`;
  const spelled = `"/"&DAY(${made})&"/"&MONTH(${made})&"/"&YEAR(${made})`;
  const isSo = `SUBSTITUTE("/"&${word},"/0","/")=${spelled}`;
  return `IF(AND(${isSo},${made}>=${dateSerials.first}),${made},"?")`;
}

function dayNumber(serial: string): string {
  return `IF(AND(${serial}>=${dateSerials.first},${serial}<=${dateSerials.last}),${serial},"?")`;
}
