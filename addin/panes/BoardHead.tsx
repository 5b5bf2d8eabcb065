import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import type { MeReply } from "../../shared/api/sessions.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import { sayPeriod, shortenPeriod } from "../../shared/text/periodNames.ts";
import { BoardSummary } from "../components/BoardSummary.tsx";
import { DaysLeft } from "../components/DaysLeft.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { unseen } from "../theme/unseen.ts";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";

interface Props {
  readonly periods: MeReply["regime"]["periods"];
  readonly chosen: DistrictPeriod;
  readonly board: CompletenessReply | null;
}

/** Which period the board shows, how long there is left, how far the units have got, and where else work is left. */
export function BoardHead({ periods, chosen, board }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { period, choose, work } = chosen;
  const lateFrom = board?.lateFrom ?? null;
  const left = board && lateFrom ? daysUntil(dayOf(Date.parse(lateFrom) - 1), board.now) : null;
  const isOwed = board !== null && board.units.length > 0;
  const elsewhere = work.filter((one) => one.period !== period);
  return (
    <div>
      <h2 className={styles.hidden}>{text.tabs.board}</h2>
      <div className={styles.head}>
        <Select
          className={styles.period}
          aria-label={text.board.period}
          data-landing
          value={period ?? ""}
          onChange={(_, { value }) => choose(value)}
        >
          {periods.map(({ id }) => (
            <option key={id} value={id}>
              {sayPeriod(language, id)}
            </option>
          ))}
        </Select>
        {left !== null && isOwed && <DaysLeft days={left} />}
      </div>
      {isOwed && <BoardSummary board={board} />}
      {elsewhere.map((one) => (
        <Link
          key={one.period}
          as="button"
          className={styles.elsewhere}
          onClick={() => choose(one.period)}
        >
          {text.board.elsewhere(shortenPeriod(language, one.period), one.overdueUnits, one.waiting)}{" "}
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
  period: { flexGrow: 1, minWidth: 0, "& select": { fontWeight: tokens.fontWeightSemibold } },
  elsewhere: { display: "block", marginTop: "4px", textAlign: "left" },
});
