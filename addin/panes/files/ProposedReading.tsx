import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundPart, LeftOut } from "../../../shared/sheet/driftedForm.ts";
import type { FileForm } from "../../actions/files/fileForm.ts";
import { Notice } from "../../components/Notice.tsx";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly form: Extract<FileForm, { kind: "proposed" }>;
  readonly onConfirm: () => void;
}

/** How a sheet that has drifted would be read: each row and column with its place and what tells it, what is missing, and
 *  what would not be read. Nothing is used before the person has confirmed it. */
export function ProposedReading({ form: { sheetName, proposal }, onConfirm }: Props) {
  const text = useFilesText();
  const styles = useStyles();
  const leftOutOf = (one: LeftOut) =>
    one.kind === "cell"
      ? text.leftOutCell(one.at, one.shown)
      : text.leftOutPart(one.at, one.label, one.filled);
  const tableOf = (caption: string, parts: readonly FoundPart[]) => (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[text.part, text.at, text.how].map((head) => (
            <th key={head} scope="col" className={styles.cell}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.table}/${part.id}`}>
            <td className={styles.cell} lang="vi">
              {part.label}
            </td>
            <td className={styles.cell}>{part.at}</td>
            <td className={styles.cell}>{howOf(part)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function howOf({ by, against, printed }: FoundPart): string {
    const said = by.map((one) => text.evidence[one]);
    const against_ = against.map((one) => text.against(text.evidence[one]));
    return [...said, ...against_, ...(printed === null ? [] : [text.printed(printed)])].join("; ");
  }

  return (
    <Notice kind="warning" sign="△" title={text.proposal} label={`${sheetName}: ${text.proposal}`}>
      <p className={styles.words}>{text.proposalDetail}</p>
      {[
        ...proposal.missing.map(({ label, asked }) => text.missing(label, asked)),
        ...proposal.leftOut.map(leftOutOf),
      ].map((words) => (
        <p key={words} className={styles.words}>
          △ {words}
        </p>
      ))}
      {tableOf(text.proposalRows, proposal.rows)}
      {tableOf(text.proposalColumns, proposal.columns)}
      <Button size="small" className={styles.confirm} onClick={onConfirm}>
        {text.confirm}
      </Button>
    </Notice>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 4px" },
  table: {
    width: "100%",
    marginTop: "8px",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
  },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: "2px 6px 2px 0",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  confirm: { marginTop: "8px" },
});
