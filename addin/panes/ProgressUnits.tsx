import { makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../shared/rollup/progress.ts";
import { showNumber } from "../../shared/text/numbers.ts";
import { shortenUnit } from "../../shared/text/unitNames.ts";
import { Meter } from "../components/Meter.tsx";
import { useLanguage, useText } from "../hooks/useText.ts";
import { drawUnit } from "./progressScale.ts";
import { sayUnit } from "./progressWords.ts";

interface Props {
  readonly one: Progress;
  readonly yearShare: number;
}

/** Every unit of one indicator, on one scale: small pictures under each other. */
export function ProgressUnits({ one, yearShare }: Props) {
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const { measure } = one.figure.cell;
  return (
    <ul className={styles.units}>
      {one.units.map((unit) => {
        const said = sayUnit(language, text, measure, unit);
        const share = unit.share === null ? null : showNumber(language, unit.share, 1);
        const { filled, marks } = drawUnit(one, unit, yearShare);
        const { value } = unit;
        const spoken = [unit.unit.name, said, ...(share ? [text.progress.share(share)] : [])];
        return (
          <li key={unit.unit.unit} className={styles.unit}>
            <span className={styles.name} lang="vi">
              {shortenUnit(unit.unit.name)}
            </span>
            <span className={styles.picture}>
              {typeof value === "boolean" ? (
                <span aria-hidden>{value ? "✓" : "✕"}</span>
              ) : (
                <Meter slim filled={filled} marks={marks} label={spoken.join("; ")} />
              )}
            </span>
            <span className={styles.figure}>
              {said}
              {share && <span className={styles.share}> {share} %</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  units: {
    display: "grid",
    rowGap: "5px",
    margin: "8px 0 2px",
    padding: "8px 0 0",
    listStyleType: "none",
    borderTop: `1px dashed ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  unit: {
    display: "grid",
    gridTemplateColumns: "minmax(84px, 28%) minmax(40px, 1fr) minmax(86px, auto)",
    alignItems: "center",
    columnGap: "8px",
  },
  name: { overflowWrap: "anywhere" },
  picture: { minWidth: 0 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  share: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});
