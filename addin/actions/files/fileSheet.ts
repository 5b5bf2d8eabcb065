import type { DriftedCells } from "../../../shared/sheet/driftedForm.ts";
import type { ReadableSheet } from "../../../shared/sheet/readForm.ts";

/** A worksheet of a file. */
export type FileSheet = ReadableSheet & DriftedCells;
