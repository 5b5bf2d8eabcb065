import { makeStyles } from "@fluentui/react-components";
import type { Archive } from "../../actions/archive/makeArchive.ts";
import { Notice } from "../../components/Notice.tsx";
import { useSaid } from "../../hooks/useSaid.ts";
import { useExchangeText } from "./useExchangeText.ts";

interface Props {
  /** The file's name. */
  readonly name: string;
  readonly made: Archive;
}

/** What has been given out: whole, or what exactly is missing. */
export function ArchiveOutcome({ name, made }: Props) {
  const text = useExchangeText();
  const said = useSaid();
  const styles = useStyles();
  const { workbooks, reports, figures, records, seal, missing } = made;
  const isWhole = missing.length === 0;
  return (
    <div role="status">
      <Notice
        kind={isWhole ? "good" : "warning"}
        sign={isWhole ? "✓" : "△"}
        title={isWhole ? text.whole(name) : text.lacking(name, missing.length)}
      >
        {!isWhole && (
          <>
            <p className={styles.line}>{text.lackingDetail}</p>
            <ul className={styles.missing}>
              {missing.map((part) => (
                <li key={part.what}>
                  <span lang="vi">{part.what}</span>:{" "}
                  {"fault" in part ? text.faults[part.fault] : said(part.problem).title}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className={styles.line}>{text.counted(workbooks, reports, figures, records)}</p>
        <p className={styles.line}>{text.seal}</p>
        <code className={styles.seal}>{seal}</code>
      </Notice>
    </div>
  );
}

const useStyles = makeStyles({
  line: { margin: 0 },
  // In four lines at most, and taken whole by one click: it is copied into a minute book.
  seal: { display: "block", overflowWrap: "anywhere", userSelect: "all" },
  missing: { margin: "2px 0 6px", paddingLeft: "18px", overflowWrap: "anywhere" },
});
