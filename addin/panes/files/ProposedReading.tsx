import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { nameCell } from "../../../shared/text/cellNames.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import type { FileForm } from "../../actions/files/fileForm.ts";
import { Notice } from "../../components/Notice.tsx";
import { useLanguage } from "../../hooks/useText.ts";
import { HeadingLines } from "./HeadingLines.tsx";
import { PlainTable } from "./PlainTable.tsx";
import { useDriftWords } from "./useDriftWords.ts";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly form: Extract<FileForm, { kind: "proposed" }>;
  readonly fileName: string;
  /** While something is being handed in nothing is exchanged. */
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** How a sheet that has drifted would be read: each row, column and answer with its place and what tells it, what is
 *  missing, and what would not be read. Nothing is used before the person has confirmed it. */
export function ProposedReading({ form: own, fileName, isBusy, onConfirm }: Props) {
  const text = useFilesText();
  const drift = useDriftWords();
  const language = useLanguage();
  const styles = useStyles();
  const { proposal, drawn } = own;
  const sheetName = own.hidden ? text.hidden(own.sheetName) : own.sheetName;
  const { period, unitName } = drawn.identity;
  const { rows, columns, missing, leftOut, cells, form } = proposal;
  const filled = cells.filter(({ isBlank }) => !isBlank);
  return (
    <Notice
      kind="warning"
      sign="△"
      title={text.proposal}
      label={`${fileName}, ${sheetName}: ${text.proposal}`}
    >
      <p className={styles.report} lang="vi">
        {form.template.code} · {sayPeriod(language, period)} · {unitName}
      </p>
      <p className={styles.words}>{drift.asks(sheetName, rows.length, columns.length)}</p>
      {[...missing.map(drift.missing), ...leftOut.map(drift.leftOut)].map((words) => (
        <p key={words} className={styles.words}>
          △ {words}
        </p>
      ))}
      <HeadingLines contradictions={drawn.contradictions} />
      <details>
        <summary>{text.proposalParts}</summary>
        <PlainTable
          heads={[text.part, text.at, text.how]}
          lines={[...rows, ...columns].map((part) => ({
            key: `${part.part}/${part.table}/${part.id}`,
            cells: [part.label, drift.place(part), drift.found(part)],
          }))}
        />
      </details>
      <details>
        <summary>{text.proposalCells(filled.length)}</summary>
        <PlainTable
          heads={[text.cell, text.at, text.value]}
          lines={filled.map(({ key, at, shown, held }) => ({
            key,
            cells: [nameCell(language, form, key), at, shown || held],
          }))}
        />
      </details>
      <Button
        size="small"
        className={styles.confirm}
        disabledFocusable={isBusy}
        onClick={onConfirm}
      >
        {drift.confirm}
      </Button>
    </Notice>
  );
}

const useStyles = makeStyles({
  report: { margin: "2px 0 4px", fontWeight: tokens.fontWeightSemibold },
  words: { margin: "2px 0 4px" },
  confirm: { marginTop: "8px" },
});
