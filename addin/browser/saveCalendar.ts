import { saveFile } from "./saveFile.ts";

/** Hands a calendar file to the person; answers its name. */
export function saveCalendar(calendar: string, title: string): string {
  return saveFile(calendar, title, "ics");
}
