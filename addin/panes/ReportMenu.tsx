import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useContext, useState } from "react";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { listBlankFigures } from "../actions/editCells.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { ReadingContext, useText } from "../hooks/useText.ts";

interface Props {
  readonly checked: CheckedForm;
  /** Whether this person hands in for the unit. */
  readonly maySend: boolean;
  /** How many open forms would be handed in together. */
  readonly setSize: number;
  readonly disabled: boolean;
  readonly onSubmitSet: () => void;
  readonly onExplain: () => void;
  readonly onChange: (change: "withdraw" | "fill" | "renew") => void;
}

/** What is done now and then with an open form; whatever cannot be taken back asks first. */
export function ReportMenu(props: Props) {
  const { checked, maySend, setSize, disabled, onSubmitSet, onExplain, onChange } = props;
  const text = useText();
  const { language, choose } = useContext(ReadingContext);
  const [asking, setAsking] = useState<"withdraw" | "fill" | null>(null);
  const errors = checked.violations.filter(({ importance }) => importance === "error").length;
  const blanks = listBlankFigures(checked).length;
  const mayWithdraw = checked.report?.moves.includes("withdraw") === true;
  const close = () => setAsking(null);

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            icon={<MoreHorizontalRegular />}
            aria-label={text.menu}
            disabledFocusable={disabled}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {maySend && (
              <>
                {setSize > 1 && (
                  <MenuItem onClick={onSubmitSet}>{text.report.submitSet(setSize)}</MenuItem>
                )}
                <MenuItem disabled={errors === 0} onClick={onExplain}>
                  {text.report.withErrors}
                </MenuItem>
                <MenuItem disabled={blanks === 0} onClick={() => setAsking("fill")}>
                  {text.report.fillBlanks}
                </MenuItem>
                <MenuItem disabled={!mayWithdraw} onClick={() => setAsking("withdraw")}>
                  {text.report.withdraw}
                </MenuItem>
              </>
            )}
            <MenuItem onClick={() => onChange("renew")}>{text.report.mend}</MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => choose(language === "vi" ? "en" : "vi")}>
              {text.otherLanguage}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking === "withdraw" && (
        <AskDialog
          title={text.report.withdraw}
          lead={text.report.withdrawAsk}
          yes={text.report.withdraw}
          onYes={() => {
            close();
            onChange("withdraw");
          }}
          onClose={close}
        />
      )}
      {asking === "fill" && (
        <AskDialog
          title={text.report.fillBlanks.replace("…", "")}
          lead={text.report.fillBlanksAsk(blanks)}
          yes={text.report.fillBlanksYes(blanks)}
          onYes={() => {
            close();
            onChange("fill");
          }}
          onClose={close}
        />
      )}
    </>
  );
}
