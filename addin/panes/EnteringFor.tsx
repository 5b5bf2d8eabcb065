import { Field, Input } from "@fluentui/react-components";
import { Notice } from "../components/Notice.tsx";
import { useText } from "../hooks/useText.ts";
import type { Kept } from "./useKept.ts";

interface Props {
  readonly unitName: string;
  readonly document: Kept<string>;
}

/** That a form is being entered for another unit, and by which document: nothing is handed in without it. */
export function EnteringFor({ unitName, document }: Props) {
  const text = useText().life;
  return (
    <Notice kind="info" sign="✎" title={text.entering(unitName)} level={2}>
      <p style={{ margin: "2px 0 8px" }}>{text.enteringDetail}</p>
      <Field label={text.document} required>
        <Input
          value={document.value}
          placeholder={text.documentHint}
          maxLength={200}
          onChange={(_, { value }) => document.write(value)}
        />
      </Field>
    </Notice>
  );
}
