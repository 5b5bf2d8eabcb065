import { dayShowing } from "./showDay.ts";
import { showGeneral } from "./showGeneral.ts";
import { showNumber } from "./showNumber.ts";
import { type FormatSection, type FormatToken, splitFormat } from "./splitFormat.ts";

/** A number format that is understood: what a person sees of what a cell holds. */
export interface NumberFormat {
  /** A day of another calendar is held as another number: that one decides which section applies. */
  readonly showNumber: (value: number, held?: number) => string;
  readonly showText: (text: string) => string;
  /** Whether a number is shown as a day of the calendar. */
  readonly isDay: (value: number) => boolean;
  /** How many decimals a number keeps; null where that is no matter of digits. */
  readonly decimalsOf: (value: number) => number | null;
}

/** What a number format in its invariant (en-US) spelling shows under Vietnamese settings. */
export function numberFormat(code: string): NumberFormat {
  if (code === "General") return general;
  const sections = splitFormat(code);
  const shown = new Map(sections.map((section) => [section, showingIn(section)]));
  const forText = sections.length > 3 ? sections[3] : sections.findLast((one) => has(one, "text"));
  return {
    isDay: (value) => {
      const { section } = sectionFor(sections, value);
      return section?.tokens.some(isOfCalendar(section)) === true;
    },
    showNumber: (value, held = value) => {
      const { section, isBare } = sectionFor(sections, held);
      const show = section && shown.get(section);
      return show ? show(isBare ? Math.abs(value) : value) : "########";
    },
    showText: (text) =>
      forText
        ? forText.tokens.map((token) => (token.kind === "text" ? text : token.text)).join("")
        : text,
    decimalsOf: (value) => {
      const { section } = sectionFor(sections, value);
      const kinds = section?.tokens.map(({ kind }) => kind) ?? [];
      const isOther =
        kinds.some((kind) => ["percent", "day", "power", "slash"].includes(kind)) ||
        kinds.lastIndexOf("comma") > kinds.lastIndexOf("digit") ||
        section?.tokens.some(({ kind, text }) => kind === "literal" && /\d/.test(text));
      if (isOther || !kinds.includes("digit")) return null;
      const point = kinds.indexOf("point");
      return point === -1 ? 0 : kinds.slice(point).filter((kind) => kind === "digit").length;
    },
  };
}

const general: NumberFormat = {
  isDay: () => false,
  showNumber: (value) => showGeneral(value),
  showText: (text) => text,
  decimalsOf: () => null,
};

function showingIn(section: FormatSection): (value: number) => string {
  if (has(section, "day")) return dayShowing(section);
  const { tokens } = section;
  const isPlain = has(section, "general") || has(section, "text");
  return (value) => {
    const sign = value < 0 ? "-" : "";
    const amount = Math.abs(value);
    if (isPlain) {
      const parts = tokens.map(({ kind, text }) =>
        kind === "general" || kind === "text" ? showGeneral(amount) : text,
      );
      return sign + parts.join("");
    }
    const shown = showNumber(amount, tokens).trim();
    // What is rounded to nothing has no sign.
    return (/[1-9]/.test(shown) ? sign : "") + shown;
  };
}

/** Of up to three sections: positive, negative, zero, unless they say themselves when they apply. The sign stands in
 *  the section that is for negative numbers alone. */
function sectionFor(sections: readonly FormatSection[], value: number) {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition)) {
    const section = sections.slice(0, 3).find((one) => !one.condition || holds(one, value));
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
  if (value === than) return operator.includes("=");
  return operator.startsWith("<") ? value < than : operator.startsWith(">") && value > than;
}

function has({ tokens }: FormatSection, wanted: FormatToken["kind"]): boolean {
  return tokens.some(({ kind }) => kind === wanted);
}

/** Days, months and years; hours alone are no day. A month is written like minutes. */
function isOfCalendar({ tokens }: FormatSection): (token: FormatToken) => boolean {
  const isTime = tokens.some(({ kind, text }) => kind === "day" && /^\[?[hs]/.test(text));
  return ({ kind, text }) =>
    kind === "day" && (/^[ydeb]/.test(text) || /^mmm/.test(text) || (/^m/.test(text) && !isTime));
}
