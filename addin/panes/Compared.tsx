import { makeStyles } from "@fluentui/react-components";
import { cellOf } from "../../shared/form/form.ts";
import { countLastYear } from "../../shared/rollup/lastYear.ts";
import { unitProgress } from "../../shared/rollup/unitProgress.ts";
import { mostDecimals, sayNumber } from "../../shared/text/numbers.ts";
import { sayFiledForLastYear } from "../../shared/text/yearChange.ts";
import type { Consolidation } from "../actions/consolidation.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { nameFigure, sayAmount } from "./figureWords.ts";
import { SourceChecks } from "./SourceChecks.tsx";

interface Props {
  readonly consolidation: Consolidation;
}

/** What the figures are compared with before they are used: what units registered, the year before, other sources. */
export function Compared({ consolidation }: Props) {
  return (
    <>
      <Behind consolidation={consolidation} />
      <SourceChecks checks={consolidation.checks} />
      <LastYearKnown consolidation={consolidation} />
    </>
  );
}

/** The units that are behind what they registered themselves. */
function Behind({ consolidation: { form, units, milestones } }: Props) {
  const text = useText().compared;
  const language = useLanguage();
  const styles = useStyles();
  if (milestones.size === 0) return null;
  const figures = [...milestones].map(([key, { byUnit }]) => ({ cell: cellOf(form, key), byUnit }));
  const behind = units.flatMap((unit, index) => {
    const said = figures.flatMap(({ cell, byUnit }) => {
      const milestone = byUnit[index] ?? null;
      if (milestone === null || unitProgress(cell, unit, milestone)?.kind !== "behind") return [];
      const value = unit.values.get(cell.key) ?? null;
      const shown = sayAmount(language, text.figure.noFigure, value, cell.measure);
      const aim = sayNumber(language, milestone, mostDecimals);
      return [text.milestones.ofUnit(nameFigure(cell, true), shown, aim)];
    });
    return said.length > 0 ? [{ unit, said: said.join("; ") }] : [];
  });
  if (behind.length === 0) {
    // Nobody has sent anything yet that could be measured: then nothing is well either.
    const isJudged = units.some((unit, index) =>
      figures.some(({ cell, byUnit }) => {
        const milestone = byUnit[index] ?? null;
        return milestone !== null && unitProgress(cell, unit, milestone) !== null;
      }),
    );
    return isJudged ? <Notice kind="good" sign="✓" title={text.milestones.onTrack} /> : null;
  }
  return (
    <Notice kind="warning" sign="△" title={text.milestones.behind}>
      <ul className={styles.list} lang="vi">
        {behind.map(({ unit, said }) => (
          <li key={unit.unit}>
            {unit.name}: {said}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Whether the year before is known, and of how many units. */
function LastYearKnown({ consolidation: { form, units, lastYear } }: Props) {
  const text = useText().compared.lastYear;
  const language = useLanguage();
  const styles = useStyles();
  const known = countLastYear(form, units, lastYear);
  if (!lastYear && known === 0) return <p className={styles.quiet}>{text.none}</p>;
  const then = lastYear ? [...lastYear.units, ...(lastYear.own ? [lastYear.own] : [])] : [];
  const filed = then.flatMap(({ name, filedFor }) =>
    filedFor && lastYear
      ? [`${name}: ${sayFiledForLastYear(language, lastYear.period, filedFor)}`]
      : [],
  );
  return (
    <>
      <p className={styles.quiet}>{text.known(known, units.length)}</p>
      {filed.map((said) => (
        <p key={said} className={styles.quiet}>
          {said}
        </p>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: "2px 0 0", paddingLeft: "16px" },
  quiet: { margin: "2px 0" },
});
