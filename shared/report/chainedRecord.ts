/** One link of a chain of records. */
export interface ChainedRecord {
  readonly source: string;
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  /** What the hash is of: the chain's name and the event, as JSON. */
  readonly text: string;
}

/** Of which form, period and unit a chain is, by id; null for what it is not of. */
export interface ChainSubject {
  readonly template: string | null;
  readonly period: string | null;
  readonly unit: string | null;
}

/** What a chain is about, as its name tells: "dong-hoa-2022/dh-04/2022Q1/ou-11" is a report's. */
export function subjectOf({
  source,
  chain,
}: Pick<ChainedRecord, "source" | "chain">): ChainSubject {
  const parts = chain.split("/").reverse();
  const [first = null, second = null, third = null, fourth = null] = parts;
  switch (source) {
    case "reports":
    case "editions":
      return { template: third, period: second, unit: first };
    case "exceptions":
      return { template: fourth, period: third, unit: second };
    case "responsibles":
      return { template: first, period: null, unit: second };
    default:
      return { template: null, period: null, unit: null };
  }
}
