import { ok } from "../../shared/result.ts";
import type { InExcel } from "./excelBatch.ts";
import type { KnownSheets } from "./knownSheets.ts";
import type { SheetId, Workbook } from "./workbook.ts";

/** Watches what the person does to the workbook. */
export function excelWatching(inExcel: InExcel, known: KnownSheets): Workbook["watch"] {
  return async (onChange) => {
    let isWatching = true;
    const tell = async (id: SheetId, source?: string) => {
      if (isWatching && source !== "Remote") onChange(id);
    };
    const registered = await inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets.load({ id: true });
      const events = [
        worksheets.onChanged.add(async ({ worksheetId, address, source, triggerSource }) => {
          known.change(worksheetId, address);
          // What we wrote ourselves is no change by the person.
          if (triggerSource !== "ThisLocalAddin") await tell(worksheetId, source);
        }),
        worksheets.onActivated.add(({ worksheetId }) => tell(worksheetId)),
        worksheets.onAdded.add(({ worksheetId, source }) => {
          known.add(worksheetId);
          return tell(worksheetId, source);
        }),
        worksheets.onDeleted.add(({ worksheetId, source }) => {
          known.remove(worksheetId);
          return tell(worksheetId, source);
        }),
      ];
      await sync();
      known.list(worksheets.items);
      return { context, events };
    });
    if (!registered.ok) return registered;
    const { context, events } = registered.value;
    return ok(() => {
      isWatching = false;
      for (const event of events) event.remove();
      void inExcel((_, sync) => sync(), context);
    });
  };
}

/** Tells that the person has selected something else on any sheet. */
export function excelSelecting(inExcel: InExcel): Workbook["watchSelection"] {
  return async (onSelect) => {
    let isWatching = true;
    const registered = await inExcel(async (context, sync) => {
      const event = context.workbook.worksheets.onSelectionChanged.add(async () => {
        if (isWatching) onSelect();
      });
      await sync();
      return { context, event };
    });
    if (!registered.ok) return registered;
    const { context, event } = registered.value;
    return ok(() => {
      isWatching = false;
      event.remove();
      void inExcel((_, sync) => sync(), context);
    });
  };
}
