import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FileForm, KnownForm } from "../../actions/files/fileForm.ts";
import { HeadingLines } from "./HeadingLines.tsx";
import { useFilesText } from "./useFilesText.ts";

interface TwiceProps {
  readonly form: Extract<FileForm, { kind: "twice" }>;
  /** The file whose form stands; null where the question is between sheets of this very file. */
  readonly other: string | null;
  /** How many sheets of this file are of that report. */
  readonly count: number;
  /** While something is being handed in nothing is exchanged. */
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** A second form of one report: which one is meant is asked. */
export function TwiceForm({ form, other, count, isBusy, onTake }: TwiceProps) {
  const text = useFilesText();
  const asked = other === null ? text.twiceHere(count) : text.twice(other);
  const take = other === null ? text.takeThisSheet : text.takeThis;
  return (
    <AskedForm {...{ form, asked, isBusy, take, onTake }}>
      <HeadingLines contradictions={form.drawn.contradictions} />
    </AskedForm>
  );
}

interface ContradictedProps {
  readonly form: Extract<FileForm, { kind: "contradicted" }>;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** A form whose heading names another unit or period than its hidden cells do: it waits until somebody has said that
 *  the hidden ones are meant. */
export function ContradictedForm({ form, isBusy, onTake }: ContradictedProps) {
  const text = useFilesText();
  return (
    <AskedForm {...{ form, isBusy, onTake }} asked={text.contradicted} take={text.agree}>
      <HeadingLines contradictions={form.drawn.contradictions} />
    </AskedForm>
  );
}

interface AskedProps {
  readonly form: KnownForm;
  readonly asked: string;
  readonly take: string;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

function AskedForm({ form, asked, take, isBusy, onTake, children }: AskedProps) {
  const text = useFilesText();
  const styles = useStyles();
  const name = form.hidden ? text.hidden(form.sheetName) : form.sheetName;
  return (
    <section className={styles.form} aria-label={name}>
      <h4 className={styles.title} lang="vi">
        {name}
      </h4>
      <p className={styles.asked}>△ {asked}</p>
      {children}
      <Button
        size="small"
        className={styles.take}
        aria-label={`${take}: ${name}`}
        disabledFocusable={isBusy}
        onClick={onTake}
      >
        {take}
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
  asked: { margin: 0, overflowWrap: "anywhere", color: "var(--warning-sign)" },
  take: { justifySelf: "start" },
});
