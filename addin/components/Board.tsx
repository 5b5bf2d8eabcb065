import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { shortenUnit } from "../../shared/text/unitNames.ts";
import { useText } from "../hooks/useText.ts";

type Unit = CompletenessReply["units"][number];
type Report = Unit["reports"][number];

/** One report on the board. */
export interface BoardCell {
  readonly unit: Unit;
  readonly template: CompletenessReply["templates"][number];
  readonly report: Report;
}

interface Props {
  readonly board: CompletenessReply;
  readonly chosen: BoardCell | null;
  readonly onChoose: (cell: BoardCell) => void;
}

/** How a report stands, as the board shows it. Where nobody owes one, none is no gap. */
export function stateOf({ state, version, errors, warnings }: Report, optional: boolean) {
  switch (state) {
    case "approved":
    case "frozen":
    case "returned":
      return state;
    case "submitted":
      return errors + warnings > 0 ? "doubtful" : "submitted";
    default:
      if (version > 0) return "withdrawn";
      return optional ? "nothing-to-report" : "draft";
  }
}

const signs = {
  approved: "✓",
  submitted: "◷",
  returned: "↩",
  doubtful: "!",
  withdrawn: "○",
  draft: "·",
  "nothing-to-report": "–",
  frozen: "❄",
} as const;

/** Units down, forms across, a sign in each place; a legend below says what the signs mean. */
export function Board({ board, chosen, onChoose }: Props) {
  const text = useText().board;
  const styles = useStyles();
  const { templates, units, optional } = board;
  const shown = units.flatMap(({ reports }) => reports.map((one) => stateOf(one, optional)));
  const present = new Set(shown);
  return (
    <div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              <span className={styles.hidden}>{text.unit}</span>
            </th>
            {templates.map(({ id, code, shortTitle }) => (
              <th key={id} scope="col" className={styles.head} title={shortTitle}>
                {code.split("/")[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row" className={styles.unit} lang="vi">
                {shortenUnit(unit.name)}
              </th>
              {templates.map((template) => {
                const report = unit.reports.find((one) => one.template === template.id);
                if (!report) return <td key={template.id} />;
                const state = stateOf(report, optional);
                const isChosen = chosen?.unit.id === unit.id && chosen.template.id === template.id;
                const late = report.late ? `, ${text.late}` : "";
                return (
                  <td key={template.id} className={styles.place}>
                    <button
                      type="button"
                      className={mergeClasses(
                        styles.cell,
                        styles[state],
                        isChosen && styles.chosen,
                      )}
                      aria-pressed={isChosen}
                      aria-label={`${unit.name}, ${template.code}: ${text.states[state]}${late}`}
                      onClick={() => onChoose({ unit, template, report })}
                    >
                      {signs[state]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {(Object.keys(signs) as (keyof typeof signs)[])
          .filter((state) => present.has(state))
          .map((state) => (
            <li key={state} className={styles.meaning}>
              <span aria-hidden className={mergeClasses(styles.cell, styles.key, styles[state])}>
                {signs[state]}
              </span>
              {text.states[state]}
            </li>
          ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "3px" },
  corner: { width: "40%" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  head: {
    textAlign: "center",
    fontSize: "11px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  unit: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
  },
  place: { padding: 0, textAlign: "center" },
  cell: {
    width: "100%",
    minWidth: "24px",
    maxWidth: "72px",
    height: "26px",
    padding: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: "13px",
    fontWeight: 700,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  chosen: { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: "1px" },
  approved: { backgroundColor: "#0f7b6c", color: "#ffffff" },
  frozen: { backgroundColor: "#0b5a50", color: "#ffffff" },
  submitted: { backgroundColor: "var(--good-strong)", color: "var(--good-sign)" },
  returned: { backgroundColor: "var(--error-strong)", color: "var(--error-sign)" },
  doubtful: { backgroundColor: "var(--warning-strong)", color: "var(--warning-sign)" },
  withdrawn: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  draft: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  "nothing-to-report": {
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 16px",
    listStyleType: "none",
    margin: "10px 0 0",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  meaning: { display: "flex", alignItems: "center", columnGap: "6px" },
  key: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "20px",
    minWidth: "20px",
    height: "18px",
    fontSize: "11px",
    cursor: "default",
  },
});
