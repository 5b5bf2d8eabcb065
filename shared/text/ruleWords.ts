import type { Comparator } from "../form/algebra/expression.ts";
import type { Language } from "./language.ts";

/** What a sentence about a rule is made of besides names and figures. */
export interface RuleWords {
  readonly comparators: Record<Comparator, string>;
  readonly dividedBy: string;
  readonly absolute: string;
  /** Before the cells of which those that say Có are counted. */
  readonly countTrue: string;
  /** Before the cells that are added up as far as they are filled in. */
  readonly sumFilled: string;
  /** The absolute value of a difference: before its two figures and between them. */
  readonly distance: readonly [before: string, between: string];
  /** Before the last of several operands, and behind them all: which of two, which of more. */
  readonly or: string;
  readonly least: readonly [ofTwo: string, ofMore: string];
  readonly most: readonly [ofTwo: string, ofMore: string];
  /** From what must hold to the figures: to the one that is asked for, or at once to the one that stands there. */
  readonly thenAsked: string;
  readonly thenStanding: string;
  readonly asked: string;
  readonly standing: string;
  /** From the figure that is asked for to the one that stands there. */
  readonly butStanding: string;
}

/** The words of every language; the sheet speaks the Vietnamese ones. */
export const ruleWords: Record<Language, RuleWords> = {
  vi: {
    comparators: {
      "=": "phải bằng",
      "<>": "phải khác",
      "<": "phải nhỏ hơn",
      "<=": "không được lớn hơn",
      ">": "phải lớn hơn",
      ">=": "không được nhỏ hơn",
    },
    dividedBy: ":",
    absolute: "giá trị tuyệt đối của ",
    countTrue: "số ô ghi Có trong ",
    sumFilled: "tổng ",
    distance: ["chênh lệch giữa ", " và "],
    or: " hoặc ",
    least: [", lấy số nhỏ hơn", ", lấy số nhỏ nhất"],
    most: [", lấy số lớn hơn", ", lấy số lớn nhất"],
    thenAsked: ": ",
    thenStanding: "; ",
    asked: "",
    standing: "đang là ",
    butStanding: "; đang là ",
  },
  en: {
    comparators: {
      "=": "must equal",
      "<>": "must differ from",
      "<": "must be less than",
      "<=": "must not exceed",
      ">": "must be more than",
      ">=": "must not be less than",
    },
    dividedBy: "÷",
    absolute: "the absolute value of ",
    countTrue: "the number of “Có” among ",
    sumFilled: "the sum of ",
    distance: ["the difference between ", " and "],
    or: " or ",
    least: [", whichever is less", ", whichever is least"],
    most: [", whichever is more", ", whichever is most"],
    thenAsked: ". ",
    thenStanding: ". ",
    asked: "The rule gives ",
    standing: "The form has ",
    butStanding: "; the form has ",
  },
};
