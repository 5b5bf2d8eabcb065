import { Field, Textarea } from "@fluentui/react-components";
import { useLanguage, useText } from "../hooks/useText.ts";
import { roomOf } from "./proseRoom.ts";

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly required: boolean;
  readonly said: string;
  readonly onSay: (said: string) => void;
}

/** Words to be written, with how many of the characters that are kept have been used: nothing is cut behind anybody's
 *  back. */
export function ProseField({ label, placeholder, required, said, onSay }: Props) {
  const text = useText();
  const language = useLanguage();
  return (
    <Field label={label} required={required} {...roomOf(text, language, said)}>
      <Textarea
        value={said}
        resize="vertical"
        {...(placeholder ? { placeholder } : {})}
        onChange={(_, { value }) => onSay(value)}
      />
    </Field>
  );
}
