import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { MergeConflict } from "../../shared/report/mergeVersions.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import type { Language } from "../../shared/text/language.ts";
import { shortenMoment } from "../../shared/text/moments.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { mergingWords } from "../../shared/text/reading/merging.ts";
import { sayViolation } from "../../shared/text/violations.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { type Choices, listQuestions, type MergePlan, questionOf } from "../actions/mergeReport.ts";
import { useLanguage } from "../hooks/useText.ts";
import { MergeChoice } from "./MergeChoice.tsx";

interface AskedProps {
  readonly plan: MergePlan;
  readonly checked: CheckedForm;
  /** Who sits here. */
  readonly me: string;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What both changed to different values, or gave different reasons for: nothing is chosen for anybody. */
export function MergeAsked({ plan, checked, me, choices, onChoose }: AskedProps) {
  const language = useLanguage();
  const words = mergingWords[language];
  const styles = useStyles();
  const { version, conflicts, reasons } = plan;
  const { form } = checked;
  const at = momentOf(plan, language);
  const by = plan.sentBy ?? words.someone;
  const questions = listQuestions(plan);
  const all = (whose: "theirs" | "mine") => onChoose(new Map(questions.map((one) => [one, whose])));
  const choose = (question: string, whose: "theirs" | "mine") =>
    onChoose(new Map([...choices, [question, whose]]));
  const shown = ({ cell }: MergeConflict, value: DataValue) =>
    showValue(language, value, cellOf(form, cell).measure) || words.blank;
  return (
    <>
      {questions.length > 1 && (
        <div className={styles.all}>
          <Button size="small" onClick={() => all("theirs")}>
            {words.allTheirs(version)}
          </Button>
          <Button size="small" onClick={() => all("mine")}>
            {words.allMine}
          </Button>
        </div>
      )}
      {conflicts.length > 0 && <h3 className={styles.head}>{words.asked(conflicts.length)}</h3>}
      {conflicts.map((conflict) => (
        <MergeChoice
          key={conflict.cell}
          label={nameCell(language, form, conflict.cell)}
          hint={words.before(shown(conflict, conflict.base))}
          whose={choices.get(conflict.cell)}
          theirs={words.ofTheirs(version, by, at, shown(conflict, conflict.theirs))}
          mine={words.ofMine(me, shown(conflict, conflict.mine))}
          onChoose={(whose) => choose(conflict.cell, whose)}
        />
      ))}
      {reasons.conflicts.length > 0 && (
        <h3 className={styles.head}>{words.askedReasons(reasons.conflicts.length)}</h3>
      )}
      {reasons.conflicts.map((conflict) => (
        <MergeChoice
          key={questionOf(conflict)}
          label={sayViolation(language, form, conflict.violation, checked.values).title}
          whose={choices.get(questionOf(conflict))}
          theirs={words.ofTheirs(version, by, at, conflict.theirs || words.blank)}
          mine={words.ofMine(me, conflict.mine || words.blank)}
          onChoose={(whose) => choose(questionOf(conflict), whose)}
        />
      ))}
    </>
  );
}

/** When the newer version came, in short. */
export function momentOf({ sentAt }: Pick<MergePlan, "sentAt">, language: Language): string {
  return sentAt === null ? "" : shortenMoment(language, sentAt);
}

const useStyles = makeStyles({
  head: {
    margin: "10px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  all: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "6px 0" },
});
