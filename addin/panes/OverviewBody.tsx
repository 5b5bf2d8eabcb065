import { sayMoment } from "../../shared/text/moments.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { OverviewCoverage, OverviewGaps } from "./OverviewCoverage.tsx";
import { ProgressView } from "./ProgressView.tsx";
import type { OverviewWork } from "./useOverview.ts";

interface Props {
  readonly work: OverviewWork;
  /** Whoever leads looks at the pictures, whoever consolidates at what is missing. */
  readonly first: "pictures" | "gaps";
}

/** A generated form over all units: how much is known, what is missing, and how far it all is. */
export function OverviewBody({ work, first }: Props) {
  const text = useText();
  const language = useLanguage();
  const { shown, said, busy, hush, asking, writing, saving } = work;
  const gaps = shown && <OverviewGaps overview={shown} />;
  return (
    <>
      <WaitingBar
        waiting={asking.state.kind === "pending"}
        doing={text.progress.loading}
        onStop={asking.stop}
      />
      <WaitingBar waiting={busy} doing={text.consolidation.writing} />
      <ActionProblem state={asking.state} onDismiss={asking.clear} />
      <ActionProblem state={writing.state} onDismiss={writing.clear} />
      <ActionProblem state={saving.state} onDismiss={saving.clear} />
      {said && <ProblemBar intent="success" title={said} onDismiss={hush} />}
      {shown && (
        <>
          <PaneTitle
            title={`${shown.form.template.code.split("/")[0]} · ${shown.form.template.title}`}
            under={`${sayPeriod(language, shown.reply.period)} · ${sayMoment(language, shown.reply.asOf)}`}
          />
          <OverviewCoverage overview={shown} />
          {first === "gaps" && gaps}
          {shown.form.template.generated === "units-across" && <ProgressView overview={shown} />}
          {first === "pictures" && gaps}
        </>
      )}
    </>
  );
}
