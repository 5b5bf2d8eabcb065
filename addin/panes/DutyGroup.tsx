import { makeStyles, tokens } from "@fluentui/react-components";
import { daysUntil } from "../../shared/text/moments.ts";
import { DaysLeft } from "../components/DaysLeft.tsx";
import { DueWords } from "../components/DueWords.tsx";
import { DutyCard } from "../components/DutyCard.tsx";
import { type Duty, isOpenToReport, isOwed } from "./duties.ts";

interface Props {
  readonly heading: string;
  readonly duties: readonly Duty[];
  /** The Worker's clock. */
  readonly now: string;
  /** What has been done to a duty in the workbook and not been sent; null for nothing. */
  readonly progressOf: (duty: Duty) => string | null;
  readonly responsibleOf: (duty: Duty) => string | null;
  readonly busy: boolean;
  readonly onOpen: (duty: Duty) => void;
  /** Gives a form as a file of its own, under a name for that. */
  readonly take: { readonly label: string; readonly onTake: (duty: Duty) => void };
  /** Asks about what was entered for the unit. */
  readonly onConfirm: (duty: Duty) => void;
}

/** Duties under one heading; a deadline that all of them share is said once, above them. */
export function DutyGroup(props: Props) {
  const { heading, duties, now, progressOf, responsibleOf, busy, onOpen, take, onConfirm } = props;
  const styles = useStyles();
  // Official figures are awaited without a day of their own; what was sent is past its day.
  const timed = duties.filter(
    (duty) => !duty.awaitsOfficial && (isOwed(duty) || isOpenToReport(duty)),
  );
  const [first] = timed;
  const due = first?.due ?? null;
  const isShared = due !== null && timed.every((duty) => duty.due?.lastDay === due.lastDay);
  return (
    <section className={styles.group} aria-label={heading}>
      <div>
        <div className={styles.head}>
          <h2 className={styles.heading}>{heading}</h2>
          {isShared && !first?.optional && <DaysLeft days={daysUntil(due.lastDay, now)} />}
        </div>
        {isShared && <DueWords due={due} />}
      </div>
      {duties.map((duty) => (
        <DutyCard
          key={`${duty.template.id}/${duty.period}`}
          duty={duty}
          now={now}
          progress={progressOf(duty)}
          responsible={responsibleOf(duty)}
          busy={busy}
          saysDeadline={!isShared}
          onOpen={() => onOpen(duty)}
          take={{ label: take.label, onTake: () => take.onTake(duty) }}
          onConfirm={duty.enteredFor === "unconfirmed" ? () => onConfirm(duty) : null}
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  group: { display: "grid", rowGap: "6px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "2px 12px",
    marginTop: "4px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
