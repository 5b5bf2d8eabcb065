import type { CheckedWorkbook } from "../../actions/checkedForm.ts";
import type { MemoryWorkbook } from "../../host/memoryWorkbook.ts";

/** A form of a file as it is shown beside its verdicts: to look at, not to type into. */
export interface ShownFile {
  readonly workbook: MemoryWorkbook;
  readonly checked: CheckedWorkbook | null;
}
