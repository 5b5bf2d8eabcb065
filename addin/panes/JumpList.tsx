import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { columnNameOf } from "../../shared/form/cellName.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { ComparedReport } from "../../shared/report/earlierFigures.ts";
import { type Jump, listJumps } from "../../shared/report/jumps.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { shortenPeriod } from "../../shared/text/periodNames.ts";
import { earlierWords, signed } from "../../shared/text/reading/earlier.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly report: ComparedReport;
  readonly onCell: (key: CellKey) => void;
}

/** So many are looked at before anything else is. */
const FIRST = 5;

/** The rows that have changed most, the greatest jump first; each leads to its cell. */
export function JumpList({ report, onCell }: Props) {
  const words = earlierWords[useLanguage()];
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { form, values, earlier, lastYear } = report;
  const jumps = useMemo(
    () => listJumps({ form, values, earlier, lastYear }),
    [form, values, earlier, lastYear],
  );
  const shown = showsAll ? jumps : jumps.slice(0, FIRST);
  const more = jumps.length - FIRST;
  return (
    <section aria-label={words.jumps(jumps.length)}>
      <h3 className={styles.title}>
        {jumps.length === 0 ? words.noJumps : words.jumps(jumps.length)}
      </h3>
      <ol className={styles.list}>
        {shown.map((jump) => (
          <li key={jump.cell.key} className={styles.item}>
            <JumpRow jump={jump} onCell={onCell} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewer : words.more(more)}
        </Button>
      )}
    </section>
  );
}

function JumpRow({
  jump: { cell, compared },
  onCell,
}: { readonly jump: Jump } & Pick<Props, "onCell">) {
  const language = useLanguage();
  const words = earlierWords[language];
  const styles = useStyles();
  const { row, column, table, measure } = cell;
  const shown = (value: typeof compared.now) => showValue(language, value, measure) || words.blank;
  const { by } = compared;
  const period = shortenPeriod(language, compared.with);
  const year = compared.with.slice(0, 4);
  return (
    <button type="button" className={styles.row} onClick={() => onCell(cell.key)}>
      <span className={styles.label} lang="vi">
        {row.number} {row.label}
      </span>
      <span className={styles.change}>
        {words.change(shown(compared.before), shown(compared.now))}
        {by !== null && <strong> ({signed(by, showValue(language, by, measure))})</strong>}
      </span>
      <span className={styles.where}>
        {table.columns.length > 1 && (
          <span lang="vi">
            {words.column(columnNameOf(cell))}
            {column.number === null ? "" : ` ${column.label.toLocaleLowerCase("vi")}`},{" "}
          </span>
        )}
        {words.against(`${period}/${year}`)}
      </span>
    </button>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "12px",
    alignItems: "baseline",
    width: "100%",
    minHeight: "24px",
    padding: "5px 2px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  label: { color: tokens.colorBrandForegroundLink },
  change: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  where: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
