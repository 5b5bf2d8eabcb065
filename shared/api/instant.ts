import { dayOf } from "../calendar/due.ts";

const zoneMs = 7 * 60 * 60 * 1000;

/** An instant as the wire writes it, in the zone of Viet Nam: "2022-03-10T08:00:00+07:00". */
export function instantOf(at: number): string {
  return `${dayOf(at)}T${new Date(at + zoneMs).toISOString().slice(11, 19)}+07:00`;
}
