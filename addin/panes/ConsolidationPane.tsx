import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { ok } from "../../shared/result.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import {
  type Consolidation,
  consolidateForm,
  drawConsolidation,
  isSameCoverage,
  writeConsolidation,
} from "../actions/consolidation.ts";
import { currentPeriod } from "../actions/periodChoices.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { ConsolidationChoices } from "./ConsolidationChoices.tsx";
import { Coverage } from "./Coverage.tsx";
import { OverviewBody } from "./OverviewBody.tsx";
import { SheetsFoot } from "./SheetsFoot.tsx";
import type { SaveSheets } from "./saveSheets.ts";
import { useOverview } from "./useOverview.ts";

interface Props {
  readonly session: WorkSession;
  readonly save: SaveSheets;
}

/** One form over all units: what is known and what is missing first, then the sheets. */
export function ConsolidationPane({ session, save }: Props) {
  const text = useText().consolidation;
  const language = useLanguage();
  const styles = useStyles();
  const [period, setPeriod] = useState(() => currentPeriod(session.me));
  const [template, setTemplate] = useState<string | null>(null);
  const [board, setBoard] = useState<CompletenessReply | null>(null);
  const [shown, setShown] = useState<Consolidation | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const forms = useAction(async (stop, of: string) => {
    const asked = await session.client.completeness(of, stop);
    if (asked.ok) {
      setBoard(asked.value);
      setTemplate((before) => {
        const ids = [...asked.value.templates, ...asked.value.generated].map(({ id }) => id);
        return before && ids.includes(before) ? before : (ids[0] ?? null);
      });
    }
    return asked;
  });
  const asking = useAction(async (stop, of: string, at: string) => {
    setShown(null);
    setSaid(null);
    const found = await consolidateForm(session, of, at, stop);
    if (found.ok) setShown(found.value);
    return found;
  });
  /** Coverage is said before the figures are used: what has changed since is shown first, and asked about again. */
  const stillTrue = async (what: Consolidation, stop: Stop) => {
    const { template: of, period: at } = what.reply;
    const found = await consolidateForm(session, of.id, at, stop);
    if (!found.ok) return found;
    setShown(found.value);
    const same = isSameCoverage(what, found.value);
    setSaid(same ? null : text.changed);
    return ok(same ? found.value : null);
  };
  const writing = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const written = await writeConsolidation(session, fresh.value);
    if (written.ok) setSaid(text.written);
    return written;
  });
  const saving = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const sheets = drawConsolidation(session, fresh.value);
    const saved = await save(sheets, sheets[0]?.name ?? "");
    if (saved.ok) setSaid(text.downloaded(saved.value));
    return saved.ok ? ok(null) : saved;
  });

  const { start: askForms } = forms;
  const { start: ask } = asking;
  const overview = useOverview(session, save);
  const { start: askOverview } = overview.asking;
  useEffect(() => void askForms(period), [askForms, period]);
  // What the period before had, this one may not have.
  const isMade = (of: readonly { readonly id: string }[] | undefined) =>
    board?.period === period && (of?.some(({ id }) => id === template) ?? false);
  const isForm = isMade(board?.templates);
  const isGenerated = isMade(board?.generated);
  useEffect(() => {
    if (template && isForm) void ask(template, period);
    if (template && isGenerated) void askOverview(template, period);
  }, [ask, askOverview, template, isForm, isGenerated, period]);

  const waiting = asking.state.kind === "pending" || forms.state.kind === "pending";
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  const foot = {
    ready: shown !== null && isForm && !busy,
    onSave: () => void (shown && saving.start(shown)),
    onWrite: () => void (shown && writing.start(shown)),
  };
  return (
    <PaneFrame foot={<SheetsFoot {...(isGenerated ? overview.foot : foot)} />}>
      <ConsolidationChoices
        forms={board?.templates ?? []}
        generated={board?.generated ?? []}
        template={template}
        onTemplate={setTemplate}
        periods={session.me.regime.periods.map(({ id }) => id)}
        period={period}
        onPeriod={setPeriod}
      />
      <ActionProblem state={forms.state} onDismiss={forms.clear} />
      {isGenerated ? (
        <OverviewBody work={overview} first="gaps" />
      ) : (
        <>
          <WaitingBar waiting={waiting} doing={text.loading} onStop={asking.stop} />
          <WaitingBar waiting={busy} doing={text.writing} />
          <ActionProblem state={asking.state} onDismiss={asking.clear} />
          <ActionProblem state={writing.state} onDismiss={writing.clear} />
          <ActionProblem state={saving.state} onDismiss={saving.clear} />
          {said && <ProblemBar intent="success" title={said} onDismiss={() => setSaid(null)} />}
          {!shown && !waiting && <p className={styles.quiet}>{text.choose}</p>}
          {shown && (
            <>
              <PaneTitle
                title={`${shown.form.template.code.split("/")[0]} · ${shown.form.template.title}`}
                under={`${sayPeriod(language, shown.reply.period)} · ${sayMoment(language, shown.reply.asOf)}`}
              />
              <Coverage consolidation={shown} />
            </>
          )}
        </>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
