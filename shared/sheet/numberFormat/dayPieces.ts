import type { FormatToken } from "./splitFormat.ts";

/** A part of a day's format: letters that stand for a number or a name, or a text that is shown as it is. */
export interface DayPiece {
  /** "" for a text; minutes are "i", since months are "m" too, and decimals of seconds "0". */
  readonly letters: string;
  readonly text: string;
}

/** What a section for days is made of, and how many decimals of seconds it shows. */
export function listDayPieces(tokens: readonly FormatToken[]): {
  readonly pieces: readonly DayPiece[];
  readonly decimals: number;
} {
  const pieces: DayPiece[] = [];
  let decimals = 0;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "day") {
      pieces.push({ letters: isMinutes(tokens, at) ? text.replaceAll("m", "i") : text, text });
    } else if (kind === "point" && startsDecimals(tokens, at))
      pieces.push({ letters: "", text: "," });
    else if (kind === "digit") {
      const isFirst = tokens[at - 1]?.kind === "point" && startsDecimals(tokens, at - 1);
      if (isFirst) pieces.push({ letters: "0", text });
      if (isFirst || decimals > 0) decimals = Math.min(3, decimals + 1);
    } else pieces.push({ letters: "", text });
  }
  return { pieces, decimals };
}

/** "m" is minutes behind an hour and before a second. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  if (!/^\[?m{1,2}\]?$/.test(tokens[at]?.text ?? "")) return false;
  const isDay = ({ kind, text }: FormatToken) => kind === "day" && !/^a/.test(text);
  const before = tokens.slice(0, at).findLast(isDay)?.text ?? "";
  const behind = tokens.slice(at + 1).find(isDay)?.text ?? "";
  return /^\[?h/.test(before) || /^\[?s/.test(behind);
}

function startsDecimals(tokens: readonly FormatToken[], point: number): boolean {
  return /^\[?s/.test(tokens[point - 1]?.text ?? "") && tokens[point + 1]?.kind === "digit";
}
