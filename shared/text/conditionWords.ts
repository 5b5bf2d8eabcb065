import type { Comparator } from "../form/algebra/expression.ts";
import type { Edge } from "../form/algebra/statement.ts";
import type { Language } from "./language.ts";
import { ruleWords } from "./ruleWords.ts";

/** Whether a condition is demanded, or only supposed. */
export type Mood = "must" | "is";

/** What a sentence about a condition is made of besides names and figures. */
export interface ConditionWords {
  readonly figures: Record<Mood, Record<Comparator, string>>;
  readonly days: Record<Mood, Record<Comparator, string>>;
  /** Of a cell that says Có, or Không. */
  readonly says: Record<Mood, string>;
  /** Around the name of a cell. */
  readonly filled: Record<Mood, readonly [before: string, behind: string]>;
  readonly empty: Record<Mood, readonly [before: string, behind: string]>;
  readonly edges: Record<Edge, string>;
  readonly and: string;
  readonly or: string;
  /** Around the condition that is supposed. */
  readonly when: readonly [before: string, behind: string];
  /** From what must hold to what stands in the cells, and before that. */
  readonly thenStanding: string;
  readonly standing: string;
  readonly blank: string;
  /** Of a text only that there is one. */
  readonly text: string;
}

/** The words of every language; the sheet speaks the Vietnamese ones. What a cell says, Có or Không, stays so. */
export const conditionWords: Record<Language, ConditionWords> = {
  vi: {
    figures: {
      must: ruleWords.vi.comparators,
      is: {
        "=": "bằng",
        "<>": "khác",
        "<": "nhỏ hơn",
        "<=": "không lớn hơn",
        ">": "lớn hơn",
        ">=": "không nhỏ hơn",
      },
    },
    days: {
      must: {
        "=": "phải đúng",
        "<>": "phải khác",
        "<": "phải trước",
        "<=": "không được sau",
        ">": "phải sau",
        ">=": "không được trước",
      },
      is: {
        "=": "đúng",
        "<>": "khác",
        "<": "trước",
        "<=": "không sau",
        ">": "sau",
        ">=": "không trước",
      },
    },
    says: { must: "phải là", is: "là" },
    filled: { must: ["phải ghi ", ""], is: ["có ghi ", ""] },
    empty: { must: ["phải để trống ", ""], is: ["để trống ", ""] },
    edges: { first_day: "ngày đầu kỳ báo cáo", last_day: "ngày cuối kỳ báo cáo" },
    and: " và ",
    or: " hoặc ",
    when: ["", " thì "],
    thenStanding: "; ",
    standing: "đang là: ",
    blank: "để trống",
    text: "có ghi",
  },
  en: {
    figures: {
      must: ruleWords.en.comparators,
      is: {
        "=": "equals",
        "<>": "differs from",
        "<": "is less than",
        "<=": "does not exceed",
        ">": "is more than",
        ">=": "is not less than",
      },
    },
    days: {
      must: {
        "=": "must be on",
        "<>": "must not be on",
        "<": "must be before",
        "<=": "must not be after",
        ">": "must be after",
        ">=": "must not be before",
      },
      is: {
        "=": "is on",
        "<>": "is not on",
        "<": "is before",
        "<=": "is not after",
        ">": "is after",
        ">=": "is not before",
      },
    },
    says: { must: "must say", is: "says" },
    filled: { must: ["", " must be filled in"], is: ["", " is filled in"] },
    empty: { must: ["", " must be left blank"], is: ["", " is left blank"] },
    edges: {
      first_day: "the first day of the reporting period",
      last_day: "the last day of the reporting period",
    },
    and: " and ",
    or: " or ",
    when: ["where ", ", "],
    thenStanding: ". ",
    standing: "The form has: ",
    blank: "blank",
    text: "filled in",
  },
};
