import type { HostProblem } from "../../shared/problem.ts";

/** The problem behind an error code of Excel, or null where the code is a bug of ours or unknown. */
export function hostProblemOf(code: unknown): HostProblem | null {
  const kind = typeof code === "string" ? kindByCode[code] : undefined;
  return kind ? { kind } : null;
}

const kindByCode: Readonly<Record<string, HostProblem["kind"] | undefined>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  SearchDialogIsOpen: "dialog-open",
  ActivityLimitReached: "host-busy",
  ServiceNotAvailable: "host-busy",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  InvalidOrTimedOutSession: "host-session-lost",
  // Given up half way, by whichever side: what became of it is not known.
  RequestAborted: "host-silent",
  Timeout: "host-silent",
  ItemNotFound: "sheet-missing",
  InvalidSelection: "other-workbook-in-front",
  InactiveWorkbook: "other-workbook-in-front",
  UnsupportedSheet: "sheet-unsupported",
  AccessDenied: "workbook-locked",
  NotAllowed: "workbook-locked",
  ApiNotFound: "host-too-old",
  NotImplemented: "host-too-old",
  NotSupported: "host-too-old",
  UnsupportedFeature: "host-too-old",
};
