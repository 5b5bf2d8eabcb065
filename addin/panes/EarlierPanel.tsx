import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { EarlierReply } from "../../shared/api/earlier.ts";
import type { CellKey } from "../../shared/ids.ts";
import { sayCellName } from "../../shared/text/cellNames.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { earlierWords } from "../../shared/text/reading/earlier.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { type EarlierReport, earlierOnForm } from "../actions/comparedReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { WaitingBar } from "../components/WaitingBar.tsx";
import { useAction } from "../hooks/useAction.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ActionProblem } from "./ActionProblem.tsx";
import { CellHistory } from "./CellHistory.tsx";
import { JumpList } from "./JumpList.tsx";
import { useSelectedCell } from "./useSelectedCell.ts";

export interface EarlierProps {
  readonly session: WorkSession;
  readonly checked: CheckedForm;
  readonly onCell: (key: CellKey) => void;
}

/** A unit's report beside its earlier ones: what has changed most, and the selected cell over the periods. */
export function EarlierPanel({ session, checked, onCell }: EarlierProps) {
  const text = useText();
  const { identity } = checked;
  const { template, period, unit } = identity;
  const asking = useAction((stop) => session.client.earlier({ template, period, unit }, stop));
  const { start } = asking;
  useEffect(() => void start(), [start]);
  const { state } = asking;
  return (
    <>
      <WaitingBar
        waiting={state.kind === "pending"}
        doing={text.review.earlierLoading}
        onStop={asking.stop}
      />
      <ActionProblem
        state={state}
        onDismiss={asking.clear}
        actionOf={() => ({ label: text.retry, onChoose: () => void start() })}
      />
      {state.kind === "done" && (
        <Compared session={session} checked={checked} reply={state.value} onCell={onCell} />
      )}
    </>
  );
}

function Compared({
  session,
  checked,
  reply,
  onCell,
}: EarlierProps & { readonly reply: EarlierReply }) {
  const words = earlierWords[useLanguage()];
  const styles = useStyles();
  const selected = useSelectedCell(session, checked);
  const known = earlierOnForm(checked.form, reply);
  if (!known) return <p className={styles.quiet}>{words.outdated}</p>;
  if (known.earlier.length === 0 && !known.lastYear) {
    return <p className={styles.quiet}>{words.none}</p>;
  }
  const report = { form: checked.form, values: checked.values, ...known };
  return (
    <>
      <JumpList report={report} onCell={onCell} />
      <CellHistory report={report} selected={selected} />
      {known.earlier.map((one) => (
        <Gone key={one.period} report={one} />
      ))}
    </>
  );
}

/** What an earlier report says where the form at hand has no cell any more. */
function Gone({ report: { period, templateVersion, gone } }: { readonly report: EarlierReport }) {
  const language = useLanguage();
  const styles = useStyles();
  if (gone.length === 0 || templateVersion === null) return null;
  return (
    <div>
      <p className={styles.quiet}>
        {earlierWords[language].gone(sayPeriod(language, period), templateVersion)}
      </p>
      <ul className={styles.gone} lang="vi">
        {gone.map(({ name, measure, value }) => {
          const said = sayCellName(language, name);
          return (
            <li key={said}>
              {said}: {showValue(language, value, measure)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  gone: { margin: "2px 0 0", paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
});
