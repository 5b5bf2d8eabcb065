import { Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { findHeadline } from "../actions/findHeadline.ts";
import { currentPeriod } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import type { NarrativeProps } from "./narrative/NarrativeDialog.tsx";
import { NarrativeEntrance } from "./narrative/NarrativeEntrance.tsx";
import { OverviewBody } from "./OverviewBody.tsx";
import { PeriodSelect } from "./PeriodSelect.tsx";
import { SheetsFoot } from "./SheetsFoot.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import { useOverview } from "./useOverview.ts";

interface Props {
  readonly session: WorkSession;
  readonly out: SheetsOut;
  readonly saveDocument: NarrativeProps["save"];
}

/** How far from the plan, and where: what the district's leaders come for. */
export function ProgressPane({ session, out, saveDocument }: Props) {
  const text = useText();
  const [period, setPeriod] = useState(() => currentPeriod(session.me));
  const work = useOverview(session, out);
  const looking = useAction((stop, of: string) => findHeadline(session, of, stop));
  const { start: look, state } = looking;
  useEffect(() => void look(period), [look, period]);
  const found = state.kind === "done" && state.value?.period === period ? state.value : null;
  const template = found?.template ?? null;
  const { start: ask, clear } = work.asking;
  useEffect(() => {
    if (template) void ask(template, period);
    else clear();
  }, [ask, clear, template, period]);
  return (
    <PaneFrame foot={template && <SheetsFoot {...work.foot} />}>
      <Field label={text.consolidation.period}>
        <PeriodSelect periods={session.me.regime.periods} value={period} onChange={setPeriod} />
      </Field>
      <NarrativeEntrance key={period} session={session} period={period} save={saveDocument} />
      <WaitingBar
        waiting={state.kind === "pending"}
        doing={text.progress.loading}
        onStop={looking.stop}
      />
      <ActionProblem state={state} onDismiss={looking.clear} />
      {template && <OverviewBody work={work} first="pictures" />}
      {state.kind === "done" && state.value === null && (
        <EmptyState title={text.progress.none} detail={text.progress.noneDetail} />
      )}
    </PaneFrame>
  );
}
