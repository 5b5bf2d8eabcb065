import { areaAddress } from "../../../shared/sheet/address.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import type { HostSheet, HostWorkbook } from "./hostWorkbook.ts";

/** The library's numbers for the events it can register. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

/** The message category that carries events of the rich API, and the target of a whole collection. */
const EVENT_CATEGORY = 65_536;
const WHOLE_WORKBOOK = "Workbook";

/** One entry of a message to the add-in: category, type, target, message, id. */
export type EventEntry = readonly [number, number, string, string, number];

/** Facts about a change that the event carries and the host cannot know by itself. */
export interface ChangeFacts {
  readonly source?: "Local" | "Remote";
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/** What happened to the workbook, told to whoever registered for it. */
export interface HostEvents {
  readonly changed: (sheet: HostSheet, area: Area, facts?: ChangeFacts) => void;
  readonly activated: (sheet: HostSheet) => void;
  readonly selected: (sheet: HostSheet, area: Area) => void;
  readonly added: (sheet: HostSheet) => void;
  readonly deleted: (sheet: HostSheet) => void;
  /** Starts or ends the telling of one kind of event about one sheet, or about all (`null`). */
  readonly register: (type: number, sheetId: string | null) => void;
  readonly unregister: (type: number, sheetId: string | null) => void;
  readonly registered: ReadonlySet<string>;
}

/** Events that go out through `send` once somebody registered for them. */
export function hostEvents(workbook: HostWorkbook, send: (entry: EventEntry) => void): HostEvents {
  const registered = new Set<string>();
  let lastId = 0;
  const key = (type: number, sheetId: string | null) => `${type} ${sheetId ?? WHOLE_WORKBOOK}`;
  const tell = (type: number, sheetId: string, message: object) => {
    if (!workbook.eventsEnabled) return;
    for (const target of [sheetId, null]) {
      if (!registered.has(key(type, target))) continue;
      const text = JSON.stringify({ worksheetId: sheetId, ...message });
      send([EVENT_CATEGORY, type, target ?? WHOLE_WORKBOOK, text, ++lastId]);
    }
  };
  return {
    changed: (sheet, area, facts = {}) =>
      tell(eventTypes.changed, sheet.id, {
        address: areaAddress(area),
        changeType: facts.changeType ?? "RangeEdited",
        source: facts.source ?? "Local",
        triggerSource: facts.triggerSource ?? "Unknown",
        shiftDirection: "None",
      }),
    activated: (sheet) => tell(eventTypes.activated, sheet.id, {}),
    selected: (sheet, area) => tell(eventTypes.selected, sheet.id, { address: areaAddress(area) }),
    added: (sheet) => tell(eventTypes.added, sheet.id, { source: "Local" }),
    deleted: (sheet) => tell(eventTypes.deleted, sheet.id, { source: "Local" }),
    register: (type, sheetId) => registered.add(key(type, sheetId)),
    unregister: (type, sheetId) => registered.delete(key(type, sheetId)),
    registered,
  };
}
