import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellKey } from "../../shared/ids.ts";
import type { Progress, UnitProgress } from "../../shared/rollup/progress.ts";
import { showNumber } from "../../shared/text/numbers.ts";
import { shortenUnit } from "../../shared/text/unitNames.ts";
import { useLanguage, useText } from "../hooks/useText.ts";
import { unseen } from "../theme/unseen.ts";

interface Props {
  /** Only what is so many per cent of a plan. */
  readonly parts: readonly Progress[];
  /** To the units of one indicator. */
  readonly onChoose: (key: CellKey) => void;
}

/** Units down, indicators across: how many per cent of its plan each unit has done. The number says it; the ground only
 *  helps the eye. */
export function ProgressGrid({ parts, onChoose }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const units = [
    ...new Map(parts.flatMap((one) => one.units.map(({ unit }) => [unit.unit, unit]))).values(),
  ];
  const cellOf = (one: Progress, unit: string) =>
    one.units.find((own) => own.unit.unit === unit) ?? null;
  const saidOf = (one: UnitProgress | null): string => {
    if (one && one.standing.kind !== "counted") {
      return text.consolidation.standings[one.standing.kind];
    }
    if (!one || one.share === null) return text.progress.noFigure;
    return text.progress.share(showNumber(language, one.share, 0));
  };
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.progress.grid}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.unseen}>{text.board.unit}</span>
            </th>
            {parts.map(({ figure: { cell } }) => (
              <th key={cell.key} scope="col" className={styles.head}>
                <button
                  type="button"
                  className={styles.number}
                  title={cell.row.label}
                  aria-label={`${cell.row.number}. ${text.progress.showUnits(cell.row.label)}`}
                  onClick={() => onChoose(cell.key)}
                >
                  {cell.row.number}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit}>
              <th scope="row" className={styles.unit} lang="vi">
                {shortenUnit(unit.name)}
              </th>
              {parts.map((one) => {
                const own = cellOf(one, unit.unit);
                const share = own?.standing.kind === "counted" ? own.share : null;
                const strength = Math.min(100, Math.max(0, share ?? 0)) / 100;
                return (
                  <td
                    key={one.figure.cell.key}
                    className={mergeClasses(styles.cell, share === null && styles.missing)}
                    style={{ "--strength": strength } as CSSProperties}
                    title={saidOf(own)}
                  >
                    <span aria-hidden>{share === null ? "·" : showNumber(language, share, 0)}</span>
                    <span className={styles.unseen}>{saidOf(own)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{text.progress.gridHint}</p>
      <ol className={styles.names} lang="vi">
        {parts.map(({ figure: { cell } }) => (
          <li key={cell.key}>
            <strong>{cell.row.number}</strong> {cell.row.label}
          </li>
        ))}
      </ol>
    </>
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: "2px", tableLayout: "fixed" },
  caption: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: "4px",
  },
  unseen,
  head: { width: "9%", padding: 0 },
  number: {
    width: "100%",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unit: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  cell: {
    height: "26px",
    padding: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    position: "relative",
    isolation: "isolate",
    // A ground on which the number keeps its contrast where it is strongest, light or dark.
    "::before": {
      content: '""',
      position: "absolute",
      inset: 0,
      zIndex: -1,
      backgroundColor: tokens.colorBrandBackgroundStatic,
      opacity: "calc(var(--strength) * 0.55)",
    },
    [forced]: { border: "1px solid CanvasText", "::before": { display: "none" } },
  },
  missing: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 2px, transparent 2px 6px)`,
    color: tokens.colorNeutralForeground2,
  },
  hint: {
    margin: "6px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  names: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
