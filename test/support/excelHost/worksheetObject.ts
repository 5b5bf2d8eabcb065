import { parseAreas } from "../../../shared/sheet/address.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import { chartsObject } from "./chartObject.ts";
import { accessDenied, hostError } from "./hostError.ts";
import { eventTypes, type HostEvents } from "./hostEvents.ts";
import { answersNothing, type HostAnswer, type HostObject } from "./hostObject.ts";
import { type HostSheet, type HostWorkbook, usedArea } from "./hostWorkbook.ts";
import { rangeObject } from "./rangeObject.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const DONE: HostAnswer = { value: null };

/** A worksheet as the rich API shows it. */
export function worksheetObject(
  workbook: HostWorkbook,
  sheet: HostSheet,
  events: HostEvents,
): HostObject {
  const range = (area: Area) => rangeObject(workbook, sheet, area, events);
  const usedRange = (valuesOnly: unknown) => usedArea(sheet, valuesOnly === true);
  const registration = (type: number) => ({
    on: answersNothing(() => events.register(type, sheet.id)),
    off: answersNothing(() => events.unregister(type, sheet.id)),
  });
  const changed = registration(eventTypes.changed);
  const activated = registration(eventTypes.activated);

  return {
    kind: "object",
    identity: { Id: sheet.id },
    reads: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
    },
    writes: {
      Name: (name) => renameSheet(workbook, sheet, String(name)),
      Position: (position) => moveSheet(workbook, sheet, Number(position)),
      Visibility: (visibility) => {
        if (workbook.structureLocked) throw accessDenied();
        sheet.visibility = visibility as HostSheet["visibility"];
      },
    },
    parts: { Protection: () => protectionObject(sheet), Charts: () => chartsObject(sheet) },
    calls: {
      Activate: () => {
        if (workbook.activeId !== sheet.id) events.activated(sheet);
        workbook.activeId = sheet.id;
        return DONE;
      },
      Delete: answersNothing(() => removeSheet(workbook, sheet, events)),
      GetRange: ([address]) => range(addressed(address)),
      GetCell: ([row, column]) => range(areaFrom(Number(row), Number(column), 1, 1)),
      GetRangeByIndexes: ([row, column, rows, columns]) =>
        range(areaFrom(Number(row), Number(column), Number(rows), Number(columns))),
      GetUsedRange: ([valuesOnly]) => range(usedRange(valuesOnly) ?? areaFrom(0, 0, 1, 1)),
      GetUsedRangeOrNullObject: ([valuesOnly]) => {
        const area = usedRange(valuesOnly);
        return area && range(area);
      },
      _RegisterDataChangedEvent: changed.on,
      _UnregisterDataChangedEvent: changed.off,
      _RegisterActivatedEvent: activated.on,
      _UnregisterActivatedEvent: activated.off,
    },
  };
}

/** Gives a sheet another name, or says why Excel would not. */
export function renameSheet(workbook: HostWorkbook, sheet: HostSheet, name: string): void {
  if (workbook.structureLocked) throw accessDenied();
  const isTaken = workbook.sheets.some(
    (other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken || name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name)) {
    throw hostError("InvalidArgument", "A worksheet can't have this name.");
  }
  sheet.name = name;
}

/** Puts a sheet at another place among the tabs. */
export function moveSheet(workbook: HostWorkbook, sheet: HostSheet, position: number): void {
  if (workbook.structureLocked) throw accessDenied();
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

/** Deletes a sheet; the last visible one cannot go. */
export function removeSheet(workbook: HostWorkbook, sheet: HostSheet, events: HostEvents): void {
  if (workbook.structureLocked) throw accessDenied();
  const left = workbook.sheets.filter((other) => other !== sheet);
  const nextShown = left.find(({ visibility }) => visibility === "Visible");
  if (!nextShown) throw hostError("InvalidOperation", "A workbook must keep a visible sheet.");
  workbook.sheets = left;
  if (workbook.activeId === sheet.id) workbook.activeId = nextShown.id;
  events.deleted(sheet);
}

function protectionObject(sheet: HostSheet): HostObject {
  return {
    kind: "object",
    identity: {},
    reads: { Protected: () => sheet.isProtected, Options: () => sheet.protectionOptions },
    calls: {
      Protect: ([options]) => {
        // #6784: protecting what is protected is refused.
        if (sheet.isProtected) throw accessDenied();
        sheet.isProtected = true;
        sheet.protectionOptions = (options ?? {}) as Record<string, boolean>;
        return DONE;
      },
      Unprotect: () => {
        if (!sheet.isProtected) throw hostError("InvalidOperation", "The sheet isn't protected.");
        sheet.isProtected = false;
        return DONE;
      },
    },
  };
}

function addressed(address: unknown): Area {
  if (address === undefined || address === null)
    return areaFrom(0, 0, LAST_ROW + 1, LAST_COLUMN + 1);
  const area = parseAreas(String(address))?.[0];
  if (!area) throw hostError("InvalidArgument", "The address isn't valid.");
  return area;
}

function areaFrom(top: number, left: number, rows: number, columns: number): Area {
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isInside = top >= 0 && left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!isInside) throw hostError("InvalidArgument", "The range isn't on the sheet.");
  return area;
}
