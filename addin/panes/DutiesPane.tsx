import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Problem } from "../../shared/problem.ts";
import type { CheckedWorkbook } from "../actions/checkedForm.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import type { ActionState } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { DutiesFoot } from "./DutiesFoot.tsx";
import { DutyGroup } from "./DutyGroup.tsx";
import { type Duties, type Duty, listDueSet } from "./duties.ts";
import { shelveDuties } from "./dutyShelves.ts";
import { sayDuties } from "./dutyWords.ts";
import { LaterConfirm } from "./LaterConfirm.tsx";
import { LaterExtra } from "./LaterExtra.tsx";
import { MyForms } from "./MyForms.tsx";
import { ShelvedDuties } from "./ShelvedDuties.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import { TakenAway } from "./TakenAway.tsx";
import { useKept } from "./useKept.ts";
import { pathsOf, useOpenDuties } from "./useOpenDuties.ts";
import { useResponsibles } from "./useResponsibles.ts";
import { useTakeAway } from "./useTakeAway.ts";

interface Props {
  readonly session: WorkSession;
  readonly duties: Duties;
  /** The forms that are open in the workbook. */
  readonly checked: CheckedWorkbook | null;
  readonly onOpened: () => void;
  /** Hands in from files that have been filled in elsewhere. */
  readonly onFiles: () => void;
  /** How forms leave the pane as files. */
  readonly out: SheetsOut;
  /** The way to have the deadlines in a calendar of one's own. */
  readonly calendar: ReactNode;
}

/** What this unit owes, most urgent first, and what it may report beside that. */
export function DutiesPane(props: Props) {
  const { session, duties, checked, onOpened, onFiles, out, calendar } = props;
  const text = useText();
  const styles = useStyles();
  const [confirming, setConfirming] = useState<Duty | null>(null);
  const opening = useOpenDuties(session, onOpened);
  const { progress } = opening;
  const taking = useTakeAway(session, out);
  const busy = opening.busy || taking.busy;
  const take = (wanted: readonly Duty[]) => void taking.take(pathsOf(wanted, session));
  const responsibles = useResponsibles(session);
  const onlyMine = useKept(session.writing, "only-my-forms", false);
  const { refresh } = duties;
  useEffect(() => void refresh(), [refresh]);
  // Without a network the list and what was asked for meet the same: what was asked for says it.
  const isSaidAlready = [opening.state, taking.state].some(meetsTheSame(duties.state));

  const { reply } = duties;
  const isMine = ({ template }: Duty) => {
    const person = responsibles.of(template.id);
    return !onlyMine.value || person === null || person.id === session.me.person.id;
  };
  const shown = reply?.duties.filter(isMine) ?? [];
  const known = session.me.regime.periods;
  const shelves = reply && shelveDuties(shown, reply, known);
  const set = reply ? listDueSet({ ...reply, duties: shown }, known) : [];

  const say = sayDuties(text, { checked, me: session.me, responsibles });
  const listed = (heading: string, group: readonly Duty[]) => (
    <DutyGroup
      key={heading}
      heading={heading}
      duties={group}
      now={session.clock.now()}
      progressOf={say.progressOf}
      responsibleOf={say.responsibleOf}
      busy={busy}
      onOpen={(duty) => void opening.open([duty])}
      take={{ label: text.duties.take[out.as], onTake: (duty) => take([duty]) }}
      onConfirm={setConfirming}
    />
  );
  return (
    <PaneFrame
      foot={
        set.length > 1 && (
          <DutiesFoot
            set={set}
            as={out.as}
            busy={busy}
            onTake={() => take(set)}
            onOpen={() => void opening.open(set)}
          />
        )
      }
    >
      {!isSaidAlready && (
        <ActionProblem
          state={duties.state}
          onDismiss={duties.clear}
          actionOf={() => ({ label: text.retry, onChoose: () => void refresh() })}
        />
      )}
      <ActionProblem state={opening.state} onDismiss={opening.clear} />
      <TakenAway as={out.as} taking={taking} />
      <WaitingBar
        waiting={opening.busy}
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
      {reply && (
        <Link as="button" className={styles.files} onClick={onFiles}>
          {text.duties.byFile}
        </Link>
      )}
      {reply && reply.duties.length === 0 && (
        <EmptyState title={text.duties.empty} detail={text.duties.emptyDetail} />
      )}
      {reply && reply.duties.length > 0 && shown.length === 0 && (
        <p className={styles.heading}>{text.responsibles.nothingMine}</p>
      )}
      {shelves && <ShelvedDuties shelves={shelves} listed={listed} />}
      {reply && <LaterExtra what="inspections" session={session} asOf={reply.now} />}
      {reply && calendar}
      {confirming && (
        <LaterConfirm
          session={session}
          duty={confirming}
          onConfirmed={() => void refresh()}
          onClose={() => setConfirming(null)}
        />
      )}
    </PaneFrame>
  );
}

const meetsTheSame =
  (one: ActionState<unknown, Problem>) =>
  (other: ActionState<unknown, Problem>): boolean =>
    one.kind === "failed" && other.kind === "failed" && one.problem.kind === other.problem.kind;

const useStyles = makeStyles({
  files: { justifySelf: "start" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
