import { cellOf } from "../../shared/form/form.ts";
import { nameCell, sayCellName } from "../../shared/text/cellNames.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { changesWords } from "../../shared/text/reading/changes.ts";
import { useLanguage } from "../hooks/useText.ts";
import { CellWay } from "./CellWay.tsx";
import type { FoundProps } from "./NoteMet.tsx";
import { useChangedLines } from "./useChangedLines.ts";

/** What came and went with the form itself, where the version before was filled in with another: nobody has changed it. */
export function FormChanges({ found, checked: { form }, onCell }: FoundProps) {
  const language = useLanguage();
  const words = changesWords[language];
  const styles = useChangedLines();
  const { before, added } = found;
  const current = form.template.version;
  if (before.templateVersion === current) return null;
  return (
    <>
      <p className={styles.words}>{words.otherForm(before.templateVersion, current)}</p>
      {added.length > 0 && (
        <>
          <h4 className={styles.head}>{words.added(added.length)}</h4>
          <ul className={styles.list}>
            {added.map(({ cell, value }) => (
              <li key={cell} className={styles.line}>
                <CellWay cell={cell} name={nameCell(language, form, cell)} onCell={onCell} />
                <span className={styles.figure}>
                  {showValue(language, value, cellOf(form, cell).measure)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {before.gone.length > 0 && (
        <>
          <h4 className={styles.head}>{words.gone(before.gone.length)}</h4>
          <ul className={styles.list} lang="vi">
            {before.gone.map(({ name, measure, value }) => (
              <li key={sayCellName(language, name)} className={styles.line}>
                {sayCellName(language, name)}
                <span className={styles.figure}>{showValue(language, value, measure)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
