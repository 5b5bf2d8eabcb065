import { Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useLanguage, useText } from "../hooks/useText.ts";
import { Notice, type NoticeKind } from "./Notice.tsx";
import { roomOf } from "./proseRoom.ts";

/** Something to press on a card. */
export interface CardAction {
  readonly id: string;
  readonly label: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly kind: NoticeKind;
  readonly sign: string;
  readonly title: string;
  /** What it is called where another card has the same title. */
  readonly label: string;
  readonly detail: string;
  readonly instruction: string;
  /** Whether the instruction is the form's own, in Vietnamese. */
  readonly districtWords: boolean;
  /** Figures a doubtful text may mean. */
  readonly choices: readonly CardAction[];
  /** The cells it is about. */
  readonly cells: readonly CardAction[];
  readonly reason: {
    readonly value: string;
    /** Where the reason comes from, unless the person has written it. */
    readonly note: string | null;
    /** For whoever only looks at what the sender said. */
    readonly readOnly: boolean;
    readonly onChange: (text: string) => void;
    /** How many other warnings have no reason yet. */
    readonly others: number;
    readonly onShare: () => void;
  } | null;
}

/** One finding with its cells, the one thing to do about it, and the place for a reason. */
export function FindingCard(props: Props) {
  const { kind, sign, title, label, detail, instruction, districtWords } = props;
  const { choices, cells, reason } = props;
  const text = useText();
  const language = useLanguage();
  const styles = useStyles();
  const noteId = useId();
  return (
    <Notice kind={kind} sign={sign} title={title} label={label}>
      {detail !== title && <p className={styles.words}>{detail}</p>}
      {instruction && (
        <p className={styles.words} {...(districtWords ? { lang: "vi" } : {})}>
          {instruction}
        </p>
      )}
      <div className={styles.actions}>
        {choices.map(({ id, label, onChoose }) => (
          <Link key={id} as="button" className={styles.action} onClick={onChoose}>
            {label}
          </Link>
        ))}
        {cells.map(({ id, label, onChoose }) => (
          <Link key={id} as="button" className={styles.action} onClick={onChoose}>
            {label} →
          </Link>
        ))}
      </div>
      {reason && (
        <>
          <Field className={styles.reason} {...roomOf(text, language, reason.value)}>
            <Input
              value={reason.value}
              readOnly={reason.readOnly}
              placeholder={text.report.reasonHint}
              aria-label={`${text.report.reason}: ${label}`}
              {...(reason.note === null ? {} : { "aria-describedby": noteId })}
              onChange={(_, { value }) => reason.onChange(value)}
            />
          </Field>
          {reason.note !== null && (
            <p id={noteId} className={styles.words}>
              {reason.note}
            </p>
          )}
          {!reason.readOnly && reason.others > 0 && reason.value.trim() !== "" && (
            <Link as="button" className={styles.action} onClick={reason.onShare}>
              {text.report.share(reason.others)}
            </Link>
          )}
        </>
      )}
    </Notice>
  );
}

const useStyles = makeStyles({
  words: {
    margin: "1px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  action: {
    marginTop: "3px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "20px",
  },
  reason: { width: "100%", marginTop: "6px" },
});
