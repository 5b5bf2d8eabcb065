import { Notice } from "../components/Notice.tsx";
import { useText } from "../hooks/useText.ts";
import { DocumentFields, type KeptDocument } from "./DocumentFields.tsx";

interface Props {
  readonly unitName: string;
  readonly document: KeptDocument;
}

/** That a form is being entered for another unit, and by which document: nothing is handed in without it. */
export function EnteringFor({ unitName, document }: Props) {
  const text = useText().life;
  return (
    <Notice kind="info" sign="✎" title={text.entering(unitName)} level={2}>
      <p style={{ margin: "2px 0 8px" }}>{text.enteringDetail}</p>
      <DocumentFields document={document} />
    </Notice>
  );
}
