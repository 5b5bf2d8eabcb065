import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { isDateDoubtful } from "../../shared/filing/filed.ts";
import { checkSource } from "../../shared/filing/judgeFiled.ts";
import { sayDay } from "../../shared/text/days.ts";
import { nameSource } from "../../shared/text/filedSource.ts";
import { contextOf, type Filed, sourceOf } from "../actions/filed.ts";
import { EmptyState } from "../components/EmptyState.tsx";
import { Notice } from "../components/Notice.tsx";
import { useFiledText } from "../hooks/useFiledText.ts";
import { useLanguage } from "../hooks/useText.ts";
import { newSource } from "./useFiling.ts";

interface Props {
  readonly filed: Filed;
  readonly chosen: string;
  /** What a new source is called. */
  readonly name: string;
  readonly mayWrite: boolean;
  readonly onChoose: (source: string) => void;
  readonly onName: (name: string) => void;
  readonly onTable: () => void;
  readonly onPaste: () => void;
}

/** Whose figures are looked at, what is filed of them, and the ways to a sheet of them. */
export function FiledSource(props: Props) {
  const { filed, chosen, name, mayWrite, onChoose, onName, onTable, onPaste } = props;
  const text = useFiledText();
  const language = useLanguage();
  const styles = useStyles();
  const { sources } = filed.set;
  const source = sourceOf(filed, chosen);
  const checks = checkSource(source, contextOf(filed));
  const met = checks.filter(({ check }) => check.kind === "meets").length;
  const rank = sources.indexOf(source);
  const before = sources.slice(0, Math.max(rank, 0)).map((one) => one.name);
  const { date } = source.document;
  const isDoubtful = filed.kind === "targets" && isDateDoubtful(date, filed.year);

  return (
    <div className={styles.source}>
      <Field label={text.source} className={styles.choice}>
        <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
          {sources.map((one) => (
            <option key={one.name} value={one.name} lang="vi">
              {one.name}
            </option>
          ))}
          {mayWrite && <option value={newSource}>{text.newSource}</option>}
        </Select>
      </Field>
      {chosen === newSource ? (
        <Field label={text.newName} required>
          <Input
            value={name}
            maxLength={200}
            placeholder={text.newNameHint}
            onChange={(_, { value }) => onName(value)}
          />
        </Field>
      ) : checks.length === 0 ? (
        <EmptyState
          title={text.empty(chosen)}
          detail={mayWrite ? text.emptyDetail : text.emptyRead}
        />
      ) : (
        <div>
          <p className={styles.words} lang="vi">
            {nameSource(source, filed.standards)}
            {source.standard && ` · ${source.standard}`}
          </p>
          <p className={styles.quiet}>
            {`${text.holds(checks.length, met)}. `}
            {sources.length > 1 &&
              (before.length > 0 ? text.usedAfter(before.join(", ")) : text.usedFirst)}
          </p>
        </div>
      )}
      {isDoubtful && date && (
        <Notice kind="warning" sign="△" title={text.dateDoubtful(sayDay(language, date))} />
      )}
      <div className={styles.ways}>
        {chosen !== newSource && (checks.length > 0 || filed.kind === "targets") && (
          <Button onClick={onTable}>{text.openTable}</Button>
        )}
        {mayWrite && <Button onClick={onPaste}>{text.openPaste}</Button>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  source: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "12px" },
  // A long name must not make the pane wider.
  choice: {
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
  words: { margin: 0 },
  quiet: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
