import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PublishedReply } from "../../../shared/api/publishedTemplates.ts";
import type { Template } from "../../../shared/form/template.ts";
import { type Candidate, readCandidate } from "../../actions/candidateForm.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { PaneFrame } from "../../components/PaneFrame.tsx";
import { PaneTitle } from "../../components/PaneTitle.tsx";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { SkeletonList } from "../../components/SkeletonList.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import { useText } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { CandidateCard } from "./CandidateCard.tsx";
import { FormVersions } from "./FormVersions.tsx";

interface Props {
  readonly session: WorkSession;
}

/** The forms with their published versions, and a version to be published: what it changes is said before. */
export function FormsPart({ session }: Props) {
  const text = useAdministrationText().forms;
  const { retry } = useText();
  const { part } = useAdministrationText();
  const styles = useStyles();
  const [listed, setListed] = useState<PublishedReply | null>(null);
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const [published, setPublished] = useState<Template | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const loading = useAction(async (stop) => {
    const read = await (await session.client.administration()).publishedForms(stop);
    if (read.ok) setListed(read.value);
    return read;
  });
  const reading = useAction(async (stop, chosen: File) => {
    setPublished(null);
    const read = await readCandidate(session, await chosen.text(), listed?.versions ?? [], stop);
    if (read.ok) setCandidate(read.value);
    return read;
  });
  const { start } = loading;
  const publishing = useAction(async (stop, template: Template) => {
    const done = await (await session.client.administration()).publish(template, stop);
    if (done.ok) {
      setCandidate(null);
      setPublished(template);
      void start();
    }
    return done;
  }, "with-its-outcome");
  useEffect(() => void start(), [start]);
  const busy = [reading, publishing].some(({ state }) => state.kind === "pending");
  const ready = candidate?.kind === "ready" ? candidate.template : null;
  const ids = new Set(listed?.versions.map(({ id }) => id));

  return (
    <PaneFrame
      foot={
        <>
          {candidate && <Button onClick={() => setCandidate(null)}>{text.forget}</Button>}
          {ready ? (
            <Button
              appearance="primary"
              className={styles.primary}
              disabledFocusable={busy}
              onClick={() => !busy && void publishing.start(ready)}
            >
              {text.publish(ready.version)}
            </Button>
          ) : (
            <Button
              appearance="primary"
              className={styles.primary}
              disabledFocusable={!listed || busy}
              onClick={() => listed && !busy && file.current?.click()}
            >
              {text.read}
            </Button>
          )}
        </>
      }
    >
      <PaneTitle
        title={part.forms}
        under={listed ? text.lead(ids.size, listed.versions.length) : ""}
      />
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={text.read}
        className={styles.file}
        tabIndex={-1}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void reading.start(chosen);
          // The same file may be chosen again, mended.
          target.value = "";
        }}
      />
      <ActionProblem
        state={loading.state}
        actionOf={() => ({ label: retry, onChoose: () => void start() })}
        onDismiss={loading.clear}
      />
      <ActionProblem state={reading.state} onDismiss={reading.clear} />
      <ActionProblem state={publishing.state} onDismiss={publishing.clear} />
      <WaitingBar
        waiting={busy}
        doing={publishing.state.kind === "pending" ? text.publishing : text.reading}
      />
      {published && (
        <div role="status">
          <ProblemBar
            intent="success"
            title={text.published(published.code, published.version)}
            onDismiss={() => setPublished(null)}
          />
        </div>
      )}
      {candidate && <CandidateCard candidate={candidate} />}
      {!listed && loading.state.kind === "pending" && (
        <SkeletonList doing={text.loading} count={5} />
      )}
      {listed && !candidate && <FormVersions versions={listed.versions} />}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  primary: { flexGrow: 1 },
  file: { display: "none", color: tokens.colorNeutralForeground1 },
});
