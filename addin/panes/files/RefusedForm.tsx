import { makeStyles, tokens } from "@fluentui/react-components";
import type { FileForm, FormRefusal } from "../../actions/files/fileForm.ts";
import { useSaid } from "../../hooks/useSaid.ts";
import { useDriftWords } from "./useDriftWords.ts";
import { useFilesText } from "./useFilesText.ts";

interface RefusedProps {
  readonly fileName: string;
  readonly form: Extract<FileForm, { kind: "refused" }>;
}

interface WhyProps {
  readonly sheetName: string;
  readonly problem: FormRefusal;
}

/** A sheet of a file that is no form to hand in, and why. */
export function RefusedForm({ fileName, form: { sheetName, problem } }: RefusedProps) {
  const styles = useStyles();
  return (
    <section className={styles.form} aria-label={`${fileName}, ${sheetName}`}>
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
  const text = useFilesText();
  const { title, lines } = said();
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

  function said(): { readonly title: string; readonly lines: readonly (string | null)[] } {
    switch (problem.kind) {
      case "drifted":
        return { title: drift.refused(sheetName), lines: problem.refusals.map(drift.refusal) };
      case "foreign-regime":
      case "several-identities":
        return { title: text.mistaken[problem.kind], lines: [] };
      default: {
        const { title, detail } = sayProblem(problem);
        return { title, lines: [detail] };
      }
    }
  }
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
  line: { margin: 0, overflowWrap: "anywhere" },
});
