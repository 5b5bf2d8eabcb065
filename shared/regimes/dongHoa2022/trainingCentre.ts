import type { OrgUnitId } from "../../ids.ts";

/** Who trains, entry IV.11 of the plan, and the name people know it by. */
export const trainingCentre = { unit: "ou-03" as OrgUnitId, name: "TT GDNN-GDTX" } as const;
