import { Field, Input } from "@fluentui/react-components";
import { documentNames } from "../actions/unitDocument.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { DayField } from "../components/DayField.tsx";
import { useText } from "../hooks/useText.ts";
import { type Kept, useKept } from "./useKept.ts";

/** The document that forms are entered by for their unit, while it is being typed. */
export interface KeptDocument {
  readonly name: Kept<string>;
  readonly day: Kept<string>;
}

/** Keeps it from one form of a unit and period to the next. */
export function useDocument(
  { writing }: Pick<WorkSession, "writing">,
  identity: Parameters<typeof documentNames>[0],
): KeptDocument {
  const names = documentNames(identity);
  return { name: useKept(writing, names.name, ""), day: useKept(writing, names.day, "") };
}

interface Props {
  readonly document: KeptDocument;
  /** Another field is gone to. */
  readonly onLeave?: () => void;
}

/** Asks for the document by its number and its day. */
export function DocumentFields({ document: { name, day }, onLeave }: Props) {
  const text = useText().life;
  return (
    <>
      <Field label={text.document} required>
        <Input
          value={name.value}
          placeholder={text.documentHint}
          maxLength={200}
          onChange={(_, { value }) => name.write(value)}
          onBlur={onLeave}
        />
      </Field>
      <DayField
        label={text.documentDay}
        value={day.value}
        onChange={day.write}
        {...(onLeave ? { onLeave } : {})}
        required
      />
    </>
  );
}
