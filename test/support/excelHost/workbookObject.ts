import { areaAddress, quotedSheetName } from "../../../shared/sheet/address.ts";
import { accessDenied, hostError, itemNotFound } from "./hostError.ts";
import { eventTypes, type HostEvents } from "./hostEvents.ts";
import { answersNothing, type HostAnswer, type HostObject } from "./hostObject.ts";
import {
  findHostSheet,
  freeSheetName,
  type HostSheet,
  type HostWorkbook,
  newHostSheet,
} from "./hostWorkbook.ts";
import { insertFromBase64 } from "./insertSheets.ts";
import { worksheetObject } from "./worksheetObject.ts";

/** The workbook as the rich API shows it: the root every request starts from. */
export function workbookObject(workbook: HostWorkbook, events: HostEvents): HostObject {
  return {
    kind: "object",
    identity: {},
    reads: { Name: () => "Book1.xlsx" },
    parts: {
      Worksheets: () => worksheetsObject(workbook, events),
      Application: () => ({
        kind: "object",
        identity: {},
        // Its texts are those of an English Excel.
        reads: { CalculationMode: () => "Automatic", DecimalSeparator: () => "." },
        calls: {
          SuspendApiCalculationUntilNextSync: answersNothing(() => {}),
          Calculate: answersNothing(() => {
            workbook.calculations += 1;
          }),
        },
      }),
      _Runtime: () => ({
        kind: "object",
        identity: {},
        reads: { EnableEvents: () => workbook.eventsEnabled },
        writes: {
          EnableEvents: (isOn) => {
            workbook.eventsEnabled = isOn === true;
          },
        },
      }),
    },
    calls: {
      _RemoveReference: answersNothing(() => {}),
      // What the library asks Excel on the web for; elsewhere it asks the application in two steps.
      CreateAndOpenWorkbook: ([base64]) => {
        workbook.opened.push(String(base64));
        return { value: null };
      },
      GetSelectedRanges: () => selectedObject(workbook, events),
      InsertWorksheetsFromBase64: ([base64, options]) => ({
        value: insertFromBase64(workbook, events, String(base64), options ?? {}),
      }),
    },
  };
}

/** What is selected on the active sheet, in however many areas. */
function selectedObject(workbook: HostWorkbook, events: HostEvents): HostObject {
  const { inFront, selection } = workbook;
  const sheet = findHostSheet(workbook, workbook.activeId);
  if (inFront !== "worksheet") throw hostError(inFront.code, "No cells are selected.");
  if (!sheet) throw itemNotFound();
  const addresses = selection.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`);
  return {
    kind: "object",
    identity: {},
    reads: { Address: () => addresses.join(",") },
    parts: { Worksheet: () => worksheetObject(workbook, sheet, events) },
  };
}

function worksheetsObject(workbook: HostWorkbook, events: HostEvents): HostObject {
  const shown = (sheet: HostSheet) => worksheetObject(workbook, sheet, events);
  const visible = (visibleOnly: unknown) =>
    workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  const found = (key: unknown) => {
    const sheet = findHostSheet(workbook, String(key));
    return sheet && shown(sheet);
  };
  const required = (sheet: HostObject | null) => {
    if (!sheet) throw itemNotFound();
    return sheet;
  };
  const at = (sheets: HostSheet[], index: number) => {
    const sheet = sheets.at(index);
    return required(sheet ? shown(sheet) : null);
  };

  return {
    kind: "object",
    identity: {},
    reads: {},
    items: () => workbook.sheets.map(shown),
    find: (key) => required(found(key)),
    calls: {
      GetItemOrNullObject: ([key]) => found(key),
      GetActiveWorksheet: () => {
        const { inFront } = workbook;
        if (inFront !== "worksheet") throw hostError(inFront.code, "No worksheet is active.");
        return required(found(workbook.activeId));
      },
      GetFirst: ([visibleOnly]) => at(visible(visibleOnly), 0),
      GetLast: ([visibleOnly]) => at(visible(visibleOnly), -1),
      GetCount: ([visibleOnly]) => ({ value: visible(visibleOnly).length }),
      Add: ([name]) => {
        if (workbook.structureLocked) throw accessDenied();
        const wanted = typeof name === "string" ? name : `Sheet${workbook.nextSheetNumber}`;
        const sheet = newHostSheet(workbook, freeSheetName(workbook, wanted));
        workbook.sheets.push(sheet);
        events.added(sheet);
        return shown(sheet);
      },
      ...registrations(events),
    },
  };
}

function registrations(events: HostEvents): Record<string, () => HostAnswer> {
  const names = {
    DataChanged: "changed",
    Activated: "activated",
    Added: "added",
    SelectionChanged: "selected",
    Deleted: "deleted",
  } as const;
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, type]) => [
      [`_Register${name}Event`, answersNothing(() => events.register(eventTypes[type], null))],
      [`_Unregister${name}Event`, answersNothing(() => events.unregister(eventTypes[type], null))],
    ]),
  );
}
