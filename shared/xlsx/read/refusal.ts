import type { FileFault } from "../fileFault.ts";

/** Ends the reading from anywhere inside it; `readXlsx` is the edge where it becomes a problem. */
export function refuse(fault: FileFault): never {
  throw Object.assign(new Error(`the file is refused: ${fault}`), { fault });
}

/** Why a reading was ended; null where it was not ended by us. */
export function faultOf(error: unknown): FileFault | null {
  return error instanceof Error && "fault" in error ? (error.fault as FileFault) : null;
}
