import type { TypedByUnit } from "../../../shared/interchange/figuresOfReport.ts";

/** Of a sender who filled in nothing of what is carried into his report. */
export const typedNothing: TypedByUnit = { provisional: new Set(), adjusted: new Set() };
