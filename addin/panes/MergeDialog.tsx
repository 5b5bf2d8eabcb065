import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { DataState } from "../../shared/report/submission.ts";
import { ok } from "../../shared/result.ts";
import { mergingWords } from "../../shared/text/reading/merging.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { KeptReasons } from "../actions/keptReasons.ts";
import {
  applyMerge,
  type Choices,
  keepChoices,
  listQuestions,
  listYielding,
  type MergePlan,
  planMerge,
} from "../actions/mergeReport.ts";
import { isEnteredFor } from "../actions/ownReport.ts";
import type { Loss } from "../actions/renewForm.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { MergeAsked, momentOf } from "./MergeAsked.tsx";
import { MergeLost, MergeTold } from "./MergeTold.tsx";

export interface MergeProps {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  /** How firm the sheet's figures are, as the person has said. */
  readonly dataState: DataState;
  /** The newer version, as far as is known. */
  readonly version: number;
  /** The reasons of the sender as they are kept on this machine. */
  readonly kept: KeptReasons;
  /** Told for which findings the reasons of the newer version hold from now on. */
  readonly onMerged: (yielding: readonly string[]) => void;
  /** It is to be replaced as a whole. */
  readonly onReplace: (version: number) => void;
  readonly onClose: () => void;
}

/** Puts somebody else's version and this sheet together: what one of the two changed is told, what both changed is asked,
 *  each value with whose it is. */
export function MergeDialog(props: MergeProps) {
  const { session, checked, dataState, version, kept, onMerged, onReplace, onClose } = props;
  const language = useLanguage();
  const words = mergingWords[language];
  const text = useText();
  const { replace } = isEnteredFor(session, checked.identity) ? text.life : text.report;
  const styles = useStyles();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [losses, setLosses] = useState<readonly Loss[]>([]);
  const planning = useAction((stop) => planMerge(session, checked, kept, stop));
  const { start: look } = planning;
  useEffect(() => void look(), [look]);
  const plan = planning.state.kind === "done" ? planning.state.value : null;
  const merging = useAction(async (stop, found: MergePlan) => {
    const merged = await applyMerge(
      session,
      checked,
      found,
      choices,
      { agreed: losses, dataState },
      stop,
    );
    if (!merged.ok) return merged;
    if (merged.value.kind === "would-lose") setLosses(merged.value.losses);
    else onMerged(listYielding(found, choices));
    return ok(null);
  }, "with-its-outcome");
  const isAnswered = plan !== null && listQuestions(plan).every((one) => choices.has(one));
  const again = async () => {
    merging.clear();
    setLosses([]);
    const found = await look();
    setChoices(plan && found?.ok ? keepChoices(choices, plan, found.value) : new Map());
  };
  return (
    <AskDialog
      title={words.title(plan?.version ?? version)}
      {...(plan
        ? {
            lead: words.lead(
              plan.version,
              plan.base,
              plan.sentBy ?? words.someone,
              momentOf(plan, language),
            ),
          }
        : {})}
      ready={isAnswered}
      yes={words.merge}
      doing={
        planning.state.kind === "pending"
          ? words.looking
          : merging.state.kind === "pending"
            ? words.merging
            : null
      }
      problem={
        <>
          <ActionProblem
            state={planning.state}
            onDismiss={onClose}
            actionOf={() => ({ label: text.retry, onChoose: () => void again() })}
          />
          <ActionProblem
            state={merging.state}
            onDismiss={merging.clear}
            actionOf={() => ({ label: text.retry, onChoose: () => void again() })}
          />
        </>
      }
      onYes={() => plan && void merging.start(plan)}
      onClose={onClose}
    >
      {plan && (
        <>
          <MergeTold plan={plan} checked={checked} />
          {listQuestions(plan).length > 0 && (
            <MergeAsked
              plan={plan}
              checked={checked}
              me={session.me.person.name}
              choices={choices}
              onChoose={setChoices}
            />
          )}
          {losses.length > 0 && <MergeLost losses={losses} />}
          <Button
            size="small"
            appearance="subtle"
            className={styles.other}
            onClick={() => onReplace(plan.version)}
          >
            {words.replace(replace(plan.version))}
          </Button>
        </>
      )}
    </AskDialog>
  );
}

const useStyles = makeStyles({
  other: { marginTop: "8px", marginLeft: "-8px" },
});
