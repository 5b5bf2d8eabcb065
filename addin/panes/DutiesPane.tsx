import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { ok } from "../../shared/result.ts";
import { namePeriod, shortenPeriod } from "../../shared/text/periodNames.ts";
import { openReports } from "../actions/openReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { DueWords } from "../components/DueWords.tsx";
import { DutyCard } from "../components/DutyCard.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { type Duties, type Duty, isNear, isOpenToReport, isOwed, listDueSet } from "./duties.ts";

interface Props {
  readonly session: WorkSession;
  readonly duties: Duties;
  readonly onOpened: () => void;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** What this unit owes, most urgent first. */
export function DutiesPane({ session, duties, onOpened, calendar }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const [showsFar, setShowsFar] = useState(false);
  const [showsOptional, setShowsOptional] = useState(false);
  const opening = useAction(async (stop, wanted: readonly Duty[]) => {
    const unit = session.me.unit.id;
    const paths = wanted.map(({ template, period }) => ({ template: template.id, period, unit }));
    const opened = await openReports(session, paths, stop);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const { refresh } = duties;
  useEffect(() => void refresh(), [refresh]);

  const { reply } = duties;
  const owed = reply?.duties.filter(isOwed) ?? [];
  const optional = reply?.duties.filter(isOpenToReport) ?? [];
  const sent = reply?.duties.filter((duty) => !isOwed(duty) && !isOpenToReport(duty)) ?? [];
  const set = reply ? listDueSet(reply) : [];
  const busy = opening.state.kind === "pending";
  const periods = groupByPeriod(owed);
  const isShown = ([, [duty]]: readonly [string, readonly Duty[]], index: number) =>
    index === 0 || (reply !== null && duty !== undefined && isNear(duty, reply.now));
  const near = periods.filter(isShown);
  const far = periods.filter((period, index) => !isShown(period, index));

  function listPeriod(group: readonly Duty[], now: string) {
    const [first] = group;
    const heading = first ? namePeriod(language, { id: first.period, name: first.periodName }) : "";
    // Official figures are awaited without a day of their own.
    const timed = group.filter((duty) => isOwed(duty) && !duty.awaitsOfficial);
    const due = timed.find((duty) => duty.due !== null)?.due ?? null;
    return listed(heading, group, now, due);
  }

  function listed(heading: string, group: readonly Duty[], now: string, due: Duty["due"] = null) {
    return (
      <section key={heading} className={styles.group} aria-label={heading}>
        <div>
          <h2 className={styles.heading}>{heading}</h2>
          {due && <DueWords due={due} />}
        </div>
        {group.map((duty) => (
          <DutyCard
            key={`${duty.template.id}/${duty.period}`}
            duty={duty}
            now={now}
            busy={busy}
            onOpen={() => void opening.start([duty])}
          />
        ))}
      </section>
    );
  }

  return (
    <PaneFrame
      foot={
        set.length > 1 && (
          <Button
            appearance="primary"
            className={styles.all}
            disabledFocusable={busy}
            onClick={() => void opening.start(set)}
          >
            {text.duties.openAll(shortenPeriod(language, set[0]?.period ?? ""), set.length)}
          </Button>
        )
      }
    >
      <ActionProblem
        state={duties.state}
        onDismiss={duties.clear}
        actionOf={() => ({ label: text.retry, onChoose: () => void refresh() })}
      />
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      <WaitingBar waiting={busy} doing={text.duties.opening} onStop={opening.stop} />
      {!reply && duties.state.kind === "pending" && (
        <SkeletonList doing={text.duties.loading} count={4} />
      )}
      {reply && reply.duties.length === 0 && (
        <EmptyState title={text.duties.empty} detail={text.duties.emptyDetail} />
      )}
      {reply && owed.length === 0 && sent.length > 0 && (
        <h2 className={styles.heading}>✓ {text.duties.allDone}</h2>
      )}
      {reply && near.map(([, group]) => listPeriod(group, reply.now))}
      {reply && sent.length > 0 && listed(text.duties.later, sent, reply.now)}
      {reply && far.length > 0 && (
        <>
          <Button
            appearance="subtle"
            aria-expanded={showsFar}
            onClick={() => setShowsFar(!showsFar)}
          >
            {text.duties.farther(far.length, showsFar)}
          </Button>
          {showsFar && far.map(([, group]) => listPeriod(group, reply.now))}
        </>
      )}
      {reply && optional.length > 0 && (
        <>
          <Button
            appearance="subtle"
            aria-expanded={showsOptional}
            onClick={() => setShowsOptional(!showsOptional)}
          >
            {text.duties.optionals(optional.length, showsOptional)}
          </Button>
          {showsOptional &&
            groupByPeriod(optional).map(([, group]) => listPeriod(group, reply.now))}
        </>
      )}
      {reply && calendar}
    </PaneFrame>
  );
}

function groupByPeriod(duties: readonly Duty[]): [string, Duty[]][] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) groups.set(duty.period, [...(groups.get(duty.period) ?? []), duty]);
  return [...groups];
}

const useStyles = makeStyles({
  all: { flexGrow: 1 },
  group: { display: "grid", rowGap: "8px" },
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
