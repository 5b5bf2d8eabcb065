import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isComplete } from "../../shared/rollup/consolidate.ts";
import type { Progress } from "../../shared/rollup/progress.ts";
import { showNumber } from "../../shared/text/numbers.ts";
import { Meter } from "../components/Meter.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { ProgressUnits } from "./ProgressUnits.tsx";
import { drawTotal } from "./progressScale.ts";
import { sayFigure, sayPace } from "./progressWords.ts";

interface Props {
  readonly one: Progress;
  readonly yearShare: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One indicator: what it is, how far it is and from how many units; below it, when asked for, each of them. */
export function ProgressItem({ one, yearShare, open, onToggle }: Props) {
  const text = useText();
  const words = text.progress;
  const language = useLanguage();
  const styles = useStyles();
  const { figure, share, verdict } = one;
  const { row } = figure.cell;
  const { filled, marks } = drawTotal(one, yearShare);
  const figureWords = sayFigure(language, words, one);
  const { covered, expected, own } = figure.total;
  const sharePart = share === null ? null : showNumber(language, share, 1);
  const pace = sayPace(language, words, one, yearShare);
  const said = [
    ...(sharePart === null ? [] : [words.share(sharePart)]),
    ...(pace === null ? [] : [pace]),
    ...(verdict
      ? [words.verdicts[verdict.kind] + (verdict.estimated ? ` (${words.estimated})` : "")]
      : []),
  ];
  const coverage = [
    words.coverage(covered, expected),
    ...(own === "in" ? [words.withOwn] : []),
    ...(own === "missing" ? [words.withoutOwn] : []),
  ].join(", ");
  const isPartial = !isComplete(figure.total);
  const label = [
    row.label,
    figureWords,
    ...said,
    ...(one.isPart ? [words.timeMark(showNumber(language, yearShare, 0))] : []),
    coverage,
  ].join("; ");
  return (
    <li className={mergeClasses(styles.item, row.level > 0 && styles.part)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-label={open ? words.hideUnits(row.label) : words.showUnits(row.label)}
        onClick={onToggle}
      >
        <span className={styles.name} lang="vi">
          {row.label}
        </span>
        <span aria-hidden className={styles.chevron}>
          {open ? "▾" : "▸"}
        </span>
      </button>
      <p className={styles.figure} lang={language === "vi" ? undefined : language}>
        {figureWords}
      </p>
      <Meter filled={filled} marks={marks} label={label} />
      <p className={styles.under}>
        <span>{said.join(" · ")}</span>
        <span className={mergeClasses(isPartial && styles.partial)}>
          {isPartial && <span aria-hidden>◷ </span>}
          {coverage}
        </span>
      </p>
      {open && <ProgressUnits one={one} yearShare={yearShare} />}
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: "avoid",
  },
  part: { paddingLeft: "14px" },
  head: {
    display: "flex",
    width: "100%",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "8px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  chevron: { color: tokens.colorNeutralForeground2, minWidth: "24px", textAlign: "right" },
  figure: { margin: "2px 0 4px", fontVariantNumeric: "tabular-nums" },
  under: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "0 12px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  partial: { color: "var(--warning-sign)" },
});
