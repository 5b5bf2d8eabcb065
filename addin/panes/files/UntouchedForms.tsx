import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FileForm } from "../../actions/files/fileForm.ts";
import { useFilesText } from "./useFilesText.ts";
import { useFormName } from "./useFormName.ts";

type Untouched = Extract<FileForm, { kind: "untouched" }>;

interface Props {
  readonly fileName: string;
  readonly forms: readonly Untouched[];
  readonly isBusy: boolean;
  readonly onTake: (form: Untouched) => void;
}

/** The forms of a file in which nothing is filled in: they are left out, which is nobody's fault. One may be used all
 *  the same. */
export function UntouchedForms({ fileName, forms, isBusy, onTake }: Props) {
  const text = useFilesText();
  const styles = useStyles();
  const [first, second] = forms;
  if (!first) return null;
  const lines = forms.map((form) => (
    <UntouchedForm
      key={form.sheetName}
      {...{ fileName, form, isBusy }}
      onTake={() => onTake(form)}
    />
  ));
  if (!second) {
    return (
      <div className={styles.whole}>
        <p className={styles.quiet}>· {text.untouched}</p>
        {lines}
      </div>
    );
  }
  return (
    <details className={styles.whole}>
      <summary className={styles.quiet}>· {text.untouchedForms(forms.length)}</summary>
      {lines}
    </details>
  );
}

function UntouchedForm({
  fileName,
  form: { drawn, sheetName },
  isBusy,
  onTake,
}: {
  readonly fileName: string;
  readonly form: Untouched;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}) {
  const text = useFilesText();
  const styles = useStyles();
  const { identity } = drawn;
  const name = useFormName(identity, drawn.code);
  return (
    <section className={styles.line} aria-label={`${fileName}, ${name}`}>
      <span className={styles.name} lang="vi" title={sheetName}>
        {name}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.take}
        aria-label={text.takeUntouchedOf(name)}
        disabledFocusable={isBusy}
        onClick={onTake}
      >
        {text.takeUntouched}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  whole: { paddingTop: "8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", alignItems: "center", columnGap: "8px" },
  take: { flexShrink: 0, whiteSpace: "nowrap" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
