import { Field, Input } from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Another field is gone to. */
  readonly onLeave?: () => void;
  readonly required?: boolean;
  readonly hint?: string;
  /** What is wrong with what is typed, or doubtful about it. */
  readonly error?: string | null;
  readonly warning?: string | null;
}

/** A day as people write it, 15/3/2022. A browser's own field for days would turn day and month round in some of them. */
export function DayField(props: Props) {
  const { label, value, onChange, onLeave, required = false, hint, error, warning } = props;
  const { dayHint } = useText().calendar;
  const said = error ?? warning ?? null;
  return (
    <Field
      label={label}
      required={required}
      {...(hint && said === null ? { hint } : {})}
      {...(said === null
        ? {}
        : { validationState: error ? "error" : "warning", validationMessage: said })}
    >
      <Input
        value={value}
        placeholder={dayHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        // In 320 px two of them stand side by side.
        input={{ style: { minWidth: 0, width: "100%" } }}
        onChange={(_, typed) => onChange(typed.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}
