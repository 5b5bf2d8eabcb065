import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import type { EditionWish } from "../../shared/rollup/judgeEdition.ts";
import { DayField } from "../components/DayField.tsx";
import { ProseField } from "../components/ProseField.tsx";
import { isKept } from "../components/proseRoom.ts";
import { useEditionWords } from "./useEditionWords.ts";

/** What somebody is writing of an edition. */
export interface FreezeDraft {
  readonly to: readonly string[];
  readonly number: string;
  /** As it is typed. */
  readonly day: string;
  readonly reason: string;
}

export const blankDraft: FreezeDraft = { to: [], number: "", day: "", reason: "" };

/** What is sent up by a draft; null while something of it is missing or wrong. */
export function wishOf(
  { to, number, day, reason }: FreezeDraft,
  { needsReason, today }: { readonly needsReason: boolean; readonly today: string },
): Omit<EditionWish, "figures"> | null {
  if (to.length === 0 || dayFault(day, today) !== null) return null;
  if (!isKept(reason) || (needsReason && reason.trim() === "")) return null;
  const read = day.trim() === "" ? null : readTypedDay(day);
  const isNamed = number.trim() !== "" || read !== null;
  return {
    to,
    document: isNamed ? { number: number.trim(), day: read } : null,
    reason: reason.trim() || null,
  };
}

interface Props {
  readonly draft: FreezeDraft;
  readonly onChange: (draft: FreezeDraft) => void;
  readonly recipients: readonly string[];
  readonly needsReason: boolean;
  /** "2022-03-20". */
  readonly today: string;
}

/** To whom figures are sent up, with which document, and why all the same where something is missing or doubtful. */
export function FreezeFields({ draft, onChange, recipients, needsReason, today }: Props) {
  const text = useEditionWords().dialog;
  const styles = useStyles();
  const { to, number, day, reason } = draft;
  const fault = dayFault(day, today);
  const toggle = (one: string, isIn: boolean) =>
    onChange({ ...draft, to: isIn ? [...to, one] : to.filter((other) => other !== one) });
  return (
    <div className={styles.fields}>
      <fieldset className={styles.recipients}>
        <legend className={styles.legend}>{text.to}</legend>
        {recipients.map((one) => (
          <Checkbox
            key={one}
            label={one}
            lang="vi"
            checked={to.includes(one)}
            onChange={(_, { checked }) => toggle(one, checked === true)}
          />
        ))}
        {to.length === 0 && <span className={styles.hint}>{text.toMissing}</span>}
      </fieldset>
      <Field label={text.documentNumber} hint={text.documentNumberHint}>
        <Input
          value={number}
          maxLength={120}
          autoComplete="off"
          onChange={(_, { value }) => onChange({ ...draft, number: value })}
        />
      </Field>
      <DayField
        label={text.documentDay}
        value={day}
        error={fault && text[fault]}
        onChange={(typed) => onChange({ ...draft, day: typed })}
      />
      <ProseField
        label={needsReason ? text.reason : text.note}
        required={needsReason}
        said={reason}
        onSay={(said) => onChange({ ...draft, reason: said })}
      />
    </div>
  );
}

function dayFault(typed: string, today: string): "dayWrong" | "dayAhead" | null {
  if (typed.trim() === "") return null;
  const day = readTypedDay(typed);
  if (day === null) return "dayWrong";
  return day > today ? "dayAhead" : null;
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "10px" },
  recipients: { display: "grid", justifyItems: "start", margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
