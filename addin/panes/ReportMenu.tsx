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
import { openCellsOf } from "../../shared/report/adjusted.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { type FillScope, listBlankFigures } from "../actions/fillBlanks.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import { ReadingContext, useText } from "../hooks/useText.ts";

/** An open form, and what is told of what is chosen. */
export interface ReportMenuProps {
  readonly checked: CheckedForm;
  /** Whether this person hands in for the unit. */
  readonly maySend: boolean;
  /** How many open forms would be handed in together. */
  readonly setSize: number;
  /** What handing in is called. */
  readonly submit: string;
  readonly disabled: boolean;
  readonly onSubmitSet: () => void;
  readonly onExplain: () => void;
  readonly onChange: (change: "withdraw" | "renew") => void;
  readonly onFill: (scope: FillScope) => void;
  readonly onAdjust: () => void;
  /** Asks to correct what is approved. */
  readonly onCorrect: () => void;
  readonly onSign: () => void;
  /** Gives the form as a file of its own, under a name for that. */
  readonly take: { readonly label: string; readonly onTake: () => void };
}

/** What is done now and then with an open form; whatever cannot be taken back asks first. */
export function ReportMenu(props: ReportMenuProps) {
  const { checked, maySend, setSize, submit, disabled, onSubmitSet } = props;
  const { onExplain, onChange, onFill, onAdjust, onCorrect, onSign, take } = props;
  const { form, reading, carried } = checked;
  const text = useText();
  const { words, choose, isComing } = useContext(ReadingContext);
  const [asking, setAsking] = useState<"withdraw" | null>(null);
  const errors = checked.violations.filter(({ importance }) => importance === "error").length;
  const blanks = listBlankFigures(form, reading, openCellsOf(carried)).length;
  const hasCarried = carried.values.size + (carried.adjusted?.size ?? 0) > 0;
  const mayWithdraw = checked.report?.moves.includes("withdraw") === true;
  const mayCorrect = checked.report?.moves.includes("ask-correction") === true;
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
                <MenuItem onClick={onSign}>{text.signing.menu}</MenuItem>
                {setSize > 1 && (
                  <MenuItem onClick={onSubmitSet}>
                    {text.report.submitSet(submit, setSize)}
                  </MenuItem>
                )}
                <MenuItem disabled={errors === 0} onClick={onExplain}>
                  {text.report.withErrors}
                </MenuItem>
                <MenuItem disabled={blanks === 0} onClick={() => onFill("form")}>
                  {text.fill.form}
                </MenuItem>
                <MenuItem disabled={blanks === 0} onClick={() => onFill("selection")}>
                  {text.fill.selection}
                </MenuItem>
                <MenuItem disabled={!hasCarried} onClick={onAdjust}>
                  {text.adjust.menu}
                </MenuItem>
                {mayWithdraw && (
                  <MenuItem onClick={() => setAsking("withdraw")}>{text.report.withdraw}</MenuItem>
                )}
                {mayCorrect && <MenuItem onClick={onCorrect}>{text.life.ask}</MenuItem>}
                <MenuItem onClick={() => onChange("renew")}>{text.report.mend}</MenuItem>
              </>
            )}
            <MenuItem onClick={take.onTake}>{take.label}</MenuItem>
            <MenuDivider />
            <MenuItem
              disabled={isComing}
              onClick={() => choose(words.language === "vi" ? "en" : "vi")}
            >
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
    </>
  );
}
