import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { firstQuarterDue } from "./fakeReplies.ts";

type Unit = CompletenessReply["units"][number];
type Report = Unit["reports"][number];

/** A decision of nobody in particular. */
export const because = (reason: string) => ({
  reason,
  by: "Lê Văn An",
  at: "2022-03-09T08:00:00Z",
});

export const nothingDecided: Report["exceptions"] = { exempt: null, leftOut: null, extended: null };

/** A report of the board that was never sent, but for what matters. */
export function boardReport(template: string, more: Partial<Report> = {}): Report {
  return {
    ...{ template, state: "draft", version: 0, firstSentAt: null, sentBy: null, late: false },
    ...{ correctBy: null, preliminary: false, filled: 0, expected: 28, errors: 0, warnings: 0 },
    ...{ exceptions: nothingDecided, correctionAsked: null, enteredFor: null, signed: null },
    ...more,
  };
}

/** One that was sent whole and in time, but for what matters. */
export function sentReport(template: string, more: Partial<Report> = {}): Report {
  return boardReport(template, {
    ...{ state: "submitted", version: 1, firstSentAt: "2022-03-10T08:05:00+07:00", filled: 28 },
    sentBy: "Nguyễn Thị Minh",
    ...more,
  });
}

/** A board of the first quarter with some units: "P. …" in town, "X. …" in the country, others an office. */
export function boardOf(
  reportsOf: Readonly<Record<string, readonly Report[]>>,
  more: Partial<CompletenessReply> = {},
): CompletenessReply {
  const names = Object.keys(reportsOf);
  const sectorOf = (name: string) =>
    name.startsWith("Phường ") ? "urban" : name.startsWith("Xã ") ? "rural" : null;
  const ids = [
    ...new Set(
      Object.values(reportsOf)
        .flat()
        .map(({ template }) => template),
    ),
  ].sort();
  return {
    period: "2022Q1",
    now: "2022-03-12T08:00:00+07:00",
    due: firstQuarterDue,
    optional: false,
    onward: [],
    templates: ids.map((id) => ({
      id,
      code: `${id.replace("dh", "ĐH").toUpperCase()}/X`,
      shortTitle: `Biểu ${id.slice(3)}`,
      neverLate: false,
    })),
    generated: [],
    units: names.map((name, index) => ({
      id: `ou-${index + 1}`,
      name,
      sector: sectorOf(name),
      reports: [...(reportsOf[name] ?? [])],
    })),
    ...more,
  };
}
