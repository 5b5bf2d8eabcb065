import { makeStyles } from "@fluentui/react-components";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { nameCell, sayCellName } from "../../shared/text/cellNames.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { mergingWords } from "../../shared/text/reading/merging.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { MergePlan } from "../actions/mergeReport.ts";
import type { Loss } from "../actions/renewForm.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

/** What only one of the two changed. */
export function MergeTold({
  plan: { version, base, baseForm, fromTheirs, fromMine, conflicts, reasons },
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
  const yielding = reasons.yield.length;
  if (
    fromTheirs.size + fromMine.size + conflicts.length + reasons.conflicts.length + yielding ===
    0
  ) {
    return <p>{words.nothing}</p>;
  }
  return (
    <>
      {baseForm !== null && (
        <p className={styles.told}>{words.otherForm(base, baseForm, form.template.version)}</p>
      )}
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
      {yielding > 0 && <p className={styles.told}>{words.theirReasons(version, yielding)}</p>}
    </>
  );
}

/** What has no place on the new sheet. */
export function MergeLost({ losses }: { readonly losses: readonly Loss[] }) {
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
});
