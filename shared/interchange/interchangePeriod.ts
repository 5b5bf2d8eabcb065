import { type PeriodKind, parsePeriodId } from "../calendar/period.ts";

/** A period as SDMX writes it: "2022-Q1", "2022-S1", "2022", "2022-03". A plan and what an event asks for stand under
 *  their year: which of them it is, another dimension says. */
export function sdmxPeriodOf(id: string): string {
  const parts = parsePeriodId(id);
  if (!parts) throw new Error(`${id} is no period`);
  const { kind, year, number } = parts;
  switch (kind) {
    case "quarter":
      return `${year}-Q${number}`;
    case "six-month":
      return `${year}-S${number}`;
    case "month":
      return `${year}-${String(number).padStart(2, "0")}`;
    case "year":
    case "plan":
    case "ad-hoc":
      return String(year);
  }
}

/** A period as DHIS2 writes it, which is how we do; null for a plan and for what an event asks for, which it does not
 *  know. */
export function dhis2PeriodOf(id: string): string | null {
  const kind = parsePeriodId(id)?.kind;
  return kind === undefined || kind === "plan" || kind === "ad-hoc" ? null : id;
}

const periodCodes: Readonly<Record<PeriodKind, string>> = {
  ...{ quarter: "Q", "six-month": "S", year: "Y", month: "M", plan: "P", "ad-hoc": "X" },
};

/** The letter of a period's kind. */
export function periodCodeOf(id: string): string {
  const parts = parsePeriodId(id);
  if (!parts) throw new Error(`${id} is no period`);
  return periodCodes[parts.kind];
}
