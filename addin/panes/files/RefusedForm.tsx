import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FileForm, FormRefusal } from "../../actions/files/fileForm.ts";
import { useSaid } from "../../hooks/useSaid.ts";
import { useDriftWords } from "./useDriftWords.ts";
import { useFilesText } from "./useFilesText.ts";

interface RefusedProps {
  readonly form: Extract<FileForm, { kind: "refused" }>;
}

interface WhyProps {
  readonly sheetName: string;
  readonly problem: FormRefusal;
}

/** A sheet of a file that is no form to hand in, and why. */
export function RefusedForm({ form: { sheetName, problem } }: RefusedProps) {
  const styles = useStyles();
  return (
    <section className={styles.form} aria-label={sheetName}>
      <h4 className={styles.title} lang="vi">
        {sheetName}
      </h4>
      <WhyRefused sheetName={sheetName} problem={problem} />
    </section>
  );
}

/** Why a sheet is not read: the fact, then each place of it. */
export function WhyRefused({ sheetName, problem }: WhyProps) {
  const styles = useStyles();
  const sayProblem = useSaid();
  const drift = useDriftWords();
  const isDrifted = problem.kind === "drifted";
  const { title, detail } = isDrifted
    ? { title: drift.refused(sheetName), detail: null }
    : sayProblem(problem);
  const lines = isDrifted ? problem.refusals.map(drift.refusal) : [detail];
  return (
    <>
      <p className={styles.fault}>✕ {title}</p>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </>
  );
}

interface TwiceProps {
  readonly form: Extract<FileForm, { kind: "twice" }>;
  /** The file whose form stands. */
  readonly other: string;
  readonly onTake: () => void;
}

/** A second form of one report: which one is meant is asked. */
export function TwiceForm({ form: { sheetName }, other, onTake }: TwiceProps) {
  const text = useFilesText();
  const styles = useStyles();
  return (
    <section className={styles.form} aria-label={sheetName}>
      <h4 className={styles.title} lang="vi">
        {sheetName}
      </h4>
      <p className={styles.asked}>△ {text.twice(other)}</p>
      <Button
        size="small"
        className={styles.take}
        aria-label={text.takeThisOf(sheetName)}
        onClick={onTake}
      >
        {text.takeThis}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fault: { margin: 0, overflowWrap: "anywhere", color: "var(--error-sign)" },
  asked: { margin: 0, overflowWrap: "anywhere", color: "var(--warning-sign)" },
  line: { margin: 0, overflowWrap: "anywhere" },
  take: { justifySelf: "start" },
});
