import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MeReply } from "../../shared/api/sessions.ts";
import type { SettingsReply } from "../../shared/api/settings.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { ok, type Result } from "../../shared/result.ts";
import { saveSettings } from "../actions/changeCalendar.ts";
import { currentPeriod } from "../actions/periodChoices.ts";
import { draftOf, rebaseDraft, type SettingsDraft } from "../actions/settingsDraft.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { SkeletonList } from "../components/SkeletonList.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { AdHocPeriods } from "./AdHocPeriods.tsx";
import { DeadlineList } from "./DeadlineList.tsx";
import { OnwardFields } from "./OnwardFields.tsx";
import { SettingsFields } from "./SettingsFields.tsx";
import { SettingsHistory } from "./SettingsHistory.tsx";

interface Props {
  readonly session: WorkSession;
  readonly onBack: () => void;
  /** Told when the year's periods are others now. */
  readonly onPeriods: (periods: MeReply["regime"]["periods"]) => void;
}

/** What the person has seen, and the changes to it; nothing before it came. */
type Held =
  | { readonly seen: SettingsReply; readonly draft: SettingsDraft }
  | { readonly seen: null; readonly draft: null };

/** The district's calendar: how it is read, what was asked for between times, and who changed it. */
export function CalendarPane({ session, onBack, onPeriods }: Props) {
  const { calendar: text, retry } = useText();
  const styles = useStyles();
  const [{ seen, draft }, setHeld] = useState<Held>({ seen: null, draft: null });
  const [saved, setSaved] = useState(false);

  /** What was typed and not saved stays, on top of what others have set since, unless it is what was saved just now. */
  function show(reply: SettingsReply, isSaved: boolean): void {
    setHeld((before) => ({
      seen: reply,
      draft:
        before.seen && !isSaved
          ? rebaseDraft(before.draft, before.seen, reply)
          : draftOf(reply.settings),
    }));
    onPeriods(periodsOf(reply));
    setSaved(isSaved);
  }
  const loading = useAction(async (stop): Promise<Result<null, Problem>> => {
    const asked = await session.client.settings(stop);
    if (asked.ok) show(asked.value, false);
    return asked.ok ? ok(null) : asked;
  });
  const saving = useAction(async (stop, before: SettingsReply, wanted: SettingsDraft) => {
    setSaved(false);
    const after = await saveSettings(session, before, wanted, stop);
    if (after.ok) show(after.value, true);
    return after;
  });
  const { start } = loading;
  useEffect(() => void start(), [start]);

  const outcome = useRef<HTMLDivElement>(null);
  const isSaid = saved || saving.state.kind === "failed";
  useEffect(() => {
    // It is pressed for at the foot of a long pane.
    if (isSaid) outcome.current?.scrollIntoView({ block: "center" });
  }, [isSaid]);

  const busy = saving.state.kind === "pending";
  const isChanged =
    seen !== null && draft !== null && canonicalOf(draft) !== canonicalOf(draftOf(seen.settings));
  const change = (part: Partial<SettingsDraft>) =>
    setHeld((before) =>
      before.seen ? { ...before, draft: { ...before.draft, ...part } } : before,
    );

  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={onBack}>← {text.back}</Button>
          <Button
            appearance="primary"
            className={styles.save}
            disabledFocusable={!isChanged || busy}
            onClick={() => seen && draft && void saving.start(seen, draft)}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <PaneTitle title={text.title} under={session.me.regime.name} />
      <ActionProblem
        state={loading.state}
        actionOf={() => ({ label: retry, onChoose: () => void start() })}
        onDismiss={loading.clear}
      />
      <div ref={outcome} className={styles.outcome}>
        <ActionProblem
          state={saving.state}
          actionOf={({ kind }) =>
            kind === "settings-moved"
              ? { label: text.again, onChoose: () => void start() }
              : undefined
          }
          onDismiss={saving.clear}
        />
        {saved && (
          <ProblemBar intent="success" title={text.saved} onDismiss={() => setSaved(false)} />
        )}
      </div>
      <WaitingBar waiting={busy} doing={text.saving} onStop={saving.stop} />
      {!seen && loading.state.kind === "pending" && <SkeletonList doing={text.loading} count={4} />}
      {seen && draft && (
        <>
          <SettingsFields seen={seen} draft={draft} onChange={change} />
          <DeadlineList periods={seen.periods} />
          <OnwardFields
            periods={periodsOf(seen)}
            onwardTo={seen.onwardTo}
            draft={draft}
            onChange={change}
            first={currentPeriod(session.me)}
          />
          <AdHocPeriods
            session={session}
            seen={seen}
            onChanged={(after) => show(after, false)}
            onAgain={() => void start()}
          />
          <SettingsHistory seen={seen} />
        </>
      )}
    </PaneFrame>
  );
}

function periodsOf({ periods }: SettingsReply): MeReply["regime"]["periods"] {
  return periods.map(({ id, name, due, optional }) => ({
    ...{ id, name, optional },
    lastDay: due?.lastDay ?? null,
  }));
}

const useStyles = makeStyles({
  save: { flexGrow: 1 },
  // Empty, it is no row of the pane's own.
  outcome: { ":empty": { display: "none" } },
});
