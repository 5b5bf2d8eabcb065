import { showDay } from "./showDay.ts";
import { showGeneral } from "./showGeneral.ts";
import { showNumber } from "./showNumber.ts";
import { type FormatSection, splitFormat } from "./splitFormat.ts";

/** A number format that is understood: what a person sees of what a cell holds. */
export interface NumberFormat {
  readonly showNumber: (value: number) => string;
  readonly showText: (text: string) => string;
  /** Whether numbers are shown as days of the calendar. */
  readonly isDay: boolean;
  /** How many decimals a number keeps; null where that is no matter of digits. */
  readonly decimalsOf: (value: number) => number | null;
}

/** What a number format in its invariant (en-US) spelling shows under Vietnamese settings. */
export function numberFormat(code: string): NumberFormat {
  const sections = splitFormat(code);
  const [first] = sections;
  const forText = sections.length > 3 ? sections[3] : sections.findLast((one) => has(one, "text"));
  return {
    isDay: sections.slice(0, 1).some((one) => one.tokens.some(isOfCalendar(one))),
    showNumber: (value) => {
      const { section, isBare } = sectionFor(sections, value);
      if (!section) return "########";
      return showIn(section, isBare ? Math.abs(value) : value);
    },
    showText: (text) =>
      forText
        ? forText.tokens.map((token) => (token.kind === "text" ? text : token.text)).join("")
        : text,
    decimalsOf: (value) => {
      const { section } = sectionFor(sections, value);
      const kinds = section?.tokens.map(({ kind }) => kind) ?? [];
      const isOther = kinds.some((kind) => ["percent", "day", "power", "slash"].includes(kind));
      if (isOther || !kinds.includes("digit")) return null;
      const point = kinds.indexOf("point");
      return point === -1 ? 0 : kinds.slice(point).filter((kind) => kind === "digit").length;
    },
  };
}

function showIn(section: FormatSection, value: number): string {
  if (has(section, "day")) return showDay(value, section);
  const sign = value < 0 ? "-" : "";
  const amount = Math.abs(value);
  if (has(section, "general") || has(section, "text")) {
    const shown = section.tokens.map(({ kind, text }) =>
      kind === "general" || kind === "text" ? showGeneral(amount) : text,
    );
    return sign + shown.join("");
  }
  const shown = showNumber(amount, section.tokens).trim();
  // What is rounded to nothing has no sign.
  return (/[1-9]/.test(shown) ? sign : "") + shown;
}

/** Of up to three sections: positive, negative, zero, unless they say themselves when they apply. The sign stands in
 *  the section that is for negative numbers alone. */
function sectionFor(sections: readonly FormatSection[], value: number) {
  const [first, second, third] = sections;
  const numbers = sections.slice(0, 3);
  if (numbers.some(({ condition }) => condition)) {
    const section = numbers.find((one) => !one.condition || holds(one, value));
    const { operator = "", than = 0 } = section?.condition ?? {};
    return { section, isBare: operator.startsWith("<") && operator !== "<>" && than <= 0 };
  }
  if (value < 0 && second) return { section: second, isBare: true };
  return { section: value === 0 && third ? third : first, isBare: false };
}

function holds({ condition }: FormatSection, value: number): boolean {
  if (!condition) return true;
  const { operator, than } = condition;
  if (operator === "<>") return value !== than;
  const isSame = value === than && operator.includes("=");
  return (
    isSame ||
    (operator.startsWith("<") && value < than) ||
    (operator.startsWith(">") && value > than)
  );
}

function has({ tokens }: FormatSection, wanted: FormatSection["tokens"][number]["kind"]): boolean {
  return tokens.some(({ kind }) => kind === wanted);
}

/** Days, months and years; hours alone are no day. A month is written like minutes. */
function isOfCalendar({ tokens }: FormatSection) {
  const isTime = tokens.some(({ kind, text }) => kind === "day" && /^\[?[hs]/.test(text));
  return ({ kind, text }: FormatSection["tokens"][number]) =>
    kind === "day" && (/^[ydeb]/.test(text) || /^mmm/.test(text) || (/^m/.test(text) && !isTime));
}
