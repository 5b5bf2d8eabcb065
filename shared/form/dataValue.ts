/** "không phát sinh": nothing occurred. Covered, and 0 in a sum. */
export const none = { s: "none" } as const;
/** "chưa có số liệu": there is a figure, but nobody knows it yet. Never 0. */
export const unknown = { s: "unknown" } as const;

export type None = typeof none;
export type Unknown = typeof unknown;

/** What a report holds in one cell, in memory and on the wire alike; null is blank: nobody has answered.
 *  Yes/no is a boolean, a date an ISO string. */
export type DataValue = null | None | Unknown | number | boolean | string;

/** What algebra works with and results in. */
export type Quantity = null | None | Unknown | number;

/** Whether a value says "không phát sinh". */
export function isNone(value: DataValue): value is None {
  return typeof value === "object" && value !== null && value.s === "none";
}

/** Whether a value says "chưa có số liệu". */
export function isUnknown(value: DataValue): value is Unknown {
  return typeof value === "object" && value !== null && value.s === "unknown";
}

/** Whether two values are the same answer. */
export function isSameValue(left: DataValue, right: DataValue): boolean {
  if (isNone(left)) return isNone(right);
  if (isUnknown(left)) return isUnknown(right);
  return left === right;
}

/** Whether a value that went through a spreadsheet is still the same: one keeps 15 digits of a figure. */
export function isSameOnSheet(left: DataValue, right: DataValue): boolean {
  return isSameValue(asKept(left), asKept(right));
}

function asKept(value: DataValue): DataValue {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

/** How the states without a value are typed into a cell. The ellipsis character and the en dash are what
 *  autocorrect makes of them. */
export const noneMarks = ["-", "–"] as const;
export const unknownMarks = ["...", "…"] as const;
