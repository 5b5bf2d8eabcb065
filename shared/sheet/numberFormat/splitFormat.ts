/** One thing that a section of a number format says, with the characters it is written in. */
export interface FormatToken {
  readonly kind: keyof typeof spelling | "literal";
  readonly text: string;
}

/** When a section applies: "[>=100]". */
export interface FormatCondition {
  readonly operator: string;
  readonly than: number;
}

/** One of the sections of a number format. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  /** Whether it names days and months as in English. */
  readonly isEnglish: boolean;
}

/** How what is shown differently for each number is written; the rest is shown as it stands. */
const spelling = {
  general: /^General/i,
  /** Letters of a day or a time: "yyyy", "mm", "[h]", "AM/PM". */
  day: /^(?:AM\/PM|A\/P|y+|m+|d+|h+|s+|g+|b{2,4}|e+(?![+-]))/i,
  power: /^E[+-]/i,
  digit: /^[0#?]/,
  point: /^\./,
  comma: /^,/,
  percent: /^%/,
  slash: /^\//,
  text: /^@/,
} as const;

const kinds = Object.keys(spelling) as (keyof typeof spelling)[];

/** Longer than any program lets a format be. */
const LONGEST = 255;

// What is in quotes, behind a backslash or in brackets is never a letter of a day; "_x" and "*x" only make room.
const PIECES =
  /"([^"]*)"?|\\([\s\S]?)|_[\s\S]?|\*[\s\S]?|\[([^\]]*)\]?|;|General|AM\/PM|A\/P|E[+-]|([ymdhsgeb])\4*|[\s\S]/gi;

/** The sections of a number format in its invariant (en-US) spelling. */
export function splitFormat(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: FormatCondition | null = null;
  let isEnglish = false;
  const end = () => {
    sections.push({ tokens, condition, isEnglish });
    [tokens, condition, isEnglish] = [[], null, false];
  };
  for (const [piece, quoted, escaped, bracket] of (code.length > LONGEST
    ? "General"
    : code
  ).matchAll(PIECES)) {
    if (piece === ";") end();
    else if (quoted !== undefined || escaped !== undefined) {
      tokens.push({ kind: "literal", text: quoted ?? escaped ?? "" });
    } else if (bracket !== undefined) {
      condition = conditionOf(bracket) ?? condition;
      isEnglish ||= isEnglishPlace(bracket);
      tokens.push(...inBrackets(bracket));
    } else if (!/^[_*]/.test(piece)) {
      const kind = kinds.find((one) => spelling[one].test(piece)) ?? "literal";
      tokens.push({ kind, text: kind === "day" ? piece.toLowerCase() : piece });
    }
  }
  end();
  return sections;
}

/** "[h]" counts hours beyond a day; "[$₫-42A]" is a currency; colours show nothing. */
function inBrackets(bracket: string): FormatToken[] {
  if (/^(h+|m+|s+)$/i.test(bracket)) return [{ kind: "day", text: `[${bracket.toLowerCase()}]` }];
  const currency = /^\$([^-]+)/.exec(bracket)?.[1];
  return currency === undefined ? [] : [{ kind: "literal", text: currency }];
}

function conditionOf(bracket: string): FormatCondition | null {
  const found = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket);
  return found ? { operator: found[1] ?? "=", than: Number(found[2]) } : null;
}

/** "$-409" and "$-en-US": the language is in the lower ten bits of the number. */
function isEnglishPlace(bracket: string): boolean {
  const place = /^\$[^-]*-(.+)$/.exec(bracket)?.[1] ?? "";
  return /^en(-|$)/i.test(place) || (Number.parseInt(place, 16) & 0x3ff) === 9;
}
