import { Field, Input } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string;
  readonly required?: boolean;
}

/** A day as people write it, 15/3/2022. A browser's own field for days would turn day and month round in some of them. */
export function DayField({ label, value, onChange, hint, required = false }: Props) {
  const { dayHint } = useText().calendar;
  return (
    <Field label={label} required={required} {...(hint ? { hint } : {})}>
      <Input
        value={value}
        placeholder={dayHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        // In 320 px two of them stand side by side.
        input={{ style: { minWidth: 0, width: "100%" } }}
        onChange={(_, typed) => onChange(typed.value)}
      />
    </Field>
  );
}
