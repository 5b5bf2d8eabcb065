import type { Template } from "../../form/template.ts";
import { dh00 } from "./dh00.ts";
import { dh00b } from "./dh00b.ts";

/** What the district makes of the units' forms and nobody fills in. */
export const overviews: readonly Template[] = [dh00, dh00b];
