import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnlikePrinted } from "../../shared/report/signing.ts";
import type { DataState } from "../../shared/report/submission.ts";
import { printCode } from "../../shared/report/verificationCode.ts";
import { sayDay } from "../../shared/text/days.ts";
import { signingText } from "../../shared/text/signing.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { paperAnew } from "../actions/printedAnew.ts";
import { findUnlike } from "../actions/unlikeSigned.ts";
import { Notice } from "../components/Notice.tsx";
import { useLanguage } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly dataState: DataState;
  /** Null where the person prints by himself. */
  readonly print: (() => void) | null;
  readonly onSign: () => void;
}

/** That a form was printed for signing, whether the paper still shows its figures, and how to print it; before that a
 *  quiet word that it can be. */
export function SignedNotice({ checked, dataState, print, onSign }: Props) {
  const language = useLanguage();
  const text = signingText[language];
  const styles = useStyles();
  const { identity, report, filled, violations } = checked;
  const { signing } = identity;
  if (!signing) {
    const isReady =
      filled.filled === filled.expected && violations.every((one) => one.importance !== "error");
    const isSent = report !== null && report.state !== "draft" && report.state !== "returned";
    return isReady && !isSent ? <p className={styles.quiet}>{text.remind}</p> : null;
  }
  const code = printCode(signing.code);
  const unlike = findUnlike(checked, dataState);
  const unread = checked.reading.unreadable.size;
  const stands = !unlike && unread === 0;
  const anew = stands ? paperAnew(checked) : null;
  const { number, day, signer, preparer } = signing;
  return (
    <Notice
      kind={stands ? "good" : "warning"}
      sign={stands ? "✓" : "△"}
      title={unlike ? text.changed(code) : text.printed(code)}
    >
      {unlike && <p className={styles.words}>{text.changedDetail(sayUnlike(unlike, text))}</p>}
      {unread > 0 && <p className={styles.words}>{text.unread.since(unread)}</p>}
      <p className={styles.words}>
        {text.numbered(number, sayDay(language, day))}
        <br />
        {text.signedBy(signer.title, signer.name)}
        <br />
        {text.preparedBy(preparer)}
        {report?.signedVersion === report?.version && report?.code === signing.code && (
          <>
            <br />
            {text.arrived}
          </>
        )}
      </p>
      {anew && <p className={styles.words}>{text.paperAnew[anew](report?.version ?? 0)}</p>}
      {stands && (
        <p className={styles.words}>{print ? text.valid : `${text.excelHow} ${text.valid}`}</p>
      )}
      <div className={styles.actions}>
        {stands && print && (
          <Button size="small" onClick={print}>
            {text.print}
          </Button>
        )}
        <Button size="small" onClick={onSign}>
          {unlike ? text.again : text.change}
        </Button>
      </div>
    </Notice>
  );
}

/** What has changed since, in few words. */
function sayUnlike(
  { cells, isOtherState, isOtherTemplate }: UnlikePrinted,
  text: (typeof signingText)["vi"],
): string {
  if (isOtherTemplate) return text.template;
  if (cells.length > 0) return text.cells(cells.length);
  return isOtherState ? text.state : text.unknown;
}

const useStyles = makeStyles({
  words: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});
