import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOf } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { UnlikePrinted } from "../../shared/report/signing.ts";
import { printCode } from "../../shared/report/verificationCode.ts";
import { nameCell } from "../../shared/text/cellNames.ts";
import { showValue } from "../../shared/text/numbers.ts";
import { signingText } from "../../shared/text/signing.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { ProseField } from "../components/ProseField.tsx";
import { isKept } from "../components/proseRoom.ts";
import { useLanguage, useText } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedForm;
  readonly unlike: UnlikePrinted;
  /** Hands it in as it is, with the reason. */
  readonly onSend: (reason: string) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** A dialog names as many; the sheet holds them all. */
const MOST_CELLS = 12;

/** Names what differs from the paper, old and new, and lets the person choose: print it again, or hand it in and say
 *  why. */
export function UnlikeDialog({ checked, unlike, onSend, onPrint, onClose }: Props) {
  const { cancel } = useText();
  const language = useLanguage();
  const text = signingText[language];
  const [reason, setReason] = useState("");
  const { form, identity } = checked;
  const { cells, isOtherState, isOtherTemplate } = unlike;
  const shown = (key: CellKey, value: DataValue) =>
    value === null ? text.blank : showValue(language, value, cellOf(form, key).measure);
  const lines = [
    ...(isOtherTemplate ? [text.unlikeTemplate] : []),
    ...(isOtherState ? [text.unlikeState] : []),
    ...cells
      .slice(0, MOST_CELLS)
      .map(({ cell, was, is }) =>
        text.unlikeCell(nameCell(language, form, cell), shown(cell, was), shown(cell, is)),
      ),
    ...(cells.length > MOST_CELLS ? [text.unlikeMore(cells.length - MOST_CELLS)] : []),
  ];
  const isSaid = reason.trim() !== "" && isKept(reason);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth: "min(440px, calc(100vw - 24px))" }}>
        <DialogBody>
          <DialogTitle>{text.unlikeTitle}</DialogTitle>
          <DialogContent>
            <p style={{ marginTop: 0 }}>
              {text.unlikeLead(printCode(identity.signing?.code ?? ""))}
            </p>
            <ul style={{ margin: "0 0 8px", paddingLeft: "16px", overflowWrap: "anywhere" }}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <ProseField
              label={text.reason}
              placeholder={text.reasonHint}
              required={false}
              said={reason}
              onSay={setReason}
            />
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{cancel}</Button>
            <Button disabledFocusable={!isSaid} onClick={() => isSaid && onSend(reason.trim())}>
              {text.sendUnlike}
            </Button>
            <Button appearance="primary" onClick={onPrint}>
              {text.again}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
