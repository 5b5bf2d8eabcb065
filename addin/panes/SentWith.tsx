import type { ReportReply } from "../../shared/api/reports.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";
import { Notice } from "../components/Notice.tsx";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly report: ReportReply;
  /** Whether the sender himself reads it. */
  readonly own: boolean;
}

/** That a version was sent although rules do not hold, and what its sender explained: whoever decides about it and
 *  whoever sent it read the same words. Nothing where it was sent without. */
export function SentWith({ report: { version, withErrors }, own }: Props) {
  const text = useText().review;
  if (withErrors === null) return null;
  return (
    <Notice kind="warning" sign="!" title={text.withErrors(version)}>
      <p style={{ margin: 0, whiteSpace: "pre-line" }}>
        {own ? text.ownExplanation(withErrors) : text.explanation(withErrors)}
      </p>
    </Notice>
  );
}

/** What the sender said with a version: why it was sent with errors, then the reason of every warning. */
export function listSenderWords(
  { withErrors, reasons }: Pick<ReportReply, "withErrors" | "reasons">,
  { review }: PaneText,
): string[] {
  const said = [...new Set(reasons.map(({ text }) => text))].map(review.reason);
  return withErrors === null ? said : [review.explanation(withErrors), ...said];
}
