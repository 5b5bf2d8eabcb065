/// <reference types="office-js" />
import { excelNewWorkbook } from "../../../addin/host/excelNewWorkbook.ts";
import { excelWorkbook } from "../../../addin/host/excelWorkbook.ts";
import type {} from "./addinWindow.ts";

const timeoutMs = Number(new URLSearchParams(location.search).get("timeoutMs") ?? 20_000);
const workbook = excelWorkbook({ timeoutMs });
const openNew = excelNewWorkbook({ timeoutMs });
const endings = new Map<number, () => void>();

window.callWorkbook = async (method, args) => {
  const call = workbook[method as keyof typeof workbook] as (...all: readonly unknown[]) => unknown;
  return call(...args);
};
window.openNewWorkbook = openNew;
window.watchWorkbook = async (number, what) => {
  const watched =
    what === "changes"
      ? await workbook.watch((sheet) => window.tellTest(number, sheet))
      : await workbook.watchSelection(() => window.tellTest(number, null));
  if (watched.ok) endings.set(number, watched.value);
  return watched.ok ? { ok: true, value: null } : watched;
};
window.endWatching = (number) => endings.get(number)?.();

void Office.onReady().then(() => {
  window.isReady = true;
});
