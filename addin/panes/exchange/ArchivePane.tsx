import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ok } from "../../../shared/result.ts";
import type { ArchiveProgress } from "../../actions/archive/archiveWork.ts";
import { type Archive, makeArchive } from "../../actions/archive/makeArchive.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { Notice } from "../../components/Notice.tsx";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import type { SheetsOut } from "../saveSheets.ts";
import { ArchiveOutcome } from "./ArchiveOutcome.tsx";
import { ArchivePeriods } from "./ArchivePeriods.tsx";
import { useExchangeText } from "./useExchangeText.ts";

interface Props {
  readonly session: WorkSession;
  readonly out: SheetsOut;
  readonly onBack: () => void;
}

/** Leaving with everything: of which periods, how far it has come, and whether it is whole. */
export function ArchivePane({ session, out, onBack }: Props) {
  const text = useExchangeText();
  const styles = useStyles();
  const { periods } = session.me.regime;
  const [recorded, setRecorded] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<ArchiveProgress | null>(null);
  const [given, setGiven] = useState<{ readonly name: string; readonly made: Archive } | null>(
    null,
  );
  const { file } = out;
  const asking = useAction(async (stop) => {
    const reply = await (await session.client.administration()).recordedPeriods(stop);
    if (!reply.ok) return reply;
    setRecorded(reply.value.periods);
    setChosen(reply.value.periods);
    return ok(null);
  });
  const { start: ask } = asking;
  useEffect(() => void ask(), [ask]);
  const making = useAction(async (stop) => {
    setGiven(null);
    setProgress(null);
    const chunks: Uint8Array[] = [];
    const wanted = periods.map(({ id }) => id).filter((id) => chosen.includes(id));
    const made = await makeArchive(session, wanted, {
      take: (bytes) => void chunks.push(bytes),
      again: () => void chunks.splice(0),
      pause: betweenFrames,
      onProgress: setProgress,
      stop,
    });
    if (!made.ok) return made;
    // Only what is finished is given out.
    if (file) setGiven({ name: file(chunks, made.value.title, "zip"), made: made.value });
    return ok(null);
  });
  const busy = making.state.kind === "pending";
  const isReady = !busy && chosen.length > 0 && file !== undefined;

  return (
    <PaneFrame
      foot={
        <>
          <Button onClick={onBack}>← {text.back}</Button>
          <Button
            appearance="primary"
            className={styles.make}
            disabledFocusable={!isReady}
            onClick={() => isReady && void making.start()}
          >
            {text.make}
          </Button>
        </>
      }
    >
      <PaneTitle title={text.title} under={session.me.regime.name} />
      <p className={styles.line}>{text.lead}</p>
      {!file && <Notice kind="info" sign="·" title={text.inBrowser} />}
      <WaitingBar
        waiting={busy}
        doing={text.soFar(text.steps[progress?.step ?? "records"], progress?.files ?? 0)}
        done={progress?.share ?? 0}
        onStop={making.stop}
      />
      {busy && <p className={styles.line}>{text.stay}</p>}
      <ActionProblem
        state={making.state}
        more={text.nothingGiven}
        actionOf={() => ({ label: text.again, onChoose: () => void making.start() })}
        onDismiss={making.clear}
      />
      {given && !busy && <ArchiveOutcome {...given} />}
      <ActionProblem
        state={asking.state}
        actionOf={() => ({ label: text.askAgain, onChoose: () => void ask() })}
      />
      {asking.state.kind === "pending" && <SkeletonList doing={text.asking} count={3} />}
      {recorded && <ArchivePeriods {...{ periods, recorded, chosen, busy }} onChoose={setChosen} />}
    </PaneFrame>
  );
}

/** Between two files the pane is drawn, and whoever wants to stop is heard. */
function betweenFrames(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

const useStyles = makeStyles({
  make: { flexGrow: 1 },
  line: { margin: 0 },
});
