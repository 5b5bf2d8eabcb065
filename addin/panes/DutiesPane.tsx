import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { ok } from "../../shared/result.ts";
import { namePeriod, shortenPeriod } from "../../shared/text/periodNames.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";
import { openReports } from "../actions/openReport.ts";
import { countUnsent } from "../actions/unsent.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { nameOfDuty } from "../components/DutyCard.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { DutyGroup } from "./DutyGroup.tsx";
import {
  type Duties,
  type Duty,
  isExempt,
  isNear,
  isOpenToReport,
  isOwed,
  isToConfirm,
  listDueSet,
} from "./duties.ts";
import { LaterExtra } from "./LaterExtra.tsx";
import { MyForms } from "./MyForms.tsx";
import { useKept } from "./useKept.ts";
import { useResponsibles } from "./useResponsibles.ts";

// Few units are ever entered for: the question is loaded when it is asked.
const ConfirmEntered = lazy(async () => ({
  default: (await import("./ConfirmEntered.tsx")).ConfirmEntered,
}));

interface Props {
  readonly session: WorkSession;
  readonly duties: Duties;
  /** The forms that are open in the workbook. */
  readonly checked: CheckedWorkbook | null;
  readonly onOpened: () => void;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** What this unit owes, most urgent first, and what it may report beside that. */
export function DutiesPane({ session, duties, checked, onOpened, calendar }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const [showsFar, setShowsFar] = useState(false);
  const [showsOptional, setShowsOptional] = useState(false);
  const [confirming, setConfirming] = useState<Duty | null>(null);
  const [progress, setProgress] = useState({ opened: 0, of: 0 });
  const opening = useAction(async (stop, wanted: readonly Duty[]) => {
    const unit = session.me.unit.id;
    const paths = wanted.map(({ template, period }) => ({ template: template.id, period, unit }));
    const onDrawn = (opened: number) => setProgress({ opened, of: wanted.length });
    onDrawn(0);
    const opened = await openReports(session, paths, stop, onDrawn);
    if (opened.ok) onOpened();
    return opened.ok ? ok(null) : opened;
  });
  const responsibles = useResponsibles(session);
  const onlyMine = useKept(session.writing, "only-my-forms", false);
  const { refresh } = duties;
  useEffect(() => void refresh(), [refresh]);

  const { reply } = duties;
  const isMine = ({ template }: Duty) => {
    const person = responsibles.of(template.id);
    return !onlyMine.value || person === null || person.id === session.me.person.id;
  };
  const shown = reply?.duties.filter(isMine) ?? [];
  const owed = shown.filter(isOwed);
  const optional = shown.filter(isOpenToReport);
  const exempt = shown.filter(isExempt);
  const toConfirm = shown.filter((duty) => isToConfirm(duty) && !isOwed(duty));
  const sent = shown.filter(
    (duty) => !isOwed(duty) && !isOpenToReport(duty) && !isExempt(duty) && !isToConfirm(duty),
  );
  const known = session.me.regime.periods;
  const set = reply ? listDueSet({ ...reply, duties: shown }, known) : [];
  const busy = opening.state.kind === "pending";
  const periods = groupByPeriod(owed);
  const isShown = ([, [duty]]: readonly [string, readonly Duty[]], index: number) =>
    index === 0 || (reply !== null && duty !== undefined && isNear(duty, reply.now, known));
  const near = periods.filter(isShown);
  const far = periods.filter((period, index) => !isShown(period, index));

  /** What has been done to a duty in the workbook and not been sent. */
  function progressOf({ template, period, state, version }: Duty): string | null {
    const form = checked?.forms.find(
      ({ identity }) => identity?.template === template.id && identity.period === period,
    );
    if (form?.kind !== "checked") return null;
    const { filled, expected } = form.filled;
    if (version === 0) return filled > 0 ? text.duties.filling(filled, expected) : null;
    const isChanged = state !== "draft" && countUnsent(form) > 0;
    return isChanged ? text.duties.unsent : null;
  }

  /** Who of the unit answers for a duty. */
  function responsibleOf({ template }: Duty): string | null {
    const person = responsibles.of(template.id);
    if (!person) return null;
    const isOwn = person.id === session.me.person.id;
    return isOwn ? text.responsibles.own : text.responsibles.of(person.name);
  }

  const listed = (heading: string, group: readonly Duty[]) => (
    <DutyGroup
      key={heading}
      heading={heading}
      duties={group}
      now={session.clock.now()}
      progressOf={progressOf}
      responsibleOf={responsibleOf}
      busy={busy}
      onOpen={(duty) => void opening.start([duty])}
      onConfirm={setConfirming}
    />
  );
  const listPeriods = (groups: readonly (readonly [string, readonly Duty[]])[]) =>
    groups.map(([id, group]) =>
      listed(namePeriod(language, { id, name: group[0]?.periodName ?? null }), group),
    );

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
            {text.duties.openAll(
              new Intl.ListFormat(language).format(
                new Set(set.map(({ period }) => shortenPeriod(language, period))),
              ),
              set.length,
            )}
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
      <WaitingBar
        waiting={busy}
        doing={
          progress.of > 1
            ? text.duties.openingOf(Math.min(progress.opened + 1, progress.of), progress.of)
            : text.duties.opening
        }
        done={progress.of > 1 ? progress.opened / progress.of : null}
        onStop={opening.stop}
      />
      {!reply && duties.state.kind === "pending" && (
        <SkeletonList doing={text.duties.loading} count={4} />
      )}
      {reply && (
        <LaterExtra
          what="news"
          session={session}
          duties={shown}
          asOf={reply.now}
          onOpened={onOpened}
        />
      )}
      {reply && (
        <MyForms
          session={session}
          responsibles={responsibles}
          duties={reply.duties}
          onlyMine={onlyMine.value}
          onOnlyMine={onlyMine.write}
        />
      )}
      {reply && reply.duties.length === 0 && (
        <EmptyState title={text.duties.empty} detail={text.duties.emptyDetail} />
      )}
      {reply && owed.length === 0 && sent.length > 0 && (
        <h2 className={styles.heading}>✓ {text.duties.allDone}</h2>
      )}
      {toConfirm.length > 0 && listed(text.life.confirmGroup, toConfirm)}
      {listPeriods(near)}
      {sent.length > 0 && listed(text.duties.later, sent)}
      {exempt.length > 0 && listed(text.life.exemptGroup, exempt)}
      {reply && far.length > 0 && (
        <>
          <Button
            appearance="subtle"
            aria-expanded={showsFar}
            onClick={() => setShowsFar(!showsFar)}
          >
            {text.duties.farther(far.length, showsFar)}
          </Button>
          {showsFar && listPeriods(far)}
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
          {showsOptional && listPeriods(groupByPeriod(optional))}
        </>
      )}
      {reply && calendar}
      <Suspense fallback={null}>
        {confirming && (
          <ConfirmEntered
            session={session}
            path={{
              template: confirming.template.id,
              period: confirming.period,
              unit: session.me.unit.id,
            }}
            name={nameOfDuty(confirming)}
            onConfirmed={() => void refresh()}
            onClose={() => setConfirming(null)}
          />
        )}
      </Suspense>
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
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
