import { Field, Input } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly value: string;
  /** The first day that may be chosen. */
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/** Asks until when what is returned is to be corrected. */
export function CorrectByField({ value, today, onChange }: Props) {
  const text = useText().review;
  return (
    <Field
      label={text.correctBy}
      required
      {...(mayCorrectBy(value, today)
        ? { hint: text.correctByHint }
        : { validationMessage: text.correctByPast })}
    >
      <Input
        type="date"
        value={value}
        min={today}
        onChange={(_, { value: chosen }) => onChange(chosen)}
      />
    </Field>
  );
}

/** Whether a day can be given for correcting: a browser's field tells none as empty. */
export function mayCorrectBy(day: string, today: string): boolean {
  return day !== "" && day >= today;
}
