import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { nameCell } from "../../../shared/text/cellNames.ts";
import { sayMoment } from "../../../shared/text/moments.ts";
import { mostDecimals, sayNumber } from "../../../shared/text/numbers.ts";
import type { DeskFile } from "../../actions/files/deskFile.ts";
import { listDiffering } from "../../actions/files/differingCells.ts";
import type { FileForm, KnownForm } from "../../actions/files/fileForm.ts";
import type { listRivals } from "../../actions/files/rivalForms.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { HeadingLines } from "./HeadingLines.tsx";
import { useFilesText } from "./useFilesText.ts";

interface TwiceProps {
  readonly form: Extract<FileForm, { kind: "twice" }>;
  /** The file it lies in, as it was chosen. */
  readonly file: DeskFile;
  /** Every form that may be that report, this one, too. */
  readonly rivals: ReturnType<typeof listRivals>;
  /** While something is being handed in nothing is exchanged. */
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** One of several forms of one report: which one is meant is asked, with when each file was saved. */
export function TwiceForm({ form, file: { id, file }, rivals, isBusy, onTake }: TwiceProps) {
  const text = useFilesText();
  const language = useLanguage();
  const savedOf = (one: File) => sayMoment(language, new Date(one.lastModified).toISOString());
  const others = new Map(rivals.filter((one) => one.id !== id).map((one) => [one.id, one.file]));
  const here = rivals.length - rivals.filter((one) => one.id !== id).length;
  const names = [...others.values()].map((one) => text.savedAt(one.name, savedOf(one)));
  const asked = [
    ...(here > 1 ? [text.twiceHere(here)] : []),
    ...(names.length > 0 ? [text.twice(names), text.thisSavedAt(savedOf(file))] : []),
  ].join(" ");
  const take = here > 1 ? text.takeThisSheet : text.takeThis;
  return (
    <AskedForm fileName={file.name} {...{ form, asked, isBusy, take, onTake }}>
      <Differing form={form} rivals={rivals.map((one) => one.form)} />
      <HeadingLines contradictions={form.drawn.contradictions} />
    </AskedForm>
  );
}

/** As many as are read at a glance; the rest is counted. */
const most = 3;

/** In which cells a form differs from the one other that may be meant. */
function Differing({
  form,
  rivals,
}: {
  readonly form: KnownForm;
  readonly rivals: readonly FileForm[];
}) {
  const text = useFilesText();
  const language = useLanguage();
  const styles = useStyles();
  const [other, ...more] = rivals.filter((one) => one !== form);
  const cells = other && "drawn" in other && more.length === 0 ? listDiffering(form, other) : null;
  if (!cells) return null;
  const say = (held: CellContent) =>
    typeof held === "number"
      ? sayNumber(language, held, mostDecimals)
      : String(held ?? text.nothing);
  const said = cells
    .slice(0, most)
    .map(({ cell, own, other: there }) =>
      text.differing(nameCell(language, form.drawn.form, cell), say(own), say(there)),
    );
  const left = cells.length - said.length;
  const lines = [...said, ...(left > 0 ? [text.asideMore(left)] : [])];
  return (
    <div>
      <p className={styles.words}>{text.differs(cells.length)}</p>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ContradictedProps {
  readonly fileName: string;
  readonly form: Extract<FileForm, { kind: "contradicted" }>;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** A form whose heading names another unit or period than its hidden cells do: it waits until somebody has said that
 *  the hidden ones are meant. */
export function ContradictedForm({ fileName, form, isBusy, onTake }: ContradictedProps) {
  const text = useFilesText();
  return (
    <AskedForm {...{ fileName, form, isBusy, onTake }} asked={text.contradicted} take={text.agree}>
      <HeadingLines contradictions={form.drawn.contradictions} />
    </AskedForm>
  );
}

interface HiddenProps {
  readonly fileName: string;
  readonly form: Extract<FileForm, { kind: "hidden" }>;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** A form on a sheet that is hidden in its file: it waits until somebody has said that it is meant. */
export function HiddenForm({ fileName, form, isBusy, onTake }: HiddenProps) {
  const text = useFilesText();
  return (
    <AskedForm
      {...{ fileName, form, isBusy, onTake }}
      asked={text.askHidden}
      take={text.takeThisSheet}
    />
  );
}

interface AskedProps {
  readonly fileName: string;
  readonly form: KnownForm;
  readonly asked: string;
  readonly take: string;
  readonly isBusy: boolean;
  readonly onTake: () => void;
  readonly children?: ReactNode;
}

function AskedForm({ fileName, form, asked, take, isBusy, onTake, children }: AskedProps) {
  const text = useFilesText();
  const styles = useStyles();
  const name = form.hidden ? text.hidden(form.sheetName) : form.sheetName;
  // Sheets of several files are often called alike.
  const place = `${fileName}, ${name}`;
  return (
    <section className={styles.form} aria-label={place}>
      <h4 className={styles.title} lang="vi">
        {name}
      </h4>
      <p className={styles.asked}>△ {asked}</p>
      {children}
      <Button
        size="small"
        className={styles.take}
        aria-label={`${take}: ${place}`}
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
  words: { margin: 0, overflowWrap: "anywhere" },
  lines: { margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  asked: { margin: 0, overflowWrap: "anywhere", color: "var(--warning-sign)" },
  take: { justifySelf: "start" },
});
