import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { AskDialog } from "../components/AskDialog.tsx";
import type { BoardCell } from "../components/boardCells.ts";
import { useText } from "../hooks/useText.ts";

interface Props {
  readonly clear: readonly BoardCell[];
  readonly busy: boolean;
  readonly onApprove: () => void;
}

/** Approves at once whatever waits and holds nothing doubtful, after naming it; nothing where there is none. */
export function ApproveClear({ clear, busy, onApprove }: Props) {
  const text = useText().board;
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
          lead={text.approveManyAsk(clear.length)}
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

/** Reports that wait for approval and hold nothing doubtful. */
export function listClear({ units, templates, optional }: CompletenessReply): BoardCell[] {
  return units.flatMap((unit) =>
    unit.reports.flatMap((report) => {
      const template = templates.find(({ id }) => id === report.template);
      const isClear = report.state === "submitted" && report.errors + report.warnings === 0;
      return template && isClear ? [{ unit, template, report, optional }] : [];
    }),
  );
}
