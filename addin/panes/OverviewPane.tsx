import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { sayMoment } from "../../shared/text/moments.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { PaneFrame } from "../components/PaneFrame.tsx";
import { PaneTitle } from "../components/PaneTitle.tsx";
import { ProblemBar } from "../components/ProblemBar.tsx";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { OverviewCoverage, OverviewGaps } from "./OverviewCoverage.tsx";
import { ProgressView } from "./ProgressView.tsx";
import type { SaveSheets } from "./saveSheets.ts";
import { useOverview } from "./useOverview.ts";

interface Props {
  readonly session: WorkSession;
  readonly save: SaveSheets;
  readonly template: string;
  readonly period: string;
  /** What else may be chosen, above it all. */
  readonly choices: ReactNode;
  /** Whoever leads looks at the pictures, whoever consolidates at what is missing. */
  readonly first: "pictures" | "gaps";
}

/** A generated form over all units: what is known, how far it all is, and its sheets. */
export function OverviewPane({ session, save, template, period, choices, first }: Props) {
  const words = useText();
  const text = words.consolidation;
  const language = useLanguage();
  const styles = useStyles();
  const { shown, said, forget, asking, writing, saving } = useOverview(session, save);
  const { start: ask } = asking;
  useEffect(() => void ask(template, period), [ask, template, period]);
  const busy = writing.state.kind === "pending" || saving.state.kind === "pending";
  const hasPictures = shown?.form.template.generated === "units-across";
  const gaps = shown && <OverviewGaps overview={shown} />;
  return (
    <PaneFrame
      foot={
        <>
          <Button
            disabledFocusable={!shown || busy}
            onClick={() => shown && void saving.start(shown)}
          >
            {text.download}
          </Button>
          <Button
            appearance="primary"
            className={styles.write}
            disabledFocusable={!shown || busy}
            onClick={() => shown && void writing.start(shown)}
          >
            {text.write}
          </Button>
        </>
      }
    >
      {choices}
      <WaitingBar
        waiting={asking.state.kind === "pending"}
        doing={words.progress.loading}
        onStop={asking.stop}
      />
      <WaitingBar waiting={busy} doing={text.writing} />
      <ActionProblem state={asking.state} onDismiss={asking.clear} />
      <ActionProblem state={writing.state} onDismiss={writing.clear} />
      <ActionProblem state={saving.state} onDismiss={saving.clear} />
      {said && <ProblemBar intent="success" title={said} onDismiss={forget} />}
      {shown && (
        <>
          <PaneTitle
            title={`${shown.form.template.code.split("/")[0]} · ${shown.form.template.title}`}
            under={`${sayPeriod(language, shown.reply.period)} · ${sayMoment(language, shown.reply.asOf)}`}
          />
          <OverviewCoverage overview={shown} />
          {first === "gaps" && gaps}
          {hasPictures && <ProgressView overview={shown} />}
          {first === "pictures" && gaps}
        </>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({ write: { flexGrow: 1 } });
