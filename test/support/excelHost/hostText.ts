import type { HostCell } from "./hostWorkbook.ts";

/** What a person sees in a cell, for the few number formats our forms use; it is no formatting engine. */
export function hostText(cell: HostCell | null): string {
  if (!cell || cell.value === null) return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "string") return cell.value;
  if (cell.numberFormat === "General" || cell.numberFormat === "@") return String(cell.value);
  if (/[dy]/i.test(cell.numberFormat)) return dateText(cell.value);
  const decimals = /\.([0#]+)/.exec(cell.numberFormat)?.[1]?.length ?? 0;
  return cell.value.toLocaleString("en-US", {
    useGrouping: cell.numberFormat.includes(","),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

const DAY_MS = 86_400_000;
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

function dateText(serial: number): string {
  const date = new Date(SERIAL_ZERO_MS + serial * DAY_MS);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const month = String(date.getUTCMonth() + 1).padStart(2, "0");
  return `${day}/${month}/${date.getUTCFullYear()}`;
}
