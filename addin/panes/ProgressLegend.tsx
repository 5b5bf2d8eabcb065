import { makeStyles, tokens } from "@fluentui/react-components";
import { Meter } from "../components/Meter.tsx";
import { useText } from "../hooks/useText.ts";

/** What the bar, its marks and its hatching mean. */
export function ProgressLegend() {
  const text = useText().progress.legend;
  const styles = useStyles();
  const meanings = [
    { name: text.done, filled: 60, marks: [] },
    { name: text.time, filled: 0, marks: [{ at: 50, kind: "time" }] },
    { name: text.aim, filled: 0, marks: [{ at: 50, kind: "aim" }] },
    { name: text.missing, filled: null, marks: [] },
  ] as const;
  return (
    <ul className={styles.legend}>
      {meanings.map(({ name, filled, marks }) => (
        <li key={name} className={styles.meaning}>
          <span aria-hidden className={styles.sample}>
            <Meter slim filled={filled} marks={marks} label={name} />
          </span>
          {name}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  meaning: { display: "flex", alignItems: "center", columnGap: "6px" },
  sample: { width: "28px" },
});
