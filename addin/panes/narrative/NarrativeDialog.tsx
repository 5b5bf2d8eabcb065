import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { NarrativeDocument } from "../../../shared/narrative/document.ts";
import type { Problem } from "../../../shared/problem.ts";
import { ok, type Result } from "../../../shared/result.ts";
import { narrativeText } from "../../../shared/text/narrative/narrativeText.ts";
import { signerTitlesOf } from "../../../shared/text/signerTitles.ts";
import { draftDistrictNarrative } from "../../actions/narrative/draftDistrictNarrative.ts";
import {
  type DraftedNarrative,
  draftsFor,
  keepSigner,
  offerSigner,
} from "../../actions/narrative/draftedNarrative.ts";
import { draftOwnNarrative } from "../../actions/narrative/draftOwnNarrative.ts";
import { currentPeriod } from "../../actions/periodChoices.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { ProblemBar } from "../../components/ProblemBar.tsx";
import { TellDialog } from "../../components/TellDialog.tsx";
import { WaitingBar } from "../../components/WaitingBar.tsx";
import { useAction } from "../../hooks/useAction.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { ActionProblem } from "../ActionProblem.tsx";
import { PeriodSelect } from "../PeriodSelect.tsx";
import { NarrativeOutcome } from "./NarrativeOutcome.tsx";

export interface NarrativeProps {
  readonly session: WorkSession;
  /** Where the person is; null where he has chosen none. */
  readonly period: string | null;
  /** Writes the file and answers its name; null where files are dropped on their way. */
  readonly save: ((document: NarrativeDocument) => Promise<Result<string, Problem>>) | null;
  readonly onClose: () => void;
}

/** Drafts the report of a period in words: from what the unit has sent, or over all units. */
export function NarrativeDialog({ session, period: at, save, onClose }: NarrativeProps) {
  const text = narrativeText[useLanguage()];
  const styles = useStyles();
  const isOwn = session.me.role === "reporter";
  const titles = signerTitlesOf(draftsFor(session).type);
  const [period, setPeriod] = useState(() => at ?? currentPeriod(session.me));
  const [signer, setSigner] = useState(() => offerSigner(session));
  const [read, setRead] = useState({ count: 0, of: 0 });

  const drafting = useAction(async (stop, of: string) => {
    setRead({ count: 0, of: 0 });
    keepSigner(session, signer);
    const draft = isOwn ? draftOwnNarrative : draftDistrictNarrative;
    const onRead = (count: number, all: number) => setRead({ count, of: all });
    const drafted = await draft(session, { period: of, signer }, onRead, stop);
    if (!drafted.ok) return drafted;
    const outcome = drafted.value;
    if (outcome.kind !== "document" || stop.aborted) return ok<Outcome>({ outcome, name: "" });
    setRead({ count: 0, of: 0 });
    const saved = save ? await save(outcome.document) : ok("");
    return saved.ok ? ok<Outcome>({ outcome, name: saved.value }) : saved;
  });
  const { state } = drafting;
  const isPending = state.kind === "pending";

  return (
    <TellDialog title={text.title} onClose={onClose}>
      {save === null ? (
        <ProblemBar intent="info" title={text.notHere} detail={text.notHereDetail} />
      ) : (
        <div className={styles.fields}>
          <p className={styles.words}>{isOwn ? text.leadOwn : text.leadDistrict}</p>
          <Field label={text.period}>
            <PeriodSelect
              periods={session.me.regime.periods}
              value={period}
              onChange={(chosen) => {
                drafting.clear();
                setPeriod(chosen);
              }}
            />
          </Field>
          <Field label={text.signer}>
            <Select
              value={signer.title}
              onChange={(_, { value }) => setSigner({ ...signer, title: value })}
            >
              {[...new Set([...titles, signer.title])].map((title) => (
                <option key={title} value={title} lang="vi">
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={text.name}>
            <Input
              value={signer.name}
              maxLength={120}
              onChange={(_, { value }) => setSigner({ ...signer, name: value })}
            />
          </Field>
          <Button
            appearance="primary"
            disabledFocusable={isPending}
            onClick={() => !isPending && void drafting.start(period)}
          >
            {text.draft}
          </Button>
          <WaitingBar
            waiting={isPending}
            doing={read.of > 0 ? text.readingOf(read.count + 1, read.of) : text.reading}
            done={read.of > 0 ? read.count / read.of : null}
            onStop={drafting.stop}
          />
          <ActionProblem state={state} onDismiss={drafting.clear} />
          {state.kind === "done" && <NarrativeOutcome {...state.value} isOwn={isOwn} text={text} />}
        </div>
      )}
    </TellDialog>
  );
}

interface Outcome {
  readonly outcome: DraftedNarrative;
  readonly name: string;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
    // A select is as wide as its longest choice, unless it is told otherwise.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  words: { margin: 0 },
});
