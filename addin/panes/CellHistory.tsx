import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { FormCell } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { type CellCompared, comparing } from "../../shared/report/earlierFigures.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { sayPeriod } from "../../shared/text/periodNames.ts";
import { earlierWords, signed } from "../../shared/text/reading/earlier.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import type { EarlierReport } from "../actions/comparedReport.ts";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly report: Pick<CheckedForm, "form" | "values"> & {
    readonly earlier: readonly EarlierReport[];
    readonly lastYear: EarlierReport | null;
  };
  readonly selected: CellKey | null;
}

/** One cell over the periods, with the difference where the two are alike, and what is compared with what. */
export function CellHistory({ report, selected }: Props) {
  const language = useLanguage();
  const words = earlierWords[language];
  const styles = useStyles();
  const { form, values, earlier, lastYear } = report;
  const compare = useMemo(
    () => comparing({ form, values, earlier, lastYear }),
    [form, values, earlier, lastYear],
  );
  const cell = selected === null ? undefined : form.cells.get(selected);
  if (!cell) {
    return (
      <section aria-label={words.cell}>
        <h3 className={styles.title}>{words.cell}</h3>
        <p className={styles.quiet}>{words.select}</p>
      </section>
    );
  }
  const found = compare(cell);
  const shown = (value: DataValue) => showValue(language, value, cell.measure) || words.blank;
  return (
    <section aria-label={words.cell}>
      <h3 className={styles.title} lang="vi">
        {cell.row.number} {nameCell(language, form, cell.key)}
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.period}</th>
            <th scope="col" className={styles.number}>
              {words.columns.value}
            </th>
            <th scope="col" className={styles.number}>
              {words.columns.by}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className={styles.now}>
            <th scope="row">{words.now}</th>
            <td className={styles.number}>{shown(values.get(cell.key) ?? null)}</td>
            <td />
          </tr>
          {[...earlier, ...(lastYear ? [lastYear] : [])].map((one) => (
            <HistoryRow
              key={one.period}
              cell={cell}
              one={one}
              isLastYear={one === lastYear}
              found={found}
              shown={shown}
            />
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{sayLikeness(cell, found, words, language)}</p>
    </section>
  );
}

interface RowProps {
  readonly cell: FormCell;
  readonly one: EarlierReport;
  readonly isLastYear: boolean;
  readonly found: CellCompared;
  readonly shown: (value: DataValue) => string;
}

function HistoryRow({ cell, one, isLastYear, found, shown }: RowProps) {
  const language = useLanguage();
  const words = earlierWords[language];
  const styles = useStyles();
  const { key } = cell;
  const compared = isLastYear ? found.lastYear : found.before;
  const by = compared?.with === one.period ? compared.by : null;
  const period = sayPeriod(language, one.period);
  const remarks = [
    ...(one.state === null ? [words.filed] : []),
    ...(one.state === "returned" ? [words.returned] : []),
    ...(one.otherStandard.has(key) ? [words.otherStandard] : []),
  ];
  return (
    <tr>
      <th scope="row">
        {isLastYear ? words.sameLastYear(period) : period}
        {remarks.length > 0 && <span className={styles.remark}>{remarks.join(" · ")}</span>}
      </th>
      {one.lacking.has(key) ? (
        <td colSpan={2} className={styles.remark}>
          {words.lacking}
        </td>
      ) : (
        <>
          <td className={styles.number}>{shown(one.values.get(key) ?? null)}</td>
          <td className={styles.number}>
            {by === null ? "" : signed(by, showValue(language, by, cell.measure))}
          </td>
        </>
      )}
    </tr>
  );
}

function sayLikeness(
  { measure }: FormCell,
  { before, unlike }: CellCompared,
  words: (typeof earlierWords)["vi"],
  language: "vi" | "en",
): string {
  if (unlike !== null) return words.unlike[unlike];
  return before ? words.like(measure.nature, sayPeriod(language, before.with)) : "";
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: {
    width: "100%",
    marginTop: "4px",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 2px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "baseline",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
      borderTop: "none",
    },
  },
  now: { "& th, & td": { fontWeight: tokens.fontWeightSemibold } },
  number: { textAlign: "right !important" as "right", whiteSpace: "nowrap" },
  remark: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
