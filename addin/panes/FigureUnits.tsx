import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isUnknown } from "../../shared/form/dataValue.ts";
import { sayMoment } from "../../shared/text/moments.ts";
import { mostDecimals, sayNumber, showValue } from "../../shared/text/numbers.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import type { TracedFigure, TracedUnit } from "../actions/traceFigure.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { sayAmount, sayStandingIn } from "./figureWords.ts";

interface Props {
  readonly traced: TracedFigure;
  readonly onOpen: (unit: string) => void;
}

/** A total unit by unit: the figure, the version it is taken from, who sent it when, and what is doubtful about it. A
 *  unit whose report counts is a button to that cell of it. */
export function FigureUnits({ traced, onOpen }: Props) {
  const text = useText().compared.figure;
  const styles = useStyles();
  return (
    <ul className={styles.units} aria-label={text.ofUnits}>
      {traced.units.map((one) => (
        <FigureUnit
          key={one.figures.unit}
          one={one}
          traced={traced}
          onOpen={() => onOpen(one.figures.unit)}
        />
      ))}
    </ul>
  );
}

function FigureUnit({
  one,
  traced: { cell },
  onOpen,
}: {
  readonly one: TracedUnit;
  readonly traced: TracedFigure;
  readonly onOpen: () => void;
}) {
  const text = useText();
  const words = text.compared.figure;
  const language = useLanguage();
  const styles = useStyles();
  const { figures, value, listsNothing, sent, milestone, progress, lastYear, doubts } = one;
  const { name, standing, version, goesOn } = figures;
  const isCounted = standing.kind === "counted";
  const isGoneOn = goesOn?.isKnown === true && goesOn.cells.has(cell.key);
  const blank = isCounted ? words.blank : words.noFigure;
  const nothing = listsNothing ? words.listsNothing : blank;
  const shown =
    isCounted || isGoneOn
      ? sayAmount(language, isUnknown(value) ? words.noFigure : nothing, value, cell.measure)
      : text.consolidation.standings[standing.kind];
  const facts = [
    ...(isCounted || isGoneOn ? [sayStandingIn(text, standing)] : []),
    ...(isGoneOn ? [text.consolidation.goneOn(shortenPeriod(language, goesOn.until))] : []),
    ...(sent
      ? [
          words.version(version),
          words.sent(sayMoment(language, sent.at), sent.by),
          words.origins[sent.origin],
        ]
      : []),
    ...(milestone === null
      ? []
      : [
          words.registered(sayNumber(language, milestone, mostDecimals)) +
            (progress ? ` (${text.progress.verdicts[progress.kind]})` : ""),
        ]),
    ...(lastYear === null ? [] : [words.before(showValue(language, lastYear, cell.measure))]),
  ];
  const head = (
    <>
      <span className={styles.name} lang="vi">
        {name}
      </span>{" "}
      <span className={mergeClasses(styles.value, !isCounted && styles.missing)}>
        {!isCounted && <span aria-hidden>◷ </span>}
        {shown}
      </span>
    </>
  );
  return (
    <li className={styles.unit}>
      {sent ? (
        <button
          type="button"
          className={mergeClasses(styles.head, styles.open)}
          title={words.openAt(name)}
          onClick={onOpen}
        >
          {head}
        </button>
      ) : (
        <div className={styles.head}>{head}</div>
      )}
      {facts.length > 0 && <p className={styles.facts}>{facts.join(" · ")}</p>}
      {doubts.map(({ sign, text: said, reason }) => (
        <p key={said} className={styles.doubt}>
          <span aria-hidden>{sign} </span>
          {said}
          {reason !== "" && (
            <span className={styles.reason} lang="vi">
              {" "}
              {words.reason(reason)}
            </span>
          )}
        </p>
      ))}
    </li>
  );
}

const useStyles = makeStyles({
  units: { margin: 0, padding: 0, listStyleType: "none" },
  unit: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    width: "100%",
    boxSizing: "border-box",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "12px",
    padding: "2px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
  },
  open: {
    cursor: "pointer",
    minHeight: "24px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "& > span:first-child": {
      color: tokens.colorBrandForegroundLink,
      textDecorationLine: "underline",
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
  missing: { color: "var(--warning-sign)" },
  facts: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  doubt: { margin: "2px 0 0", fontSize: tokens.fontSizeBase200 },
  reason: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});
