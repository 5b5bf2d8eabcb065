import { makeStyles, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { daysUntil, shortenDay } from "../../shared/text/moments.ts";
import { DueWords } from "../components/DueWords.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly board: CompletenessReply;
}

/** How far a period has got, when it is due, and by when the office itself sends it on. */
export function BoardStanding({ board }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { units, due, optional, onward, now } = board;
  const reports = units.flatMap((unit) => unit.reports);
  const whole = units.filter((unit) => unit.reports.every(isIn)).length;
  const returned = reports.filter(({ state }) => state === "returned").length;
  const preliminary = reports.filter((report) => isIn(report) && report.preliminary).length;
  return (
    <>
      <p className={styles.line}>
        {[
          optional ? text.board.optional(whole) : text.board.sent(whole, units.length),
          ...(returned > 0 ? [text.board.returned(returned)] : []),
          ...(preliminary > 0 ? [text.board.preliminary(preliminary)] : []),
        ].join(" · ")}
      </p>
      {due && <DueWords due={due} />}
      {onward.map(({ to, lastDay }) => (
        <p key={to} className={styles.line}>
          {text.board.onward(
            to,
            shortenDay(language, lastDay),
            text.duties.daysLeft(daysUntil(lastDay, now)),
          )}
        </p>
      ))}
    </>
  );
}

function isIn({ state }: { readonly state: string }): boolean {
  return state === "submitted" || state === "approved" || state === "frozen";
}

const useStyles = makeStyles({
  line: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});
