import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Importance } from "../../../shared/form/template.ts";
import type { CheckedForm } from "../../actions/checkedForm.ts";
import type { FileDesk } from "../../actions/files/deskFile.ts";
import type { PlacedForm } from "../../actions/files/fileForm.ts";
import { standingOf } from "../../actions/files/fileStanding.ts";
import type { TextStore } from "../../actions/formLibrary.ts";
import { dataStateOf } from "../../actions/keptDataState.ts";
import { isEnteredFor } from "../../actions/ownReport.ts";
import { useSaid } from "../../hooks/useSaid.ts";
import { useLanguage } from "../../hooks/useText.ts";
import { DocumentFields, useDocument } from "../DocumentFields.tsx";
import { sayStanding } from "./standingWords.ts";
import { useFilesText } from "./useFilesText.ts";
import { useFormName } from "./useFormName.ts";

interface Props {
  readonly desk: FileDesk;
  readonly store: TextStore;
  readonly form: PlacedForm;
  /** While something is being handed in. */
  readonly isBusy: boolean;
  /** It was looked at last: who comes back goes on here. */
  readonly wasLeft: boolean;
  readonly onOpen: () => void;
}

/** One form of a file: which report, what was found in it, how it stands, and the way into it. */
export function FileFormLine({ desk, store, form, isBusy, wasLeft, onOpen }: Props) {
  const text = useFilesText();
  const language = useLanguage();
  const said = useSaid();
  const styles = useStyles();
  const { session } = desk;
  const { checked, drawn } = form;
  const { identity } = drawn;
  const document = useDocument(session, identity);
  const standing = standingOf(session, store, form);
  const { sheetName } = checked;
  const isForUnit = isEnteredFor(session, identity);
  const { kind, sign, title, detail } = sayStanding(text, language, said, standing, {
    sheetName,
    isChosen: drawn.isChosen,
    isForUnit,
  });
  const name = useFormName(identity, drawn.code);
  const { estimated, preliminary } = dataStateOf(store, identity);
  const firm = text.dataState(estimated, preliminary);
  // What waits for its turn or is on its way is not opened meanwhile; what has its outcome is, whatever goes on beside it.
  const isWaiting = isBusy && (standing.kind === "sending" || standing.kind === "ready");
  const isDone = standing.kind === "received" || standing.kind === "same";
  const ways = {
    receipt: { words: text.openReceipt, label: undefined },
    look: { words: text.look, label: text.lookOf(name) },
    mend: { words: text.open, label: text.openOf(name) },
  };
  const wayIn =
    ways[standing.kind === "received" ? "receipt" : standing.kind === "same" ? "look" : "mend"];
  return (
    <section className={styles.form} aria-label={name}>
      <h4 className={styles.title} lang="vi">
        {name}
      </h4>
      {form.hidden && (
        <p className={mergeClasses(styles.line, styles.warning)}>△ {text.hidden(form.sheetName)}</p>
      )}
      {checked.kind === "checked" && (
        <p className={styles.line}>
          {text.filled(checked.filled.filled, checked.filled.expected)} · {countsOf(checked)}
        </p>
      )}
      {drawn.isChosen && <p className={styles.quiet}>{text.lost.chosen}</p>}
      {firm !== "" && <p className={styles.line}>{firm}</p>}
      {drawn.told.map((one) => (
        <p key={one.kind} className={mergeClasses(styles.line, styles.warning)}>
          △ {one.kind === "carried-altered" ? text.carriedAltered : text.computedAltered} (
          {one.cells.length})
        </p>
      ))}
      <p className={mergeClasses(styles.line, styles[kind])}>
        {sign} {title}
      </p>
      {detail !== null && <p className={styles.line}>{detail}</p>}
      {isForUnit && !isDone && (
        <DocumentFields document={document} onLeave={() => void desk.recheck(form.name)} />
      )}
      <Button
        size="small"
        className={styles.open}
        disabledFocusable={isWaiting}
        aria-label={wayIn.label}
        {...(wasLeft ? { "data-landing": "" } : {})}
        onClick={onOpen}
      >
        {wayIn.words}
      </Button>
    </section>
  );

  function countsOf({ violations, filled }: CheckedForm): string {
    const count = (importance: Importance) =>
      violations.filter((one) => one.importance === importance && one.finding.kind !== "blank")
        .length;
    return text.counts(count("error"), count("warning"), filled.expected - filled.filled);
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
  title: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  good: { color: "var(--good-sign)" },
  warning: { color: "var(--warning-sign)" },
  error: { color: "var(--error-sign)" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  open: { justifySelf: "start" },
});
