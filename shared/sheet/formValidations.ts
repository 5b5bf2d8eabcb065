import { isEntry } from "../form/asked.ts";
import { dateSerials } from "../form/daySerial.ts";
import type { Form } from "../form/form.ts";
import { firstCutNumber, largestFigure, mostCharacters } from "../form/limits.ts";
import type { CellKey } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import { sayAccepted } from "../text/violations.ts";
import { accentsApart } from "./accentsApart.ts";
import { addressOf } from "./address.ts";
import { faultCondition } from "./checkList.ts";
import { type FormLayout, positionOf } from "./formLayout.ts";
import type { CellValidation } from "./sheet.ts";

/** The native validation of every entry: it refuses while typing what would be an error, in words. Pasting passes it
 *  by; the checks do not. */
export function validationsOf(
  form: Form,
  layout: FormLayout,
  openCells: ReadonlySet<CellKey>,
): CellValidation[] {
  return [...form.cells.values()].flatMap((cell): CellValidation[] => {
    const { row, column } = positionOf(layout, cell.key);
    if (!isEntry(cell, { openCells })) return [];
    const formula = entryFormula(addressOf(row, column), cell.measure);
    return [
      {
        area: { top: row, bottom: row, left: column, right: column },
        formula,
        prompt: null,
        refusal: {
          title: "Nộp Biểu",
          text: `Ô này nhận ${sayAccepted("vi", cell.measure)}; ghi “-” nếu không phát sinh, “...” nếu chưa có số liệu.`,
        },
      },
    ];
  });
}

/** What an entry may be, the marks included. */
export function entryFormula(at: string, measure: Measure): string {
  const marks = ["-", "–", "...", "…"].map((mark) => `${at}="${mark}"`).join(",");
  return `OR(${marks},${acceptedFormula(at, measure)})`;
}

/** What an entry may be besides the marks. A validation has room for 255 characters: a day
 *  written as text is only asked for its two strokes here, and read closely by the checks. */
function acceptedFormula(at: string, measure: Measure): string {
  switch (measure.type) {
    case "count":
    case "money":
    case "rate": {
      const fault = faultCondition(measure)?.(at) ?? "FALSE";
      return `IF(ISNUMBER(${at}),AND(${at}<=${largestFigure},NOT(${fault})),FALSE)`;
    }
    case "yes-no": {
      const answers = ["có", "không"].flatMap((one) => [`"${one}"`, accentsApart(one)]);
      return [`ISLOGICAL(${at})`, ...answers.map((one) => `TRIM(${at})=${one}`)].join(",");
    }
    case "date": {
      const { first, last } = dateSerials;
      const strokes = `LEN(${at})-LEN(SUBSTITUTE(${at},"/",""))=2`;
      return `IF(ISNUMBER(${at}),AND(${at}>=${first},${at}<${last + 1}),${strokes})`;
    }
    case "text":
      return `IF(ISNUMBER(${at}),ABS(${at})<${firstCutNumber},LEN(${at})<=${mostCharacters})`;
  }
}
