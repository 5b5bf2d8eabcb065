import { Link, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { ok } from "../../shared/result.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import {
  type Consolidation,
  consolidateForm,
  drawConsolidation,
  isSameCoverage,
  periodOf,
  writeConsolidation,
} from "../actions/consolidation.ts";
import type { Figures } from "../actions/editions.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { Stop } from "../api/client.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { Compared } from "./Compared.tsx";
import { ConsolidationChoices } from "./ConsolidationChoices.tsx";
import { Coverage } from "./Coverage.tsx";
import { FigureTrace } from "./FigureTrace.tsx";
import { formGroups } from "./formGroups.ts";
import { OverviewBody } from "./OverviewBody.tsx";
import { SheetsFoot } from "./SheetsFoot.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";
import { useOverview } from "./useOverview.ts";

const Editions = lazy(async () => ({ default: (await import("./Editions.tsx")).Editions }));

interface Props {
  readonly session: WorkSession;
  readonly chosen: DistrictPeriod;
  readonly out: SheetsOut;
  /** A unit's report has been opened. */
  readonly onOpened: () => void;
  /** Goes to the targets and starting figures. */
  readonly onFiled: () => void;
}

/** One form over all units: what is known and what is missing first, then the sheets. */
export function ConsolidationPane({ session, chosen, out, onOpened, onFiled }: Props) {
  const text = useText().consolidation;
  const styles = useStyles();
  const language = useLanguage();
  const { period, template: wanted } = chosen;
  const [shown, setShown] = useState<Consolidation | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const forms = useAction(async (stop, of: string) => {
    setShown(null);
    setSaid(null);
    return session.client.completeness(of, stop);
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
    if (written.ok) setSaid(text.written(written.value));
    return written.ok ? ok(null) : written;
  });
  const saving = useAction(async (stop, what: Consolidation) => {
    const fresh = await stillTrue(what, stop);
    if (!fresh.ok || fresh.value === null) return fresh;
    const sheets = drawConsolidation(session, fresh.value);
    const saved = await out.save(sheets, sheets[0]?.name ?? "");
    if (saved.ok) setSaid(text.given[out.as](saved.value));
    return saved.ok ? ok(null) : saved;
  });

  const { start: askForms } = forms;
  const { start: ask } = asking;
  useEffect(() => {
    if (period !== null) void askForms(period);
  }, [askForms, period]);
  const overview = useOverview(session, out);
  const { start: askOverview } = overview.asking;
  // Only what the period asks for can be asked for: what another one had may not be owed here.
  const board =
    forms.state.kind === "done" && forms.state.value.period === period ? forms.state.value : null;
  const groups = board ? formGroups(board) : [];
  const templates = groups.flatMap((group) => group.forms);
  const template = templates.find(({ id }) => id === wanted)?.id ?? templates[0]?.id ?? null;
  const isGenerated = board?.generated.some(({ id }) => id === template) ?? false;
  const at = board?.period ?? null;
  useEffect(() => {
    if (template === null || at === null) return;
    if (isGenerated) void askOverview(template, at);
    else void ask(template, at);
  }, [ask, askOverview, template, isGenerated, at]);

  const waiting =
    period === null || asking.state.kind === "pending" || forms.state.kind === "pending";
  const figures: Figures | null = isGenerated
    ? overview.shown && { of: "forms", made: overview.shown }
    : shown && { of: "form", made: shown };
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  const foot = {
    as: out.as,
    ready: shown !== null && !isGenerated && !busy,
    onSave: () => void (shown && saving.start(shown)),
    onWrite: () => void (shown && writing.start(shown)),
  };
  return (
    <PaneFrame foot={<SheetsFoot {...(isGenerated ? overview.foot : foot)} />}>
      <Link as="button" className={styles.way} onClick={onFiled}>
        {text.toFiled} ›
      </Link>
      <ConsolidationChoices
        groups={groups.map(({ of, forms: listed }) => ({ label: text.formsOf[of], forms: listed }))}
        template={template}
        onTemplate={chosen.chooseTemplate}
        periods={chosen.periods}
        period={period}
        onPeriod={chosen.choose}
      />
      <ActionProblem state={forms.state} onDismiss={forms.clear} />
      {board && templates.length === 0 && (
        <EmptyState title={text.empty} detail={text.emptyDetail} />
      )}
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
          {shown && (
            <>
              <PaneTitle
                title={`${shown.form.template.code.split("/")[0]} · ${shown.form.template.title}`}
                under={`${namePeriod(language, periodOf(shown))} · ${sayMoment(language, shown.reply.asOf)}`}
              />
              <Coverage consolidation={shown} />
              <Compared consolidation={shown} />
              <FigureTrace
                session={session}
                consolidation={shown}
                figure={chosen.figure}
                onFigure={chosen.chooseFigure}
                onOpened={onOpened}
              />
            </>
          )}
        </>
      )}
      {figures && (
        <Suspense fallback={null}>
          <Editions
            key={`${figures.made.reply.template.id}/${figures.made.reply.period}`}
            session={session}
            figures={figures}
            forms={groups.flatMap(({ of, forms: listed }) =>
              listed.map(({ id, code }) => ({ id, code, generated: of === "generated" })),
            )}
            out={out}
            onChanged={() => {
              const { template: of, period: when } = figures.made.reply;
              void (isGenerated ? askOverview(of.id, when) : ask(of.id, when));
            }}
          />
        </Suspense>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({ way: { justifySelf: "start" } });
