/** Days from 1899-12-30, as spreadsheets count them from March 1900 on. */
const firstSerial = Date.UTC(1899, 11, 30);
const dayMs = 24 * 60 * 60 * 1000;
const daySeconds = 24 * 60 * 60;

/** The number a spreadsheet keeps for a day. */
export function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - firstSerial) / dayMs;
}

/** The days that every spreadsheet counts alike: some take 1900 for a leap year. */
export const dateSerials = { first: 61, last: 2958465 } as const;

/** The seconds of a serial number from the beginning of the calendar on, with so many decimals: what is nearer to
 *  midnight than that belongs to the day that begins. */
export function secondsOfSerial(serial: number, decimals = 0): number {
  return Number((serial * daySeconds).toFixed(decimals));
}

/** The whole number of the day that a serial number is shown as. */
export function wholeSerial(serial: number): number {
  return Math.floor(secondsOfSerial(serial) / daySeconds);
}

/** Whether a number is a day's serial that every spreadsheet counts alike. */
export function isDaySerial(number: number): boolean {
  const whole = wholeSerial(number);
  return whole >= dateSerials.first && whole <= dateSerials.last;
}

/** The day of a whole serial number. */
export function dayOfSerial(whole: number): string {
  return new Date(firstSerial + whole * dayMs).toISOString().slice(0, 10);
}
