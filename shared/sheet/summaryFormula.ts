import { summaryWords } from "../text/sheetSummary.ts";
import { signOf } from "../text/violations.ts";
import { literal } from "./messageFormula.ts";

/** Where a formula finds how much is left. */
interface CountAddresses {
  readonly errors: string;
  readonly warnings: string;
  readonly blanks: string;
}

/** The words of `saySummary` as a formula over the counts, without "="; where the counts themselves are broken, that. */
export function summaryFormula({ errors, warnings, blanks }: CountAddresses): string {
  const { between, left, done, broken } = summaryWords;
  const some = (at: string, of: "errors" | "warnings" | "blanks") =>
    `${at}&${literal(summaryWords[of])}`;
  const more = (at: string, of: "warnings" | "blanks") =>
    `IF(${at}>0,${literal(between)}&${some(at, of)},"")`;
  const red = `${literal(`${signOf.error} `)}&${some(errors, "errors")}&${more(warnings, "warnings")}&${more(blanks, "blanks")}`;
  const amber = literal(`${signOf.warning} ${left}`);
  const doubtful = `${amber}&${some(warnings, "warnings")}&${more(blanks, "blanks")}`;
  const unfinished = `${amber}&${some(blanks, "blanks")}`;
  const words = `IF(${errors}>0,${red},IF(${warnings}>0,${doubtful},IF(${blanks}>0,${unfinished},${literal(done)})))`;
  return `IFERROR(${words},${literal(broken)})`;
}
