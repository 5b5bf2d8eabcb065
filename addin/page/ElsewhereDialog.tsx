import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly onGoOn: () => void;
}

/** Says that another tab has gone on with the workbook. Nothing else can be done here until this one goes on: two
 *  tabs that are both typed into would each overwrite the other's figures. */
export function ElsewhereDialog({ onGoOn }: Props) {
  const text = useText().sheet;
  return (
    <Dialog open modalType="alert">
      <DialogSurface style={{ maxWidth: "min(440px, calc(100vw - 24px))" }}>
        <DialogBody>
          <DialogTitle>{text.elsewhere}</DialogTitle>
          <DialogContent>{text.elsewhereDetail}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onGoOn}>
              {text.goOnHere}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
