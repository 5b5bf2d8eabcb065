import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { MergeConflict } from "../../shared/report/mergeVersions.ts";
import type { DataState } from "../../shared/report/submission.ts";
import { ok } from "../../shared/result.ts";
import { nameCell, sayCellName } from "../../shared/text/cellNames.ts";
import type { Language } from "../../shared/text/language.ts";
import { shortenMoment } from "../../shared/text/moments.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { mergingWords } from "../../shared/text/reading/merging.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { applyMerge, type Choices, type MergePlan, planMerge } from "../actions/mergeReport.ts";
import type { Loss } from "../actions/renewForm.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";

export interface MergeProps {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  /** How firm the sheet's figures are, as the person has said. */
  readonly dataState: DataState;
  /** The newer version, as far as is known. */
  readonly version: number;
  readonly onMerged: () => void;
  /** It is to be replaced as a whole. */
  readonly onReplace: (version: number) => void;
  readonly onClose: () => void;
}

/** Puts somebody else's version and this sheet together: what one of the two changed is told, what both changed is asked,
 *  each value with whose it is. */
export function MergeDialog(props: MergeProps) {
  const { session, checked, dataState, version, onMerged, onReplace, onClose } = props;
  const language = useLanguage();
  const words = mergingWords[language];
  const text = useText();
  const styles = useStyles();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [losses, setLosses] = useState<readonly Loss[]>([]);
  const planning = useAction((stop) => planMerge(session, checked, stop));
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
    else onMerged();
    return ok(null);
  }, "with-its-outcome");
  const isAnswered = plan?.conflicts.every(({ cell }) => choices.has(cell)) === true;
  const again = () => {
    merging.clear();
    setLosses([]);
    void look();
  };
  return (
    <AskDialog
      title={words.title(plan?.version ?? version)}
      {...(plan ? { lead: leadOf(plan, words, momentOf(plan, language)) } : {})}
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
            actionOf={() => ({ label: text.retry, onChoose: again })}
          />
          <ActionProblem
            state={merging.state}
            onDismiss={merging.clear}
            actionOf={() => ({ label: text.retry, onChoose: again })}
          />
        </>
      }
      onYes={() => plan && void merging.start(plan)}
      onClose={onClose}
    >
      {plan && (
        <>
          <Told plan={plan} checked={checked} />
          {plan.conflicts.length > 0 && (
            <Asked
              plan={plan}
              checked={checked}
              me={session.me.person.name}
              choices={choices}
              onChoose={setChoices}
            />
          )}
          {losses.length > 0 && <Lost losses={losses} />}
          <Button
            size="small"
            appearance="subtle"
            className={styles.other}
            onClick={() => onReplace(plan.version)}
          >
            {words.replace(plan.version)}
          </Button>
        </>
      )}
    </AskDialog>
  );
}

type Words = (typeof mergingWords)["vi"];

function leadOf({ version, base, sentBy }: MergePlan, words: Words, at: string): string {
  return words.lead(version, base, sentBy ?? words.someone, at);
}

function momentOf({ sentAt }: MergePlan, language: Language): string {
  return sentAt === null ? "" : shortenMoment(language, sentAt);
}

/** What only one of the two changed. */
function Told({
  plan: { version, fromTheirs, fromMine, conflicts },
  checked: { form },
}: {
  readonly plan: MergePlan;
  readonly checked: CheckedForm;
}) {
  const language = useLanguage();
  const words = mergingWords[language];
  const styles = useStyles();
  const say = (key: CellKey, value: DataValue) =>
    `${nameCell(language, form, key)}: ${showValue(language, value, cellOf(form, key).measure) || words.blank}`;
  if (fromTheirs.size + fromMine.size + conflicts.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      {[
        { head: words.theirs(version, fromTheirs.size), cells: fromTheirs },
        { head: words.mine(fromMine.size), cells: fromMine },
      ].map(
        ({ head, cells }) =>
          cells.size > 0 && (
            <details key={head} className={styles.told}>
              <summary>{head}</summary>
              <ul className={styles.list}>
                {[...cells].map(([key, value]) => (
                  <li key={key}>{say(key, value)}</li>
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  );
}

interface AskedProps {
  readonly plan: MergePlan;
  readonly checked: CheckedForm;
  /** Who sits here. */
  readonly me: string;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What both changed to different values: nothing is chosen for anybody. */
function Asked({ plan, checked, me, choices, onChoose }: AskedProps) {
  const language = useLanguage();
  const words = mergingWords[language];
  const styles = useStyles();
  const { version, conflicts } = plan;
  const { form } = checked;
  const at = momentOf(plan, language);
  const by = plan.sentBy ?? words.someone;
  const all = (whose: "theirs" | "mine") =>
    onChoose(new Map(conflicts.map(({ cell }) => [cell, whose])));
  const shown = ({ cell }: MergeConflict, value: DataValue) =>
    showValue(language, value, cellOf(form, cell).measure) || words.blank;
  return (
    <>
      <h3 className={styles.head}>{words.asked(conflicts.length)}</h3>
      {conflicts.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={() => all("theirs")}>
            {words.allTheirs(version)}
          </Button>
          <Button size="small" onClick={() => all("mine")}>
            {words.allMine}
          </Button>
        </div>
      )}
      {conflicts.map((conflict) => (
        <Field
          key={conflict.cell}
          label={nameCell(language, form, conflict.cell)}
          hint={words.before(shown(conflict, conflict.base))}
        >
          <RadioGroup
            value={choices.get(conflict.cell) ?? ""}
            onChange={(_, { value }) =>
              onChoose(new Map([...choices, [conflict.cell, value === "theirs" ? value : "mine"]]))
            }
          >
            <Radio
              value="theirs"
              label={words.ofTheirs(version, by, at, shown(conflict, conflict.theirs))}
            />
            <Radio value="mine" label={words.ofMine(me, shown(conflict, conflict.mine))} />
          </RadioGroup>
        </Field>
      ))}
    </>
  );
}

function Lost({ losses }: { readonly losses: readonly Loss[] }) {
  const language = useLanguage();
  const text = useText().report;
  const styles = useStyles();
  return (
    <>
      <p>{mergingWords[language].losses}</p>
      <ul className={styles.list}>
        {losses.map((loss) => {
          const said =
            loss.kind === "entry"
              ? text.lostEntry(sayCellName(language, loss.cell), loss.value)
              : text.lostNote(loss.address, loss.text);
          return <li key={said}>{said}</li>;
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  told: { margin: "4px 0", "& summary": { cursor: "pointer", padding: "2px 0" } },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
  head: {
    margin: "10px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  all: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "6px" },
  other: { marginTop: "8px", marginLeft: "-8px" },
});
