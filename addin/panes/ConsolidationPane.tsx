import { Link, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { sayMoment } from "../../shared/text/moments.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { periodOf } from "../actions/consolidation.ts";
import type { Figures } from "../actions/editions.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { later } from "../components/later.tsx";
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
import type { NarrativeProps } from "./narrative/NarrativeDialog.tsx";
import { NarrativeEntrance } from "./narrative/NarrativeEntrance.tsx";
import { OverviewBody } from "./OverviewBody.tsx";
import { SheetsFoot } from "./SheetsFoot.tsx";
import type { SheetsOut } from "./saveSheets.ts";
import { useConsolidation } from "./useConsolidation.ts";
import type { DistrictPeriod } from "./useDistrictPeriod.ts";
import { useOverview } from "./useOverview.ts";

const ExportFigures = later(
  async () => (await import("./exchange/ExportFigures.tsx")).ExportFigures,
);
const Editions = later(async () => (await import("./Editions.tsx")).Editions);

interface Props {
  readonly session: WorkSession;
  readonly chosen: DistrictPeriod;
  readonly out: SheetsOut;
  readonly saveDocument: NarrativeProps["save"];
  /** A unit's report has been opened. */
  readonly onOpened: () => void;
  /** Goes to the targets and starting figures. */
  readonly onFiled: () => void;
}

/** One form over all units: what is known and what is missing first, then the sheets. */
export function ConsolidationPane(props: Props) {
  const { session, chosen, out, saveDocument, onOpened, onFiled } = props;
  const text = useText().consolidation;
  const styles = useStyles();
  const language = useLanguage();
  const { period, template: wanted } = chosen;
  const work = useConsolidation(session, out);
  const { shown, said, busy, asking, writing, saving } = work;
  const forms = useAction(async (stop, of: string) => {
    work.forget();
    return session.client.completeness(of, stop);
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
  return (
    <PaneFrame foot={<SheetsFoot {...(isGenerated ? overview.foot : work.foot)} />}>
      <Link as="button" className={styles.way} onClick={onFiled}>
        {text.toFiled} ›
      </Link>
      <NarrativeEntrance key={period} session={session} period={period} save={saveDocument} />
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
          {said && <ProblemBar intent="success" title={said} onDismiss={work.hush} />}
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
        <>
          {out.file && <ExportFigures session={session} figures={figures} save={out.file} />}
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
        </>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({ way: { justifySelf: "start" } });
