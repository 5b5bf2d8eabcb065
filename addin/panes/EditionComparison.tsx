import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import {
  type SaidDifference,
  sayChange,
  sayTotalDifference,
  sayUnitDifference,
} from "../../shared/text/editions/sayDifference.ts";
import { mostDecimals, sayNumber } from "../../shared/text/numbers.ts";
import type { Comparison } from "../actions/compareFigures.ts";
import { useLanguage } from "../hooks/useText.ts";
import { isAlone, nameFigure } from "./figureWords.ts";
import { useEditionWords } from "./useEditionWords.ts";

const shownFirst = 12;

interface Props {
  /** "Bản chốt 1", "số hiện nay". */
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}

/** Every total that differs between two editions, or from now, with its causes; then every unit's own figures. */
export function EditionComparison({ before, after, comparison, onWrite, onClose }: Props) {
  const words = useEditionWords();
  const text = words.comparison;
  const language = useLanguage();
  const styles = useStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  const { totals, units, targets, cellOf, codeOf, form } = comparison;
  const cells = [...form.cells.values()];
  const name = (key: CellKey) => {
    const cell = cellOf(key);
    return cell ? nameFigure(cell, isAlone(cells, cell)) : key;
  };
  const lines = totals.flatMap((difference) => {
    const { key, part } = difference;
    const cell = cellOf(key);
    if (!cell || part === "urban" || part === "rural") return [];
    const said = sayTotalDifference(language, cell.measure, difference, codeOf);
    const of = part === "total" ? name(key) : text.beside[part](name(key));
    return [{ key: `${part} ${key}`, name: of, said }];
  });
  const causes = [
    ...new Set(
      totals.flatMap(({ made }) => made.map(({ change }) => sayChange(language, change, codeOf))),
    ),
  ];
  const unitNames = [...new Set(units.map((one) => one.name))];
  const isSame = lines.length + units.length + targets.length === 0;
  return (
    <section className={styles.comparison} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {text.title(before, after)}
      </h3>
      {isSame && <p className={styles.words}>{text.same}</p>}
      {lines.length > 0 && (
        <>
          <p className={styles.words}>
            {text.totals(lines.length)}. {text.because(causes.join("; "))}
          </p>
          <ul className={styles.list}>
            {(all ? lines : lines.slice(0, shownFirst)).map(({ key, name: of, said }) => (
              <Difference key={key} name={of} said={said} />
            ))}
          </ul>
          {!all && lines.length > shownFirst && (
            <Button size="small" className={styles.more} onClick={() => setAll(true)}>
              {text.more(lines.length - shownFirst)}
            </Button>
          )}
        </>
      )}
      {targets.length > 0 && (
        <>
          <strong>{text.targets}</strong>
          <ul className={styles.list}>
            {targets.map(({ indicator, before: was, after: is }) => {
              const aimed = cells.find(({ measure }) => measure.target === indicator);
              const say = (value: number | null) =>
                value === null ? text.noFigure : sayNumber(language, value, mostDecimals);
              return (
                <li key={indicator}>
                  <span lang="vi">{aimed ? nameFigure(aimed, true) : indicator}</span>: {say(was)} →{" "}
                  {say(is)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {units.length > 0 && (
        <details>
          <summary>{text.units(units.length)}</summary>
          {unitNames.map((unit) => (
            <div key={unit}>
              <strong lang="vi">{unit}</strong>
              <ul className={styles.list}>
                {units
                  .filter((one) => one.name === unit)
                  .flatMap((difference) => {
                    const cell = cellOf(difference.key);
                    if (!cell) return [];
                    const said = sayUnitDifference(language, cell.measure, difference, codeOf);
                    const { key, part } = difference;
                    const of = part === "values" ? name(key) : text.beside[part](name(key));
                    return [<Difference key={`${part} ${key}`} name={of} said={said} />];
                  })}
              </ul>
            </div>
          ))}
        </details>
      )}
      <div className={styles.buttons}>
        {!isSame && (
          <Button size="small" onClick={onWrite}>
            {text.write}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  );
}

function Difference({ name, said }: { readonly name: string; readonly said: SaidDifference }) {
  return (
    <li>
      <span lang="vi">{name}</span>: <strong>{said.change}</strong>
      {said.causes.length > 0 && <>: {said.causes.join("; ")}</>}
    </li>
  );
}

const useStyles = makeStyles({
  comparison: {
    display: "grid",
    rowGap: "6px",
    minWidth: 0,
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid var(--info-border)",
    backgroundColor: "var(--info-background)",
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  list: { margin: "2px 0 6px", paddingLeft: "16px" },
  more: { justifySelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
