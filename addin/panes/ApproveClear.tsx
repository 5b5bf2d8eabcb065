import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { stateOf } from "../../shared/report/onBoard.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import type { BoardCell } from "../components/boardCells.ts";
import { useDeskText } from "../hooks/useDeskText.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly clear: readonly BoardCell[];
  /** Whether there may be more beside those that are looked at. */
  readonly isFiltered: boolean;
  readonly busy: boolean;
  readonly onApprove: () => void;
}

/** Approves at once whatever waits and holds nothing doubtful, after naming it; nothing where there is none. */
export function ApproveClear({ clear, isFiltered, busy, onApprove }: Props) {
  const text = useText().board;
  const desk = useDeskText();
  const [asking, setAsking] = useState(false);
  if (clear.length === 0) return null;
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
        {text.approveMany(clear.length)}
      </Button>
      {asking && (
        <AskDialog
          title={text.approveMany(clear.length)}
          lead={(isFiltered ? desk.approveShown : text.approveManyAsk)(clear.length)}
          lines={nameCells(clear)}
          yes={text.approveMany(clear.length)}
          onYes={() => {
            setAsking(false);
            onApprove();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Reports by name, a line for each form: "ĐH-04: Phường Hòa Vinh, Xã Hòa Tâm". */
export function nameCells(cells: readonly BoardCell[]): string[] {
  const units = new Map<string, string[]>();
  for (const { template, unit } of cells) {
    const code = template.code.split("/")[0] ?? template.code;
    units.set(code, [...(units.get(code) ?? []), unit.name]);
  }
  return [...units].map(([code, names]) => `${code}: ${names.join(", ")}`);
}

/** Reports that wait for approval, hold nothing doubtful, are not empty, and are the unit's own or confirmed by it. */
export function listClear({ units, templates, optional }: CompletenessReply): BoardCell[] {
  return units.flatMap((unit) =>
    unit.reports.flatMap((report) => {
      const template = templates.find(({ id }) => id === report.template);
      const isClear =
        stateOf(report, optional) === "submitted" && report.enteredFor !== "unconfirmed";
      return template && isClear ? [{ unit, template, report, optional }] : [];
    }),
  );
}
