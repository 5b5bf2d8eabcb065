import { useEffect, useRef, useState } from "react";
import type { CellKey } from "../../shared/ids.ts";
import type { CheckedForm } from "../actions/checkedForm.ts";
import { findSelectedCell } from "../actions/selectedCell.ts";
import type { WorkSession } from "../actions/workSession.ts";

/** Whoever runs along a row with the arrow keys is not followed cell by cell. */
const SETTLE_MS = 150;

/** The cell of a form that the person has selected, followed for as long as this is shown. */
export function useSelectedCell(session: WorkSession, checked: CheckedForm): CellKey | null {
  const [cell, setCell] = useState<CellKey | null>(null);
  const latest = useRef(checked);
  useEffect(() => {
    latest.current = checked;
  });
  useEffect(() => {
    let isShown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end: (() => void) | undefined;
    const look = async () => {
      const found = await findSelectedCell(session, latest.current);
      // Somewhere else on the sheet, the cell looked at last stays in sight.
      if (isShown && found !== null) setCell(found);
    };
    void look();
    void session.workbook
      .watchSelection(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void look(), SETTLE_MS);
      })
      .then((watching) => {
        if (!watching.ok) return;
        if (isShown) end = watching.value;
        else watching.value();
      });
    return () => {
      isShown = false;
      clearTimeout(timer);
      end?.();
    };
  }, [session]);
  return cell;
}
