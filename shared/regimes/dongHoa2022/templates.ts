import type { Template } from "../../form/template.ts";
import { dh03 } from "./dh03.ts";
import { dh04 } from "./dh04.ts";

/** The forms of the regime, in the order of their codes. */
export const templates: readonly Template[] = [dh03, dh04];
