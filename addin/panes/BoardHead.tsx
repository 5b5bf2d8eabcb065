import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { daysUntil, shortenDay } from "../../shared/text/moments.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { BoardSummary } from "../components/BoardSummary.tsx";
import { DaysLeft } from "../components/DaysLeft.tsx";
import { DueWords } from "../components/DueWords.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { unseen } from "../theme/unseen.ts";
import { PeriodSelect } from "./PeriodSelect.tsx";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";

interface Props {
  readonly chosen: DistrictPeriod;
  readonly board: CompletenessReply | null;
}

/** Which period the board shows, how long there is left, how far the units have got, by when the office sends it on, and
 *  where else work is left. */
export function BoardHead({ chosen, board }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { period, periods, choose, work } = chosen;
  const asking = board !== null && board.units.length > 0 ? board : null;
  const elsewhere = work.filter((one) => one.period !== period);
  return (
    <div>
      <h2 className={styles.hidden}>{text.tabs.board}</h2>
      <div className={styles.head}>
        <PeriodSelect
          className={styles.period}
          label={text.board.period}
          landing
          periods={periods}
          value={period}
          onChange={choose}
        />
        {asking?.due && !asking.optional && (
          <DaysLeft days={daysUntil(asking.due.lastDay, asking.now)} />
        )}
      </div>
      {asking && <BoardSummary board={asking} />}
      {asking?.due && <DueWords due={asking.due} />}
      {asking?.onward.map(({ to, lastDay }) => (
        <p key={to} className={styles.onward}>
          {text.board.onward(
            to,
            shortenDay(language, lastDay),
            text.duties.daysLeft(daysUntil(lastDay, asking.now)),
          )}
        </p>
      ))}
      {elsewhere.map((one) => (
        <Link
          key={one.period}
          as="button"
          className={styles.elsewhere}
          onClick={() => choose(one.period)}
        >
          {text.board.elsewhere(
            shortenPeriod(language, one.period),
            one.overdueUnits,
            one.waiting,
            one.asked,
          )}{" "}
          →
        </Link>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  hidden: unseen,
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
  },
  period: {
    flexGrow: 1,
    minWidth: 0,
    "& select": {
      fontWeight: tokens.fontWeightSemibold,
      minWidth: 0,
      textOverflow: "ellipsis",
    },
  },
  onward: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  elsewhere: { display: "block", marginTop: "4px", textAlign: "left" },
});
