import { makeStyles, tokens } from "@fluentui/react-components";
import { cellOf } from "../../shared/form/form.ts";
import { judgedFigure } from "../../shared/rollup/aim.ts";
import { firmnessOf } from "../../shared/rollup/firmness.ts";
import { countListedNothing } from "../../shared/rollup/listedRows.ts";
import { verdictOf } from "../../shared/rollup/verdict.ts";
import { sayUnitKind } from "../../shared/text/unitNames.ts";
import type { Consolidation } from "../actions/consolidation.ts";
import type { TracedFigure } from "../actions/traceFigure.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { isAlone, nameFigure, sayAmount, sayChange, sayTotalAmount } from "./figureWords.ts";

interface Props {
  readonly traced: TracedFigure;
  readonly consolidation: Consolidation;
}

/** A total with how much it knows, and how it stands to the plan, to what was registered and to the year before. */
export function TracedTotal({ traced, consolidation }: Props) {
  const text = useText();
  const { figure: words } = text.compared;
  const language = useLanguage();
  const styles = useStyles();
  const { cell, total, target, milestones, lastYear } = traced;
  const { measure } = cell;
  const listed = consolidation.figures.map(({ key }) => cellOf(consolidation.form, key));
  const kind = sayUnitKind(language, consolidation.reply.unit.type);
  const amount = (value: number) => sayAmount(language, words.noFigure, value, measure);
  const value = sayTotalAmount(language, words.noFigure, total.value, measure);
  const silent = countListedNothing(consolidation.form, cell, consolidation.units);
  const coverage = [
    words.coverage(total.covered, total.expected, total.approved),
    ...(total.own === "in" ? [words.withOwn(kind)] : []),
    ...(total.own === "missing" ? [words.withoutOwn(kind)] : []),
    ...(silent > 0 ? [words.listNothing(silent)] : []),
  ].join(", ");
  const verdict = verdictOfTotal();
  const lines = [
    ...(target === null
      ? []
      : [
          [
            words.target(amount(target)),
            ...(verdict
              ? [
                  text.progress.verdicts[verdict.kind] +
                    (verdict.estimated ? ` (${words.estimated})` : ""),
                ]
              : []),
          ].join(": "),
        ]),
    ...(milestones ? [sayMilestones(milestones)] : []),
    ...(lastYear ? [sayLastYear(lastYear)] : []),
  ];
  return (
    <div>
      <p className={styles.name} lang="vi">
        {nameFigure(cell, isAlone(listed, cell))}
      </p>
      <p className={styles.value}>
        {words.total} <strong>{value}</strong>
      </p>
      <p className={styles.quiet}>{coverage}</p>
      {lines.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
    </div>
  );

  function verdictOfTotal() {
    const { direction, strict = false } = measure;
    if (target === null || direction === null) return null;
    const { figures, units, own } = consolidation;
    const figure = figures.find(({ key }) => key === cell.key);
    const isEstimated = figure && firmnessOf(cell, figure, units, own).estimated !== "no";
    const aim = { value: target, direction, strict };
    const whole = milestones?.whole;
    const milestone = typeof whole === "number" ? whole : null;
    const { periodKind } = consolidation.form;
    const parts = consolidation.exemptParts.get(cell.key) ?? 0;
    return verdictOf(
      total,
      aim,
      milestone,
      periodKind,
      judgedFigure(cell, isEstimated === true, parts),
    );
  }

  function sayMilestones({
    whole,
    registered,
    expected,
  }: NonNullable<TracedFigure["milestones"]>): string {
    if (typeof whole === "number") return words.milestone(amount(whole));
    return words.noMilestone(registered, expected, words.noSum[whole]);
  }

  function sayLastYear({ total: before, change }: NonNullable<TracedFigure["lastYear"]>): string {
    const shown = sayTotalAmount(language, words.noFigure, before.value, measure);
    const said = words.lastYear(shown, before.covered, before.expected);
    const changed = sayChange(language, text, change);
    return changed ? `${said}: ${changed}` : said;
  }
}

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  value: { margin: "2px 0", fontVariantNumeric: "tabular-nums" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});
