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
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RangeExceedsLimit: "payload-too-large",
  InvalidOrTimedOutSession: "host-session-lost",
  ItemNotFound: "sheet-missing",
  AccessDenied: "workbook-locked",
  NotAllowed: "workbook-locked",
  ApiNotFound: "host-too-old",
  NotImplemented: "host-too-old",
  NotSupported: "host-too-old",
  UnsupportedFeature: "host-too-old",
};
