import { sayDay } from "../days.ts";

interface SentEdition {
  readonly number: number;
  readonly to: readonly string[];
  readonly document: { readonly number: string | null; readonly day: string | null } | null;
}

/** An edition as its sheets' heads say it: which one, to whom and with which document it was sent up. */
export function sayEdition({ number, to, document }: SentEdition): string {
  const said = document && sayDocument(document);
  return `bản chốt số ${number}, gửi ${to.join(", ")}${said ? ` (văn bản ${said})` : ""}`;
}

function sayDocument({ number, day }: NonNullable<SentEdition["document"]>): string {
  return [
    ...(number === null ? [] : [`số ${number}`]),
    ...(day === null ? [] : [`ngày ${sayDay("vi", day)}`]),
  ].join(" ");
}
