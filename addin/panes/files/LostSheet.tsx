import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetIdentity } from "../../../shared/sheet/identity.ts";
import { sayPeriod } from "../../../shared/text/periodNames.ts";
import type { FileDesk } from "../../actions/files/deskFile.ts";
import type { LostForm } from "../../actions/files/fileForm.ts";
import { Notice } from "../../components/Notice.tsx";
import { useLanguage } from "../../hooks/useText.ts";
import { WhyRefused } from "./RefusedForm.tsx";
import { ReportChoice } from "./ReportChoice.tsx";
import { useDriftWords } from "./useDriftWords.ts";
import { useFilesText } from "./useFilesText.ts";

interface Props {
  readonly desk: FileDesk;
  readonly id: number;
  readonly fileName: string;
  readonly form: LostForm;
  readonly isBusy: boolean;
}

/** A sheet that has lost its identity: which form it looks like and how that is known, what it prints, and the person's
 *  own reports to choose from. Nothing is read before he has chosen, nor while what it prints contradicts him unasked. */
export function LostSheet({ desk, id, fileName, form, isBusy }: Props) {
  const { lost: text, states } = useFilesText();
  const drift = useDriftWords();
  const language = useLanguage();
  const styles = useStyles();
  const { sheetName, recognition, offered, beside, outcome } = form;
  const codes = [...new Set(recognition.forms.map(({ template }) => template.code))];
  const isOwed = offered.length > 0 || beside.length > 0;
  const title = isOwed ? text.title(codes) : text.notOwed(codes);
  const { unit, period } = recognition.printed;
  const printed = [unit, period].filter((one) => one !== null);
  const isOpening = outcome?.kind === "opening";
  const nameOf = (own: SheetIdentity) => `${sayPeriod(language, own.period)} · ${own.unitName}`;
  return (
    <Notice kind="warning" sign="△" title={title} label={`${fileName}, ${sheetName}: ${title}`}>
      <p className={styles.words}>{drift.recognised(recognition)}</p>
      <p className={styles.words}>
        {printed.length > 0 ? text.printed(printed) : text.printedNothing}
      </p>
      {!isOwed && <p className={styles.words}>{text.notOwedDetail}</p>}
      {isOwed && <p className={styles.words}>{drift.askIdentity}</p>}
      {beside.map((own) => (
        <Button
          key={own.opening}
          size="small"
          className={styles.beside}
          disabledFocusable={isBusy || isOpening}
          onClick={() => void desk.choose(id, form, own)}
        >
          {text.beside(nameOf(own))}
        </Button>
      ))}
      {offered.length > 0 && (
        <ReportChoice
          session={desk.session}
          offered={offered}
          isSeveral={codes.length > 1}
          isBusy={isBusy || isOpening}
          onChange={() => desk.reconsider(id, form)}
          onChoose={(path) => void desk.choose(id, form, path)}
        />
      )}
      <p role="status" className={styles.status}>
        {isOpening ? `◷ ${text.reading}` : ""}
      </p>
      {outcome?.kind === "crashed" && <p className={styles.fault}>✕ {states.crashed}</p>}
      {outcome?.kind === "refused" && (
        <WhyRefused sheetName={sheetName} problem={outcome.problem} />
      )}
      {outcome?.kind === "contradicted" && (
        <div role="alert">
          <p className={styles.asked}>△ {text.contradicted}</p>
          {outcome.contradictions.map(({ what, printed: one, chosen }) => (
            <p key={what} className={styles.words}>
              {text.contradiction[what](one, chosen)}
            </p>
          ))}
          <p className={styles.words}>{text.contradictedDetail}</p>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.agree(id, form)}>
            {text.agree(nameOf(outcome.known.drawn.identity))}
          </Button>
        </div>
      )}
    </Notice>
  );
}

const useStyles = makeStyles({
  words: { margin: "2px 0 4px" },
  beside: { margin: "2px 0 6px", textAlign: "start" },
  status: { margin: "4px 0 0", ":empty": { display: "none" } },
  asked: {
    margin: "8px 0 2px",
    fontWeight: tokens.fontWeightSemibold,
    color: "var(--warning-sign)",
  },
  fault: { margin: "4px 0", color: "var(--error-sign)" },
});
